import { failed, type Result, raise } from '@solvent/core/issue';
import { ledgerIndex } from '@solvent/core/ledger';
import {
  burnReport,
  claimsReport,
  companiesReport,
  companyReport,
  compareReport,
  type Envelope,
  efficiencyReport,
  gapReport,
  metricsReport,
  overviewReport,
  precedentsReport,
  reconcileReport,
  runwayReport,
  seriesReport,
  sourceReport,
  sourcesReport,
  unitEconomicsReport,
  watchReport,
} from '@solvent/core/report';
import { inputs } from './inputs.ts';
import { unknownSource } from './issues.ts';
import { report } from './procedures.ts';

/**
 * The questions about what sources state and what follows from it as it stands. They are asked most, and are loaded without
 * those on futures, predictions, checks and own work.
 */
export const figureReads = {
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
  watch: () => report(inputs.watch(), watchReport),
  precedents: () => report(inputs.precedents(), precedentsReport),
};

type SourceData = Extract<ReturnType<typeof sourceReport>, { ok: true }>['value']['data'];
