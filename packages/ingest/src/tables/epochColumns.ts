/** The columns of Epoch's tables and the other names that copies of them give them; the first name is Epoch's own. */
const columns: readonly (readonly [string, string])[] = [
  [
    'Company',
    'company name|organization|organisation|developer|lab|company (from organizations)|organization (from organizations)',
  ],
  ['Date', 'as of|as of date|as-of date|date (as of)|period end|measurement date|figure date'],
  ['Close date', 'closing date|date closed|closed on|deal date'],
  [
    'Report date',
    'reported|reported on|date reported|reporting date|publication date|published|date published',
  ],
  ['Id', 'record id|row id|name'],
  ['Source 1', 'source|source url|source link|url|link'],
  ['Source type', 'type of source'],
  ['Confidence', 'confidence level|certainty'],
  ['Notes', 'note|comment|comments'],
  ['Type', 'revenue type|round type|report type|staff type'],
  ['Status', 'round status|deal status'],
  [
    'Revenue amount (normalize to annual)',
    'annualized revenue|annualised revenue|annualized revenue amount|revenue annualized|revenue (annualized)|revenue (annualised)',
  ],
  ['Funding (equity)', 'equity funding|funding equity|equity raised'],
  ['Funding (debt)', 'debt funding|funding debt|debt raised'],
  ['Valuation (post-money)', 'post-money valuation|valuation post-money|valuation|post money valuation'],
  ['Staff count', 'headcount|employees|number of employees|staff'],
  ['Division name', 'division'],
  ['Active users', 'users'],
  ['Active users time period', 'active users period|time period|users time period'],
  ['Daily tokens', 'tokens per day'],
  ['Daily messages', 'messages per day'],
  ['Product', 'product name'],
  ['Amount', 'compute spend|spend'],
  ['Category', 'spend category'],
  ['Period type', 'period'],
];

/** Where each column stands, by Epoch's name of it; `renamed` are those found under another name. */
export interface ColumnPlaces {
  readonly at: ReadonlyMap<string, number>;
  readonly renamed: readonly (readonly [string, string])[];
}

export function placesOf(header: readonly string[]): ColumnPlaces {
  const named = new Map(header.map((cell, at) => [columnKey(cell), at]).toReversed() as [string, number][]);
  const at = new Map(named);
  const renamed: (readonly [string, string])[] = [];
  for (const [name, others] of columns) {
    if (named.has(columnKey(name))) continue;
    const other = others.split('|').find((one) => named.has(one));
    if (other === undefined) continue;
    at.set(columnKey(name), named.get(other)!);
    renamed.push([name, header[named.get(other)!]!.trim()]);
  }
  return { at, renamed };
}

/** `Valuation_(post-money, USD)` is `valuation (post-money)`. */
export function columnKey(name: string): string {
  return name
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s]+/g, ' ')
    .replace(/(?:, ?| )(?:in )?(?:usd|us\$|\$)(?=\)?$)/, '')
    .replace(/ ?\((?:in )?(?:usd|us\$|\$)\)$/, '')
    .trim();
}
