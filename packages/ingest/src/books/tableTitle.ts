/** What the title of a table says of all its figures: its unit, whether it is counted in cash, what kind of statement it is. */

const scales: readonly (readonly [RegExp, string])[] = [
  [
    /百万(?:元|人民币|美元|円)|百万円|\b(?:in |us\$|\$|€|£)? ?millions?\b|[($€£]+ ?m(?:n|m|il)?\)|\b(?:eur|usd|gbp|cny|rmb) ?(?:m|mn|mm)\b/i,
    '1000000',
  ],
  [/亿(?:元|人民币|美元)|億円/, '100000000'],
  [/万(?:元|人民币|美元)|万円/, '10000'],
  [
    /千(?:元|人民币|美元)|千円|\b(?:in |us\$|\$|€|£)? ?thousands?\b|['’]000s?\b|[$€£]000s?\b|\(000s?\)|\bt(?:eur|usd|€)\b|\b(?:eur|usd|gbp|cny|rmb) ?k\b|\([$€£]? ?k\)/i,
    '1000',
  ],
];

/** What one unit of a table is by its titles: `(in thousands of USD)` and `单位：千元` are 1000; undefined for one. */
export function scaleIn(titles: readonly string[]): string | undefined {
  for (const title of titles)
    if (title.length < 120) {
      const found = scales.find(([words]) => words.test(title));
      if (found) return found[1];
    }
  return undefined;
}

/** `Cash Summary`, or the footer `Cash Basis Monday, January 8, 2024`. */
export function isCashBasis(texts: readonly string[]): boolean {
  return texts.some((text) => /^cash (?:basis|summary)\b|^收付实现制|\(cash basis\)/i.test(text.trim()));
}

/** A table of balances: what it holds of a day, and nothing over a span. */
export function isBalanceSheet(titles: readonly string[]): boolean {
  return titles.some((title) =>
    /^(?:consolidated )?(?:balance sheets?|statement of financial position)\b|^(?:合并)?资产负债表|^貸借対照表|^bilanz\b/i.test(
      title.trim(),
    ),
  );
}
