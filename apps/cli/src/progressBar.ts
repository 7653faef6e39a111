import type { Session } from './session.ts';

/** How far a long work is, on the last line of a terminal: `████░░░░ 312 of 1,220`. Nothing within the first second. */
export interface ProgressBar {
  step(): Promise<void>;
  /** Before anything else is written there. */
  clear(): void;
}

const WIDTH = 24;

export function openBar({ world, quiet }: Session, count: () => Promise<number>): ProgressBar {
  const { errorsOnTerminal, clock } = world;
  if (!errorsOnTerminal || quiet) return { step: async () => {}, clear: () => {} };
  const start = Date.parse(clock());
  let [done, shown, drawn] = [0, 0, false];
  let total: number | undefined;
  return {
    step: async () => {
      done++;
      const now = Date.parse(clock());
      if (now - start < 1000 || now - shown < 100) return;
      shown = now;
      total ??= await count();
      const filled = Math.min(WIDTH, Math.floor((WIDTH * done) / Math.max(total, 1)));
      world.err(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done} / ${total} `);
      drawn = true;
    },
    clear: () => {
      if (drawn) world.err(`\r${' '.repeat(WIDTH + 24)}\r`);
      drawn = false;
    },
  };
}
