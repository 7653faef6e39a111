import type { Figure } from '../derivation/index.ts';
import type { Result } from '../issue/index.ts';
import { ledgerIndex } from '../ledger/index.ts';
import { metricOf } from '../metric/index.ts';
import { type DecimalString, dec } from '../money/index.ts';
import type { RunwayResult } from '../runway/index.ts';
import { deriveSeries, type Observation } from '../series/index.ts';
import { compareText } from '../source/index.ts';
import { type Day, daysBetween, lastDay } from '../time/index.ts';
import { longDay } from './dayWords.ts';
import { findDisagreements } from './disagreements.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { answer, askLedger, type Question } from './question.ts';
import { remember } from './remember.ts';
import { positionFor, type RunwayCell, type RunwayData, runwayOf } from './runwayReport.ts';
import type { Sentence } from './sentence.ts';

/** The whole field on one page: who has money for how long, how old the figure is, how much is disputed. */
export interface OverviewData {
  readonly headline: Sentence;
  readonly rows: readonly OverviewRow[];
  readonly claims: number;
  readonly sources: number;
  readonly origins: number;
  readonly newestClaim: Day | null;
}

export interface OverviewRow {
  readonly company: RunwayData['company'];
  readonly field: string;
  /** The row the headline of the company speaks of; null when nothing is known. */
  readonly row: string | null;
  readonly result: RunwayResult;
  readonly months: Figure | null;
  /** The same money along the burn forecast year by year, where forecasts follow one another; `id` explains it. */
  readonly planned: { readonly id: string; readonly result: RunwayResult } | null;
  readonly cash: Figure | null;
  readonly burn: Figure | null;
  readonly burnKind: string | null;
  readonly selfFunding: Figure | null;
  readonly stale: boolean;
  readonly ageDays: number | null;
  readonly disagreements: number;
  readonly openDisagreements: number;
  readonly claims: number;
  readonly spark: Spark | null;
}

/** Revenue or run rate over time, for a small line; forward points are told apart. */
export interface Spark {
  readonly metric: string;
  readonly unit: string;
  readonly points: readonly { readonly day: Day; readonly value: DecimalString; readonly forward: boolean }[];
}

export interface OverviewQuery extends ReportQuery {
  /** ai-lab, ai-vision …; every AI company when absent. */
  readonly field?: string;
}

const ranked = new Set(['ai-lab', 'ai-vision', 'ai-application', 'ai-chip']);

export function overviewReport(query: OverviewQuery, context: ReportContext): Result<Envelope<OverviewData>> {
  const question = askLedger(query, context);
  if (!question.ok) return question;
  const { view, day, today, policy } = question.value;
  const data = remember(view.ledger, `overview ${query.field ?? ''} ${policy} ${day} ${today}`, () =>
    overviewOf(query, question.value, context),
  );
  return answer('overview', question.value, context, data);
}

function overviewOf(query: OverviewQuery, asked: Question, context: ReportContext): OverviewData {
  const { view, day } = asked;
  const index = ledgerIndex(view.ledger);
  const rows = context.ledger.companies
    .filter(
      (c) =>
        c.kind === 'company' &&
        c.field &&
        (query.field ? c.field === query.field : ranked.has(c.field)) &&
        (!c.fate || c.fate.status === 'public') &&
        index.claimsOf(c.id).length > 0,
    )
    .map((company): OverviewRow => {
      const about = { ...asked, company };
      const position = positionFor({}, about);
      const runway = runwayOf(position, { id: company.id, name: company.name });
      const cell = headlineCell(runway);
      const disagreements = findDisagreements(about);
      const ageDays = cell?.amount?.asOf ? daysBetween(cell.amount.asOf, day) : null;
      return {
        company: runway.company,
        field: company.field!,
        row: runway.headlineRow,
        result: cell?.result ?? { kind: 'unknown', missing: ['cash', 'net_burn'] },
        months: cell?.months ?? (runway.headlineRow === 'stated' ? (runway.stated.at(-1) ?? null) : null),
        planned: runway.planned && { id: runway.planned.id, result: runway.planned.result },
        cash: cell?.amount ?? null,
        burn: runway.basis?.monthly ?? null,
        burnKind: runway.basis?.kind ?? null,
        selfFunding: position.income?.selfFunding ?? null,
        stale: ageDays !== null && ageDays > metricOf('cash').staleAfterDays,
        ageDays,
        disagreements: disagreements.length,
        openDisagreements: disagreements.filter((d) => d.open).length,
        claims: index.claimsOf(company.id).length,
        spark: sparkOf(company.id, about),
      };
    })
    .sort(byUrgency);
  const published = view.ledger.claims.flatMap((c) => (c.published ? [c.published.day] : [])).sort();
  const used = new Set(view.ledger.claims.map((c) => c.citation.source));
  return {
    headline: headlineOf(rows, day),
    rows,
    claims: view.ledger.claims.length,
    sources: used.size,
    origins: new Set(view.ledger.sources.filter((s) => used.has(s.id)).map((s) => s.origin)).size,
    newestClaim: published.at(-1) ?? null,
  };
}

