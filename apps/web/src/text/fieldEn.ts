/** What the page of the whole field says, in English; fieldZh.ts says the same in Chinese. */
export const fieldEn = {
  title: 'Who lasts?',
  until: 'Up to the end of',
  show: 'Show',
  under: 'Under',
  asItStands: 'as it stands',
  says: 'Every company goes on as its own figures have it: growth fades, no new money comes.',
  assumptions:
    'The same what-if for all. Growth is the last one known for each company and halves every year; of promised money only what is in hand counts, unless the what-if says otherwise.',
  company: 'Company',
  verdict: 'Money',
  chance: 'Chance of still having money',
  chanceLabel: (chances: string) => `Chance of still having money at the end of the year: ${chances}`,
  atRisk: 'At risk in a price war',
  atRiskNote:
    'What the price war takes by then, as a share of the cash at the start; it may be more than all of it.',
  left: 'Cash left',
  leftNote:
    'Whether and when the money ends, and the cash left as a share of that at the start, are of the one future at the growth last seen. The chances are of all futures that the claims leave open, so they may say something else.',
  verdicts: { selfFunding: 'pays for itself', lasts: 'lasts', out: 'runs out', unknown: 'not known' },
  from: (month: string) => `from ${month}`,
  on: (day: string) => `on ${day}`,
  held: 'cash over the burn last known, held; revenue and cost are not both known',
  stale: 'old figures',
  lab: 'Try it',
  labOf: (name: string) => `Try it: ${name}`,
  unknown: 'Too little is disclosed',
  unknownNote: 'For these no source states what is missing here. Nothing is put in its place.',
  source: 'the ledger; futures drawn from what each company’s claims leave open',
  none: 'No company of this field was in the ledger that day.',
};
