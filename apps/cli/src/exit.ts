/** How a command ends, for scripts: the same numbers everywhere. */
export const exit = {
  ok: 0,
  /** Bad input, not found, refused, I/O. */
  failed: 1,
  wrongUsage: 2,
  /** It worked, and found what it was asked to look for. */
  findings: 3,
} as const;

export type ExitCode = (typeof exit)[keyof typeof exit];