export function headlineCell(runway: RunwayData): RunwayCell | null {
  if (runway.headlineRow === 'bridged') return runway.bridged;
  return runway.rungs.find((r) => r.rung === runway.headlineRow) ?? null;
}

/** Already out, then the shortest runway, then self-funding, then unknown; companies with more claims first among equals. */
function byUrgency(a: OverviewRow, b: OverviewRow): number {
  const rank = { alreadyOut: 0, months: 1, beyondHorizon: 2, selfFunding: 3, unknown: 4 };
  const months = (row: OverviewRow) => (row.result.kind === 'months' ? dec(row.result.months) : dec(0));
  return (
    rank[a.result.kind] - rank[b.result.kind] ||
    months(a).cmp(months(b)) ||
    b.claims - a.claims ||
    compareText(a.company.id, b.company.id)
  );
}

function sparkOf(
  company: string,
  {
    view,
    policy,
  }: {
    readonly view: { readonly ledger: Parameters<typeof deriveSeries>[0] };
    readonly policy: Parameters<typeof deriveSeries>[2];
  },
): Spark | null {
  const candidates = (['run_rate', 'arr', 'revenue'] as const).map((metric) => ({
    metric,
    points: comparable(deriveSeries(view.ledger, { company, metric }, policy).observations),
  }));
  const best = candidates.toSorted((a, b) => b.points.length - a.points.length)[0];
  if (!best || best.points.length < 2) return null;
  return {
    metric: best.metric,
    unit: best.points[0]!.unit,
    points: best.points.map((o) => ({
      day: lastDay(o.period),
      value: o.quantity.stated ?? o.quantity.low ?? o.quantity.high ?? '0',
      forward: o.outlook === 'forward',
    })),
  };
}

/** One unit, and for a flow one length: whole years only. */
function comparable(all: readonly Observation[]): readonly Observation[] {
  const yearly = all.filter(
    (o) => 'at' in o.period || Math.abs(daysBetween(o.period.start, o.period.end) - 365) <= 8,
  );
  const unit = yearly.at(-1)?.unit;
  return yearly.filter((o) => o.unit === unit && o.outlook !== 'forward');
}

function headlineOf(rows: readonly OverviewRow[], day: Day): Sentence {
  const known = rows.filter((r) => r.result.kind === 'months');
  const short = known.filter((r) => r.result.kind === 'months' && dec(r.result.months).lt(24));
  const self = rows.filter((r) => r.result.kind === 'selfFunding').length;
  const unknown = rows.length - known.length - self;
  return {
    en: [
      `As known on ${longDay(day)}: of ${rows.length} AI companies, ${short.length} ${short.length === 1 ? 'has' : 'have'} money for less than two years at the burn last reported, ${known.length - short.length} for longer, ${self} ${self === 1 ? 'pays' : 'pay'} for ${self === 1 ? 'itself' : 'themselves'}; for ${unknown} too little is disclosed to say.`,
    ],
    zh: [
      `截至 ${day}：${rows.length} 家 AI 公司中，按最近披露的消耗，${short.length} 家资金不足两年，${known.length - short.length} 家超过两年，${self} 家已能自给；${unknown} 家披露不足，无法判断。`,
    ],
  };
}
