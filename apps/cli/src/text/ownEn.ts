/** What is said by the commands that write into one's own ledger and look after it, in English. */
export const ownEn = {
  written: (what: string, seq: number) => `Added ${what} (entry ${seq}).`,
  unchanged: (kept: number) =>
    `Nothing new: ${kept} ${kept === 1 ? 'record was' : 'records were'} there already.`,
  replayed: (seq: number) => `Nothing new: this was written before (entry ${seq}).`,
  records: {
    companies: 'companies',
    sources: 'sources',
    claims: 'claims',
    corrections: 'corrections',
    tranches: 'tranches',
    rates: 'rates',
    snapshots: 'documents',
    candidates: 'candidates',
    decisions: 'decisions',
  } as Readonly<Record<string, string>>,
  queueState: { open: 'waits', accepted: 'accepted', rejected: 'rejected' },
  stateOf: 'state',
  documentRead: (title: string, document: string, n: number) =>
    `“${title}” is read as ${document}: ${n === 1 ? '1 figure' : `${n} figures`}. Nothing counts before you accept it.`,
  wordsStand: (quotes: number, documents: number) =>
    `${quotes === 1 ? '1 quote was' : `${quotes} quotes were`} looked for in ${documents === 1 ? '1 document' : `${documents} documents`} as read.`,
  effectOn: (name: string) => `Runway of ${name}`,
  effectNow: 'now',
  effectThen: 'if accepted',
  effectNone: 'unchanged',
  besideNone: 'The ledger has no other claim on this figure.',
  agrees: 'agrees',
  queueEmpty: 'The review queue is empty.',
  queue: (n: number) => `${n} waiting for a decision. \`solvent accept ID\` or \`solvent reject ID\`.`,
  foundBy: 'found by',
  exported: (what: string, file: string) => `Wrote ${what} to ${file}.`,
  nothingToExport: 'Nothing of your own to export.',
  leftOut: 'Private claims were left out; --private takes them along.',
  backedUp: (file: string, seq: number, bytes: number) =>
    `Wrote and verified ${file}: ${seq} entries, ${bytes} bytes.`,
  restored: (entries: number) => `Restored ${entries} entries.`,
  keptAside: (file: string) => `What was there before is kept as ${file}.`,
  setting: 'setting',
  inForce: 'in force',
  comesFrom: 'from',
  origins: { option: 'command line', environment: 'environment', default: 'default' } as Readonly<
    Record<string, string>
  >,
  set: 'set',
  notSet: 'not set',
  none: 'none: the public dataset alone',
  noLedgerYet: 'not made yet',
  claimsKept: (n: number, filed: { readonly figures: number; readonly companies: number }) =>
    filed.figures === 0
      ? String(n)
      : `${n}, and ${filed.figures} filed figures of ${filed.companies} ${filed.companies === 1 ? 'company' : 'companies'}`,
  sound: (n: number) => `sound: ${n} entries, chain verified`,
  serving: (url: string) => `Serving on ${url} (Ctrl-C stops it)`,
  importedMany: (files: number, claims: string, kept: string) =>
    `${files} read: ${claims} new claims, ${kept} records were there already. --csv lists them. So many companies are on file: ask for one by name, or for those with little cash by \`solvent screen --below 12\`.`,
  nothingImported: 'Nothing was imported.',
  newClaims: 'new claims',
  newSources: 'new sources',
  alreadyThere: 'there already',
  bookKinds: {
    transactions: 'Read as a list of payments',
    journal: 'Read as a journal',
    'profit-and-loss': 'Read as profit and loss',
  } as Readonly<Record<string, string>>,
  from: 'from',
  previewOnly: 'A preview: nothing is written. --write keeps it, as private claims.',
  quotesFound: (found: number, all: number, source: string) =>
    `${found} of ${all} quotes of ${source} stand in the document word for word.`,
};
