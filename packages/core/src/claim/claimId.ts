import type { Claim } from './claim.ts';

/**
 * Text that is equal for equal records, whatever the order of their fields: keys sorted, undefined left out.
 */
export function canonicalText(record: unknown): string {
  if (Array.isArray(record)) return `[${record.map(canonicalText).join(',')}]`;
  if (record !== null && typeof record === 'object') {
    const fields = Object.entries(record)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${JSON.stringify(key)}:${canonicalText(value)}`);
    return `{${fields.join(',')}}`;
  }
  return JSON.stringify(record) ?? 'null';
}

/**
 * The id of a claim that has none, from what it says and who says it: `openai-net_loss-1f0c…`. The same statement
 * by the same source has the same id on every machine; the day of recording, confidence and notes are no part of it.
 */
export function claimId(claim: Omit<Claim, 'id'>): string {
  const { company, metric, period, quantity, unit, per, basis, citation, published } = claim;
  const content = canonicalText({ company, metric, period, quantity, unit, per, basis, citation, published });
  return `${company}-${metric.replace(':', '-')}-${fnv1a(content)}`;
}

/** FNV-1a, 64 bits, over UTF-16 code units, as 16 hex digits. Names content; it is no defence against forgery. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
