import { type Figure, figureOfObservation } from '../derivation/index.ts';
import type { Result } from '../issue/index.ts';
import { ledgerIndex } from '../ledger/index.ts';
import { findMetric, type MetricId } from '../metric/index.ts';
import type { Income, ObligationCoverage, TrancheState } from '../runway/index.ts';
import { deriveSeries, type Observation } from '../series/index.ts';
import { compareText } from '../source/index.ts';
import { isInstant } from '../time/index.ts';
import { type ClaimRow, claimRow } from './claimsReport.ts';
import { coverageOf } from './coverageOf.ts';
import { type Disagreement, findDisagreements } from './disagreements.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { answer, askAboutCompany, type Question } from './question.ts';
import { positionFor, type RunwayData, runwayOf, warningsOf } from './runwayReport.ts';
import { type SeriesRow, seriesRow } from './seriesReport.ts';

/** One page about a company: the sentence, the position, what is disputed and why, the figures over time, the sources. */
export interface CompanyData {
  readonly company: RunwayData['company'] & {
    readonly kind: string;
    readonly field: string | null;
    readonly country: string | null;
    readonly ticker: string | null;
    readonly founded: string | null;
    readonly fate: string | null;
  };
  readonly runway: RunwayData;
  readonly income: Income | null;
  readonly obligations: readonly Figure[];
  /** What has been promised to buy, and how much of the money it takes in 12, 24 and 36 months. */
  readonly coverage: ObligationCoverage | null;
  readonly tranches: readonly TrancheState[];
  /** The latest figure of each key metric. */
  readonly facts: readonly Figure[];
  readonly disagreements: readonly Disagreement[];
  readonly history: readonly {
    readonly metric: MetricId;
    readonly name: { readonly en: string; readonly zh: string };
    readonly rows: readonly SeriesRow[];
  }[];
  /** Claims behind the page, newest publication first. */
  readonly timeline: readonly ClaimRow[];
  readonly claimCount: number;
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly published: string | null;
    readonly origin: string;
    readonly claims: number;
  }[];
  readonly origins: number;
}

const factMetrics = [
  'cash',
  'cash_and_investments',
  'revenue',
  'arr',
  'run_rate',
  'net_loss',
  'operating_loss',
  'cash_burned',
  'operating_cash_flow',
  'free_cash_flow',
  'capex',
  'valuation',
  'cash_raised',
  'headcount',
  'users',
  'paying_subscribers',
  'gross_margin',
  'profitability_year',
] as const;
const historyMetrics = [
  'revenue',
  'run_rate',
  'arr',
  'operating_loss',
  'net_loss',
  'adjusted_net_loss',
  'cash_burned',
  'operating_cash_flow',
  'free_cash_flow',
  'capex',
  'cash',
  'cash_and_investments',
  'valuation',
  'cash_raised',
  'headcount',
  'users',
  'paying_subscribers',
] as const;

export interface CompanyQuery extends ReportQuery {
  readonly company: string;
}

export function companyReport(query: CompanyQuery, context: ReportContext): Result<Envelope<CompanyData>> {
  const question = askAboutCompany(query, context);
  if (!question.ok) return question;
  const { company, view, day } = question.value;
  const index = ledgerIndex(view.ledger);
  const claims = index.claimsOf(company.id);
  const position = positionFor({}, question.value);
  const runway = runwayOf(position, { id: company.id, name: company.name });
  const sources = sourcesOf(
    claims.map((c) => c.citation.source),
    index,
  );
  const data: CompanyData = {
    company: {
      id: company.id,
      name: company.name,
      kind: company.kind,
      field: company.field ?? null,
      country: company.country ?? null,
      ticker: company.ticker ?? null,
      founded: company.founded ?? null,
      fate: company.fate ? `${company.fate.status} ${company.fate.when}` : null,
    },
    runway,
    income: position.income,
    obligations: position.obligations,
    coverage: coverageOf(view.ledger, position),
    tranches: position.liquidity.tranches.filter((t) => t.tranche.events.some((e) => e.day <= day)),
    facts: latestFacts(question.value),
    disagreements: findDisagreements(question.value),
    history: historyMetrics.flatMap((metric) => {
      const { observations } = deriveSeries(
        view.ledger,
        { company: company.id, metric },
        question.value.policy,
      );
      return observations.length > 0
        ? [{ metric, name: findMetric(metric)!.name, rows: observations.map(seriesRow) }]
        : [];
    }),
    timeline: claims
      .toSorted(
        (a, b) => compareText(b.published?.day ?? '', a.published?.day ?? '') || compareText(a.id, b.id),
      )
      .map((c) => claimRow(c, question.value, index)),
    claimCount: claims.length,
    sources,
    origins: new Set(sources.map((s) => s.origin)).size,
  };
  return answer('show', question.value, context, data, [
    ...position.issues,
    ...warningsOf(position, runway, company.id),
  ]);
}

type CompanyQuestion = Question & { readonly company: { readonly id: string } };

function latestFacts({ view, company, policy, day, today }: CompanyQuestion): readonly Figure[] {
  return factMetrics.flatMap((metric) => {
    const { observations } = deriveSeries(view.ledger, { company: company.id, metric }, policy);
    const past = observations.filter(
      (o) => metric === 'profitability_year' || (o.outlook !== 'forward' && endOf(o) <= day),
    );
    const last = past.at(-1);
    return last ? [figureOfObservation(last, today)] : [];
  });
}
const endOf = (o: Observation) => (isInstant(o.period) ? o.period.at : o.period.start);

function sourcesOf(ids: readonly string[], index: ReturnType<typeof ledgerIndex>): CompanyData['sources'] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts.entries()]
    .flatMap(([id, claims]) => {
      const source = index.source(id);
      return source
        ? [
            {
              id,
              title: source.title,
              publisher: source.publisher,
              published: source.published?.day ?? null,
              origin: source.origin,
              claims,
            },
          ]
        : [];
    })
    .sort((a, b) => compareText(b.published ?? '', a.published ?? '') || compareText(a.id, b.id));
}
