import { failed, ok, type Result, raise } from '../issue/index.ts';
import { type Currency, type DecimalString, dec, roundTo } from '../money/index.ts';
import type { BothLanguages, RunwayResult } from '../runway/index.ts';
import {
  applyScenario,
  monthsFrom,
  projectScenario,
  readScenario,
  type ScenarioProjection,
} from '../scenario/index.ts';
import { compareText } from '../source/index.ts';
import type { Day } from '../time/index.ts';
import { baseFor } from './baseFor.ts';
import { companiesInField } from './companiesInField.ts';
import { monthWords } from './dayWords.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { badUntil } from './issues.ts';
import { headlineCell } from './overviewReport.ts';
import { lastMonthOf } from './priceWarReport.ts';
import { answer, askLedger, type Question } from './question.ts';
import { remember } from './remember.ts';
import { runwayOf } from './runwayReport.ts';
import type { Sentence } from './sentence.ts';
import { FIELD_PATHS, futuresUntil, type YearChance } from './survival.ts';

/** The whole field up to a date: who has money until then under one and the same scenario, and who runs out when. */
export interface ScreenData {
  readonly headline: Sentence;
  /** `YYYY-MM` */
  readonly until: string;
  readonly scenario: string;
  readonly rows: readonly ScreenRow[];
}

export interface ScreenRow {
  readonly company: { readonly id: string; readonly name: BothLanguages };
  readonly currency: Currency;
  readonly verdict: 'selfFunding' | 'lasts' | 'out' | 'unknown';
  /** Projected from revenue and cost; or, where these are unknown, cash over the burn last known, held. */
  readonly basis: 'projection' | 'staticRunway' | null;
  readonly outOn: Day | null;
  readonly selfFundingFrom: string | null;
  /** Cash left at the date ÷ cash at the start; null unless projected. */
  readonly cashLeft: DecimalString | null;
  /** Share of futures, from what the sources leave open, in which the money lasts; null unless projected. */
  readonly chanceToLast: DecimalString | null;
  /** The same at the end of every year up to the date; empty unless projected. */
  readonly chances: readonly YearChance[];
  /** `YYYY-MM`: when the middle one of these futures has no money left; null when it lasts, or unless projected. */
  readonly middleOut: string | null;
  readonly stale: boolean;
  readonly missing: readonly string[];
}

export interface ScreenQuery extends ReportQuery {
  /** `YYYY` or `YYYY-MM`; 2030 when absent. */
  readonly until?: string;
  /** A preset or the text of an address; the positions as they stand when absent. */
  readonly scenario?: string;
  readonly field?: string;
}

export function screenReport(query: ScreenQuery, context: ReportContext): Result<Envelope<ScreenData>> {
  const question = askLedger(query, context);
  if (!question.ok) return question;
  const { view, day, today, policy } = question.value;
  const until = lastMonthOf(query.until ?? '2030');
  if (!until || until < day.slice(0, 7))
    return failed(raise(badUntil, { text: query.until ?? '', first: day.slice(0, 7) }));
  const scenario = query.scenario ?? '';
  const rows: ScreenRow[] = [];
  for (const company of companiesInField(context.ledger, view.ledger, query.field)) {
    const key = `screen ${company.id} ${policy} ${day} ${today} ${until} ${scenario}`;
    const row = remember(view.ledger, key, () => rowOf({ ...question.value, company }, until, scenario));
    // A preset that has no answer for one company still has one for the others; a text that is none is refused.
    if (!row.ok) return row;
    rows.push(row.value);
  }
  rows.sort(byVerdict);
  return answer('screen', question.value, context, {
    headline: headlineOf(rows, until),
    until,
    scenario,
    rows,
  });
}

