/** What the page of the watch says, in English; watchZh.ts says the same in Chinese. */
export const watchEn = {
  title: 'Who runs short of cash?',
  months: 'Warn below this many months',
  show: 'Show',
  all: 'Every company whose cash and burn are known. Choose those you depend on; the address of this page is then your list.',
  chosen:
    'The companies you chose. The address of this page is the list: keep it, or send it to a colleague.',
  choose: 'Company to watch',
  add: 'Watch',
  remove: 'Watch no longer',
  company: 'Company',
  verdict: 'Verdict',
  verdicts: {
    below: (months: string) => `under ${months} months`,
    above: (months: string) => `${months} months or more`,
    selfFunding: () => 'pays for itself',
    unknown: () => 'not known',
  },
  held: 'At the last burn',
  planned: 'Along its own forecasts',
  asOf: 'Cash of',
  every: 'To be told every morning, let a script run this; it ends with 3 when one of them falls short:',
  filers: 'Companies with filings',
  filersNote:
    'Every company whose filings are in your ledger, at the cash flow it last reported: free cash flow, or operating cash flow where it states no capital expenditure.',
  noFilers:
    'No filings were imported yet. One command reads those of a company, or all of the SEC’s in one archive, and this page screens them:',
  cash: 'Cash',
  burn: 'Burn a month',
  until: 'Until',
  monthsColumn: 'Months',
  operating: 'operating cash flow',
  more: (n: string) => `${n} more are in the CSV.`,
  csv: 'All of them as CSV',
};
