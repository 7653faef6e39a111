import type { Figure } from '../derivation/index.ts';
import { failed, type Issue, ok, type Result, raise } from '../issue/index.ts';
import { type Currency, isCurrency } from '../money/index.ts';
import type { BurnOption, Income, RunwayResult } from '../runway/index.ts';
import type { Company } from '../source/index.ts';
import { daysBetween } from '../time/index.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { badCurrency, mixedBases } from './issues.ts';
import { answer, askAboutCompany, askLedger, type Question } from './question.ts';
import { type BurnBasis, basisOf, lasting, positionFor, type RunwayData, runwayOf } from './runwayReport.ts';

/**
 * Companies side by side, in one currency and on one basis of burn. Where they share no basis the figures of
 * each stay visible, and the comparison itself is refused: a loss is not set beside free cash flow unasked.
 */
export interface CompareData {
  readonly currency: Currency;
  /** The basis all burns below are on; null when there is none in common. */
  readonly basis: BurnOption['basis'] | null;
  /** Set when the bases differ and the reader asked for it all the same. */
  readonly forced: string | null;
  readonly companies: readonly ComparedCompany[];
}

export interface ComparedCompany {
  readonly company: RunwayData['company'];
  readonly burn: BurnBasis | null;
  readonly cash: Figure | null;
  readonly result: RunwayResult;
  readonly income: Income | null;
  /** Every basis on which this company has a recent burn. */
  readonly bases: readonly BurnOption['basis'][];
  readonly asOfAgeDays: number | null;
}

export interface CompareQuery extends ReportQuery {
  readonly companies: readonly string[];
  readonly currency?: string;
  /** Set figures on different bases beside one another, for this reason, which is shown. */
  readonly force?: string;
}

/** Best first: cash measures say more than a loss. */
const order: readonly BurnOption['basis'][] = ['freeCashFlow', 'cash', 'operatingCash', 'accrualProxy'];

export function compareReport(query: CompareQuery, context: ReportContext): Result<Envelope<CompareData>> {
  const question = askLedger(query, context);
  if (!question.ok) return question;
  const found = query.companies.map((name) => askAboutCompany({ ...query, company: name }, context));
  const issues: Issue[] = found.flatMap((f) => (f.ok ? [] : f.issues));
  const currency = readCurrency(query.currency ?? 'USD');
  if (!currency.ok) issues.push(...currency.issues);
  if (issues.length > 0 || !currency.ok) return failed(...issues);
  const each = found
    .flatMap((f) => (f.ok ? [f.value] : []))
    .map((asked) => ({ asked, position: positionFor({ currency: currency.value }, asked) }));
  const bases = each.map(({ position }) =>
    [...new Set(position.burns.filter((b) => b.outlook === 'past').map((b) => b.basis))].sort(
      (a, b) => order.indexOf(a) - order.indexOf(b),
    ),
  );
  const shared = sharedBasis(bases);
  const data: CompareData = {
    currency: currency.value,
    basis: shared,
    forced: shared === null ? (query.force ?? null) : null,
    companies: each.map(({ asked, position }, i) =>
      compared(asked, position, bases[i]!, shared, query.force !== undefined),
    ),
  };
  const problems = each.flatMap(({ position }) => position.issues);
  if (shared === null && query.force === undefined) {
    problems.push(mixed(data.companies));
  }
  return answer('compare', question.value, context, data, problems);
}

/** A loss stands in for burn only where nobody in the comparison is measured in cash: it is never set beside free cash flow. */
function sharedBasis(bases: readonly (readonly BurnOption['basis'][])[]): BurnOption['basis'] | null {
  const shared = order.find((basis) => bases.every((list) => list.includes(basis))) ?? null;
  return shared === 'accrualProxy' && bases.some((list) => list.length > 1) ? null : shared;
}

function mixed(companies: readonly ComparedCompany[]): Issue {
  const say = (lang: 'en' | 'zh') => {
    const names = companies.map((c) => c.company.name[lang]);
    const bases = companies.map(
      (c, i) => `${names[i]}: ${c.bases.map((b) => basisNames[b][lang]).join(', ') || noBasis[lang]}`,
    );
    return raise(mixedBases, { companies: names.join(', '), bases: bases.join('; ') });
  };
  const { zh } = say('zh');
  return { ...say('en'), ...(zh ? { zh } : {}) };
}

const noBasis = { en: 'none', zh: '无' };
export const basisNames: Readonly<Record<BurnOption['basis'], { readonly en: string; readonly zh: string }>> =
  {
    freeCashFlow: { en: 'free cash flow', zh: '自由现金流' },
    cash: { en: 'cash burn as stated', zh: '来源所述的现金消耗' },
    operatingCash: { en: 'operating cash flow', zh: '经营现金流' },
    accrualProxy: { en: 'loss', zh: '亏损' },
  };

function readCurrency(text: string): Result<Currency> {
  const code = text.toUpperCase();
  return isCurrency(code) ? ok(code) : failed(raise(badCurrency, { text }));
}

function compared(
  asked: Question & { readonly company: Company },
  position: ReturnType<typeof positionFor>,
  bases: ComparedCompany['bases'],
  shared: BurnOption['basis'] | null,
  forced: boolean,
): ComparedCompany {
  const { company } = asked;
  const burn = shared
    ? position.burns.find((b) => b.basis === shared && b.outlook === 'past')
    : forced
      ? position.burns[0]
      : undefined;
  const runway = runwayOf(position, { id: company.id, name: company.name });
  const cash =
    runway.headlineRow === 'bridged'
      ? (runway.bridged?.amount ?? null)
      : (runway.rungs.slice(0, 2).findLast((r) => r.amount)?.amount ?? null);
  return {
    company: { id: company.id, name: company.name },
    burn: burn ? basisOf(burn) : null,
    cash,
    result: lasting(cash, burn ?? null, 'cash'),
    income: position.income,
    bases,
    asOfAgeDays: cash?.asOf ? daysBetween(cash.asOf, asked.day) : null,
  };
}