function rowOf(
  asked: Question & { readonly company: ScreenRow['company'] },
  until: string,
  scenario: string,
): Result<ScreenRow> {
  const { company } = asked;
  const { found, position } = baseFor(asked);
  const runway = runwayOf(position, { id: company.id, name: company.name });
  const base = {
    company: { id: company.id, name: company.name },
    currency: position.currency,
    stale: runway.stale,
  };
  const horizon = found.ok ? monthsFrom(found.base.position.start, until) + 1 : 0;
  if (found.ok && horizon >= 1 && horizon <= 600) {
    const read = readScenario(scenario, found.base.position);
    if (!read.ok && read.issues[0]?.code !== 'scenario/out-of-reach') return read;
    if (read.ok) {
      const asked = { ...read.value.scenario, horizon };
      const plan = applyScenario(found.base.position, asked);
      if (plan.ok) {
        const verdict = verdictOf(projectScenario(plan.value));
        const { chances, middleOut } = futuresUntil(found.base, asked, until, { paths: FIELD_PATHS });
        const chance = chances.at(-1)?.chance ?? null;
        return ok({ ...base, ...verdict, chanceToLast: chance, chances, middleOut, missing: [] });
      }
    }
  }
  const cell = headlineCell(runway);
  const unknown = {
    selfFundingFrom: null,
    cashLeft: null,
    chanceToLast: null,
    chances: [],
    middleOut: null,
    missing: found.ok ? [] : found.missing,
  };
  return ok({ ...base, ...unknown, ...staticVerdict(cell?.result ?? null, until) });
}

function verdictOf(
  projection: ScenarioProjection,
): Pick<ScreenRow, 'verdict' | 'basis' | 'outOn' | 'selfFundingFrom' | 'cashLeft'> {
  const { runway, selfFundingFrom, path, endCash } = projection;
  const [cash, out] = [dec(path[0]!.cashStart), runway.kind === 'months' || runway.kind === 'alreadyOut'];
  return {
    verdict: out ? 'out' : selfFundingFrom !== null ? 'selfFunding' : 'lasts',
    basis: 'projection',
    outOn: runway.kind === 'months' ? runway.cashOutDate : null,
    selfFundingFrom: !out && selfFundingFrom !== null ? path[selfFundingFrom]!.label : null,
    cashLeft: cash.gt(0) ? roundTo(dec(endCash).div(cash), 4) : null,
  };
}

/** Without revenue and cost: the burn last known, held to the date. */
function staticVerdict(
  result: RunwayResult | null,
  until: string,
): Pick<ScreenRow, 'verdict' | 'basis' | 'outOn'> {
  if (result?.kind === 'selfFunding') return { verdict: 'selfFunding', basis: 'staticRunway', outOn: null };
  if (result?.kind === 'alreadyOut') return { verdict: 'out', basis: 'staticRunway', outOn: null };
  if (result?.kind !== 'months') return { verdict: 'unknown', basis: null, outOn: null };
  const lasts = result.cashOutDate === null || result.cashOutDate.slice(0, 7) > until;
  return { verdict: lasts ? 'lasts' : 'out', basis: 'staticRunway', outOn: result.cashOutDate };
}

/** [SC19] Self-funding, lasting by the share of cash left, then out, latest first, then unknown. */
function byVerdict(a: ScreenRow, b: ScreenRow): number {
  const rank = { selfFunding: 0, lasts: 1, out: 2, unknown: 3 };
  const left = (r: ScreenRow) => dec(r.cashLeft ?? '0');
  return (
    rank[a.verdict] - rank[b.verdict] ||
    (a.verdict === 'out' ? compareText(b.outOn ?? '', a.outOn ?? '') : left(b).cmp(left(a))) ||
    compareText(a.company.id, b.company.id)
  );
}

function headlineOf(rows: readonly ScreenRow[], until: string): Sentence {
  const count = (verdict: ScreenRow['verdict']) => rows.filter((r) => r.verdict === verdict).length;
  const month = monthWords(until);
  const [self, last, out, unknown] = [count('selfFunding'), count('lasts'), count('out'), count('unknown')];
  const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
  const said = [
    many(self, 'pays for itself', 'pay for themselves'),
    many(last, 'has money enough', 'have money enough'),
    many(out, 'runs out', 'run out'),
  ].join(', ');
  return {
    en: [
      `To ${month.en}, of ${rows.length} companies ${said}; for ${unknown} too little is disclosed to say.`,
    ],
    zh: [
      `至 ${month.zh}，${rows.length} 家公司中 ${self} 家可自给，${last} 家资金足够，${out} 家将用尽；${unknown} 家披露不足，无法判断。`,
    ],
  };
}
