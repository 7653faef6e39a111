/** What is said of forecasts tried on the past, in English. */
export const backtestEn = {
  quarters: 'quarters',
  scored: 'scored',
  crps: 'error',
  lastQuarter: 'last quarter held',
  trailingFour: 'last four held',
  trendLine: 'trend',
  skill: 'better by',
  scope: (origins: number, companies: number) =>
    `Forecasts at ${origins} filing days, ${companies} ${companies === 1 ? 'company' : 'companies'} scored.`,
  nothing: (origins: number) => `Nothing to score: ${origins} filing days with twelve quarters before them.`,
  note: 'How often the interval held what came; error is CRPS as a share of yearly revenue, beside three simple forecasts.',
};
