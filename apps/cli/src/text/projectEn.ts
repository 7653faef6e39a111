/** What is said of a projection of one's own figures, in English. */
export const projectEn = {
  lasts: (months: string, until: string) => `At these figures the money lasts ${months}${until}.`,
  ends: (how: string) => `At these figures: ${how}.`,
  untilDay: (day: string) => `, to ${day}`,
  breakEven: (month: number) => `Revenue meets cost in month ${month}.`,
  peakNeed: (amount: string) => `Money needed until revenue covers cost: ${amount}.`,
  minCash: (amount: string, month: number) => `Lowest cash: ${amount}, month ${month}.`,
  aliveConstant: 'With cost held constant',
  aliveGrowing: 'With cost growing as given',
  alive: (month: number) => `alive by default: revenue meets cost in month ${month}`,
  dead: (month: number) => `dead by default: cash is gone in month ${month}`,
  alreadyAlive: 'pays for itself already',
  undecided: (months: number) => `undecided within ${months} months`,
  everyMonth: 'Every month: --csv, --jsonl or --json.',
};
