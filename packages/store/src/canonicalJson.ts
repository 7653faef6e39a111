/**
 * JSON with sorted keys and no spaces: the one form in which a record is stored, compared and hashed, so that
 * the same record always gives the same bytes. `{b: 1, a: [2]}` gives `{"a":[2],"b":1}`.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
