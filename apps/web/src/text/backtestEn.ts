/** What the method page says of how good the forecasts are, in English. */
export const backtestEn = {
  title: 'How good the forecasts are',
  sentence: (companies: number, skill4: string, skill8: string) =>
    `On ${companies} companies, each forecast by what the others taught, the error is ${skill4} below the best simple rule four quarters ahead, and ${skill8} eight quarters ahead.`,
  note: 'At every filing day, the sum of free cash flow over the next quarters is forecast from what had been filed by then. The error (CRPS) is a share of a year’s revenue; the simple rule holds the last four quarters.',
  ahead: 'Ahead',
  quarters: (n: number) => `${n} quarters`,
  origins: 'Filing days',
  error: 'Error',
  simple: 'Simple rule',
  skill: 'Better by',
  inside: (level: string) => `Inside the ${level} % range`,
  byCompany: 'By company',
  company: 'Company',
  made: (day: string) => `Computed on ${day} by scripts/writeBacktest.ts.`,
  replayTitle: 'What would have been said on a day',
  replayNote:
    'What these pages would have shown on three days when something was predicted, from what was known that day.',
  replayFilings: 'Free cash flow of the next four quarters, as it would have been forecast from filings',
  from: 'Quarters after',
  said: 'Forecast',
  range: '80 % range',
  came: 'What came',
  inRange: 'inside',
  outRange: 'outside',
  notOver: 'not over',
};
