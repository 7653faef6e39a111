import { failed, ok, type Result, raise } from '@solvent/core/issue';
import { ledgerIndex } from '@solvent/core/ledger';
import {
  booksReport,
  burnReport,
  checkReport,
  claimsReport,
  companiesReport,
  companyReport,
  compareReport,
  type Envelope,
  efficiencyReport,
  explainReport,
  gapReport,
  metricsReport,
  overviewReport,
  precedentsReport,
  predictionReport,
  predictionsReport,
  priceWarFieldReport,
  priceWarReport,
  projectReport,
  reconcileReport,
  runwayReport,
  scenarioDiffReport,
  scenarioListReport,
  scenarioReport,
  screenReport,
  seriesReport,
  simulateReport,
  sourceReport,
  sourcesReport,
  tornadoReport,
  unitEconomicsReport,
} from '@solvent/core/report';
import type { DoctorFacts } from '@solvent/store';
import { previewBooks } from './books.ts';
import { filers } from './filings/filers.ts';
import { inboxReads } from './inbox/inboxReads.ts';
import { inputs } from './inputs.ts';
import { unknownSource } from './issues.ts';
import { ownerRead, publicRead, report } from './procedures.ts';

/** Every question to the ledger, by the name of its report; each is made when it is asked for. */
export const reads = {
  overview: () => report(inputs.overview(), overviewReport),
  companies: () => report(inputs.companies(), companiesReport),
  company: () => report(inputs.company(), companyReport),
  metrics: () => report(inputs.metrics(), metricsReport),
  sources: () => report(inputs.sources(), sourcesReport),
  source: () =>
    report(
      inputs.source(),
      (query, context): Result<Envelope<SourceData>> =>
        ledgerIndex(context.ledger).source(query.source)
          ? sourceReport(query, context)
          : failed(raise(unknownSource, { text: query.source })),
    ),
  claims: () => report(inputs.claims(), claimsReport),
  burn: () => report(inputs.burn(), burnReport),
  runway: () => report(inputs.runway(), runwayReport),
  gap: () => report(inputs.gap(), gapReport),
  unitEconomics: () => report(inputs.unitEconomics(), unitEconomicsReport),
  efficiency: () => report(inputs.efficiency(), efficiencyReport),
  series: () => report(inputs.series(), seriesReport),
  reconcile: () => report(inputs.reconcile(), reconcileReport),
  compare: () => report(inputs.compare(), compareReport),
  precedents: () => report(inputs.precedents(), precedentsReport),
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

type SourceData = Extract<ReturnType<typeof sourceReport>, { ok: true }>['value']['data'];
