type Record_ = Readonly<Record<string, unknown>>;

/** Records of a ledger as a person hands them in. */
export interface Records {
  readonly companies?: readonly Record_[];
  readonly sources?: readonly Record_[];
  readonly claims?: readonly Record_[];
}

/**
 * One claim, a list of claims, or `{ companies, sources, claims }`. What has no day of recording was recorded today;
 * everything else is left to the rules of the ledger.
 */
export function recordsOf(parsed: unknown, today: string): Records {
  const dated = (rows: unknown): readonly Record_[] =>
    (Array.isArray(rows) ? rows : [rows]).map((row) =>
      typeof row === 'object' && row !== null ? { recorded: today, ...row } : (row as Record_),
    );
  if (Array.isArray(parsed)) return { claims: dated(parsed) };
  if (typeof parsed !== 'object' || parsed === null) return { claims: dated(parsed) };
  const whole = parsed as Record<string, unknown>;
  if ('metric' in whole || 'citation' in whole) return { claims: dated(whole) };
  return {
    ...whole,
    ...('sources' in whole ? { sources: dated(whole.sources) } : {}),
    ...('claims' in whole ? { claims: dated(whole.claims) } : {}),
  };
}
