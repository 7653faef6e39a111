import { ok, type Result } from '@solvent/core/issue';
import {
  booksReport,
  checkReport,
  explainReport,
  predictionReport,
  predictionsReport,
  priceWarFieldReport,
  priceWarReport,
  projectReport,
  scenarioDiffReport,
  scenarioListReport,
  scenarioReport,
  screenReport,
  simulateReport,
  tornadoReport,
} from '@solvent/core/report';
import type { DoctorFacts } from '@solvent/store';
import { previewBooks } from './books.ts';
import { figureReads } from './figureReads.ts';
import { filers, onFile } from './filings/filers.ts';
import { inboxReads } from './inbox/inboxReads.ts';
import { inputs } from './inputs.ts';
import { ownerRead, publicRead, report } from './procedures.ts';

/** Every question to the ledger, by the name of its report; each is made when it is asked for. */
export const reads = {
  ...figureReads,
  predictions: () => report(inputs.predictions(), predictionsReport),
  prediction: () => report(inputs.prediction(), predictionReport),
  /** A founder's own books; nobody else sees any. */
  books: () => report(inputs.books(), booksReport),
  explain: () => report(inputs.explain(), explainReport),
  check: () => report(inputs.check(), checkReport),
  scenario: () => report(inputs.scenario(), scenarioReport),
  scenarios: () => report(inputs.scenarios(), scenarioListReport),
  scenarioDiff: () => report(inputs.scenarioDiff(), scenarioDiffReport),
  /** Every company with filings, on file or in the field, by what it last reported. */
  filers: () => publicRead(inputs.filers(), filers),
  onFile: () => publicRead(inputs.onFile(), onFile),
  priceWar: () => report(inputs.priceWar(), priceWarReport),
  priceWarField: () => report(inputs.priceWarField(), priceWarFieldReport),
  simulate: () => report(inputs.simulate(), simulateReport),
  tornado: () => report(inputs.tornado(), tornadoReport),
  screen: () => report(inputs.screen(), screenReport),
  project: () => report(inputs.project(), (query, context) => projectReport(query.input, context)),

  /** A file of own books that was sent, before anything of it is written. */
  previewBooks: () => ownerRead(inputs.previewBooks(), previewBooks),
  ...inboxReads,
  /** What is in force in the store; null where no ledger was made yet. */
  doctor: () =>
    ownerRead(inputs.doctor(), async (_, ctx): Promise<Result<DoctorFacts | null>> => {
      const store = await ctx.existingStore();
      return store.ok && store.value ? store.value.doctor() : store.ok ? ok(null) : store;
    }),
};
