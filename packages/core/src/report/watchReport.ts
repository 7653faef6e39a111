import type { Figure } from '../derivation/index.ts';
import { failed, type Result, raise } from '../issue/index.ts';
import { type DecimalString, dec } from '../money/index.ts';
import type { BurnOption, RunwayResult } from '../runway/index.ts';
import { compareText } from '../source/index.ts';
import { type Day, daysBetween } from '../time/index.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { badBelow } from './issues.ts';
import { headlineCell } from './overviewReport.ts';
import { answer, askAboutCompany, askLedger, type Question } from './question.ts';
import { positionFor, type RunwayData, runwayOf } from './runwayReport.ts';
import type { Sentence } from './sentence.ts';

/**
 * Which of the companies that one depends on have cash for fewer months than one wants: at the burn last known, or along
 * the burn they forecast themselves, whichever is shorter [RW31].
 */
export interface WatchData {
  readonly headline: Sentence;
  readonly below: DecimalString;
  readonly rows: readonly WatchRow[];
}

export interface WatchRow {
  readonly company: RunwayData['company'];
  readonly verdict: 'below' | 'above' | 'selfFunding' | 'unknown';
  /** At the burn last known. */
  readonly held: RunwayResult;
  /** The same as a figure, to be explained; null when there is no number. */
  readonly months: Figure | null;
  readonly burnKind: BurnOption['basis'] | null;
  /** Along the burn forecast year by year; null where there is no such forecast. */
  readonly planned: RunwayResult | null;
  /** What `explain` knows that by. */
  readonly plannedId: string | null;
  /** The day of the cash, and how many days ago that is. */
  readonly asOf: Day | null;
  readonly ageDays: number | null;
}

export interface WatchQuery extends ReportQuery {
  readonly companies: readonly string[];
  /** Months; 12 when absent. */
  readonly below?: DecimalString;
}

export function watchReport(query: WatchQuery, context: ReportContext): Result<Envelope<WatchData>> {
  const { below = '12' } = query;
  const question = askLedger(query, context);
  if (!question.ok) return question;
  const found = query.companies.map((company) => askAboutCompany({ ...query, company }, context));
  const issues = found.flatMap((one) => (one.ok ? [] : one.issues));
  if (dec(below).lte(0) || dec(below).gt(1200)) issues.push(raise(badBelow, { text: below }));
  if (issues.length > 0) return failed(...issues);
  // One that is named twice, by its ticker and by its name, is watched once.
  const asked = new Map(found.flatMap((one) => (one.ok ? [[one.value.company.id, one.value]] : [])));
  const rows = [...asked.values()]
    .map((one) => rowOf(one, below))
    .toSorted((a, b) => urgency(a) - urgency(b) || compareText(a.company.id, b.company.id));
  return answer('watch', question.value, context, { headline: headlineOf(rows, below), below, rows });
}

function rowOf(
  asked: Question & { readonly company: RunwayData['company'] },
  below: DecimalString,
): WatchRow {
  const runway = runwayOf(positionFor({}, asked), asked.company);
  const cell = headlineCell(runway);
  const held: RunwayResult = cell?.result ?? { kind: 'unknown', missing: ['cash', 'net_burn'] };
  const planned = runway.planned?.result ?? null;
  const asOf = cell?.amount?.asOf ?? null;
  return {
    company: runway.company,
    verdict: verdictOf([held, ...(planned ? [planned] : [])], below),
    held,
    months: cell?.months ?? null,
    burnKind: runway.basis?.kind ?? null,
    planned,
    plannedId: runway.planned?.id ?? null,
    asOf,
    ageDays: asOf === null ? null : daysBetween(asOf, asked.day),
  };
}

/** One that falls short is enough; what is not known is no comfort where the other is not known either. */
function verdictOf(results: readonly RunwayResult[], below: DecimalString): WatchRow['verdict'] {
  const isShort = (r: RunwayResult) =>
    r.kind === 'alreadyOut' || (r.kind === 'months' && dec(r.months).lt(below));
  if (results.some(isShort)) return 'below';
  const known = results.filter(({ kind }) => kind !== 'unknown');
  if (known.length === 0) return 'unknown';
  return known.every(({ kind }) => kind === 'selfFunding') ? 'selfFunding' : 'above';
}

function urgency({ verdict, held, planned }: WatchRow): number {
  const months = [held, planned].map((r) =>
    r?.kind === 'alreadyOut' ? 0 : r?.kind === 'months' ? Number(r.months) : 1200,
  );
  return { below: 0, above: 2000, selfFunding: 4000, unknown: 6000 }[verdict] + Math.min(...months);
}

function headlineOf(rows: readonly WatchRow[], below: DecimalString): Sentence {
  const few = rows.filter(({ verdict }) => verdict === 'below');
  const unknown = rows.filter(({ verdict }) => verdict === 'unknown').length;
  const names = (lang: 'en' | 'zh') =>
    few.map(({ company }) => company.name[lang]).join(lang === 'en' ? ', ' : '、');
  const open = {
    en: unknown > 0 ? ` Of ${unknown} too little is known to say.` : '',
    zh: unknown > 0 ? `${unknown} 家信息不足，无法判断。` : '',
  };
  return few.length === 0
    ? {
        en: [
          `None of the ${rows.length} watched is known to have cash for less than ${below} months.${open.en}`,
        ],
        zh: [`所关注的 ${rows.length} 家中，没有已知现金不足 ${below} 个月者。${open.zh}`],
      }
    : {
        en: [
          `${few.length} of ${rows.length} watched ${few.length === 1 ? 'has' : 'have'} cash for less than ${below} months: ${names('en')}.${open.en}`,
        ],
        zh: [
          `所关注的 ${rows.length} 家中，${few.length} 家现金不足 ${below} 个月：${names('zh')}。${open.zh}`,
        ],
      };
}
