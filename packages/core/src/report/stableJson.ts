/**
 * JSON with keys in the order the report wrote them and no undefined members: the one serialiser behind CLI,
 * HTTP and library, so that the same question gives the same bytes everywhere.
 */
export function stableJson(value: unknown, indent: 0 | 2 = 2): string {
  return JSON.stringify(value, null, indent);
}
