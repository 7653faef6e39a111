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
  open: (rows: readonly { readonly name: string; readonly chance: string }[]) =>
    `${rows.length === 1 ? 'One of them' : `${rows.length} of them`} could go either way: ${rows.map(({ name, chance }) => `${name} lasts in ${chance} of its futures`).join(', ')}.`,
  verdict: 'Verdict',
  chance: 'Futures that still have money',
  chanceLabel: (chances: string) => `Chance of still having money at the end of the year: ${chances}`,
  atRisk: 'At risk in a price war',
  atRiskNote:
    'What the price war takes by then, as a share of the cash at the start; it may be more than all of it.',
  left: 'Cash left, of today’s',
  verdictNote:
    'The verdict is of the one future at the growth last seen; the strip counts all futures that the claims leave open. Where a fifth of them or more end otherwise, the verdict says “may”. The month in which money runs out is that of the middle of them, as in the lab; where most of them last, of the one.',
  leftNote: 'Cash left is that of the one future.',
  verdicts: { selfFunding: 'pays for itself', lasts: 'lasts', out: 'runs out', unknown: 'not known' },
  verdictsOpen: {
    selfFunding: 'may pay for itself',
    lasts: 'may last',
    out: 'may run out',
    unknown: 'not known',
  },
  lastsIn: (chance: string) => `lasts in ${chance} of its futures`,
  from: (month: string) => `from ${month}`,
  in: (month: string) => `in ${month}`,
  held: 'cash over the burn last known, held; revenue and cost are not both known',
  stale: 'old figures',
  lab: 'Try it',
  labOf: (name: string) => `Try it: ${name}`,
  unknown: 'Too little is disclosed',
  unknownNote: 'For these no source states what is missing here. Nothing is put in its place.',
  none: 'No company of this field was in the ledger that day.',
};
