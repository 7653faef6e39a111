const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** The number of a month written out, `Sept.` or `January`; undefined for another word. */
export function monthOf(word: string): number | undefined {
  const at = months.indexOf(word.slice(0, 3).toLowerCase() as (typeof months)[number]);
  const full = [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ];
  return at >= 0 && (full[at]!.startsWith(word.toLowerCase().replace(/\.$/, '')) || /^sept\.?$/i.test(word))
    ? at + 1
    : undefined;
}
