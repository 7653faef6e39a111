import type { Result } from '../issue/index.ts';
import { type Currency, type DecimalString, dec, roundTo } from '../money/index.ts';
import type { BothLanguages } from '../runway/index.ts';
import { type PriceWar, type PriceWarTerms, priceWar } from '../scenario/index.ts';
import { compareText } from '../source/index.ts';
import { baseFor } from './baseFor.ts';
import { companiesInField } from './companiesInField.ts';
import { monthWords } from './dayWords.ts';
import type { Envelope, ReportContext } from './envelope.ts';
import { type PriceWarQuery, termsOf } from './priceWarReport.ts';
import { answer, askLedger, type Question } from './question.ts';
import { remember } from './remember.ts';
import type { Sentence } from './sentence.ts';
import { chanceToLast, FIELD_PATHS } from './survival.ts';

/** The whole field in the same war, ranked. */
export interface PriceWarFieldData {
  readonly headline: Sentence;
  readonly terms: PriceWarTerms;
  readonly rows: readonly PriceWarRow[];
}

export interface PriceWarRow {
  readonly company: { readonly id: string; readonly name: BothLanguages };
  readonly currency: Currency;
  /** Null when `missing` says what is not known. */
  readonly lasts: PriceWar['lasts'] | null;
  readonly outWithout: string | null;
  readonly outWith: string | null;
  readonly cashAtRisk: DecimalString | null;
  /** Cash at risk ÷ cash at the start. */
  readonly shareAtRisk: DecimalString | null;
  readonly marginZeroMonth: string | null;
  /** Share of futures in which the money lasts to the date, with the war. */
  readonly chanceToLast: DecimalString | null;
  readonly missing: readonly string[];
}

export type PriceWarFieldQuery = Omit<PriceWarQuery, 'company' | 'scenario'> & { readonly field?: string };

export function priceWarFieldReport(
  query: PriceWarFieldQuery,
  context: ReportContext,
): Result<Envelope<PriceWarFieldData>> {
  const question = askLedger(query, context);
  if (!question.ok) return question;
  const terms = termsOf(query);
  if (!terms.ok) return terms;
  const { view, day, today, policy } = question.value;
  const key = `pricewar-field ${query.field ?? ''} ${policy} ${day} ${today} ${JSON.stringify(terms.value)}`;
  const rows = remember(view.ledger, key, () =>
    companiesInField(context.ledger, view.ledger, query.field)
      .map((company) => rowOf({ ...question.value, company }, terms.value))
      .sort(byOutcome),
  );
  return answer('pricewar-field', question.value, context, {
    headline: fieldHeadline(rows, terms.value),
    terms: terms.value,
    rows,
  });
}

function rowOf(
  asked: Question & { readonly company: PriceWarRow['company'] },
  terms: PriceWarTerms,
): PriceWarRow {
  const { found, position } = baseFor(asked);
  const base = { company: { id: asked.company.id, name: asked.company.name }, currency: position.currency };
  const war = found.ok ? priceWar(found.base.position, terms) : null;
  if (!war) {
    const missing = found.ok ? [] : found.missing;
    return {
      ...base,
      lasts: null,
      outWithout: null,
      outWith: null,
      cashAtRisk: null,
      shareAtRisk: null,
      marginZeroMonth: null,
      chanceToLast: null,
      missing,
    };
  }
  const outOf = ({ runway }: PriceWar['with']) => (runway.kind === 'months' ? runway.cashOutDate : null);
  const cash = dec(war.with.path[0]!.cashStart);
  return {
    ...base,
    lasts: war.lasts,
    outWithout: outOf(war.without),
    outWith: outOf(war.with),
    cashAtRisk: war.cashAtRisk,
    shareAtRisk: cash.gt(0) ? roundTo(dec(war.cashAtRisk).div(cash), 4) : null,
    marginZeroMonth: war.marginZero.month,
    chanceToLast: found.ok
      ? chanceToLast(found.base, war.scenario, terms.until, { paths: FIELD_PATHS })
      : null,
    missing: [],
  };
}

/** [SC19] Those that last first, by the smallest share at risk; then those that run out, latest first; then the unknown. */
function byOutcome(a: PriceWarRow, b: PriceWarRow): number {
  const group = (r: PriceWarRow) => (r.lasts === null ? 2 : r.lasts.with ? 0 : 1);
  const share = (r: PriceWarRow) => dec(r.shareAtRisk ?? '0');
  return (
    group(a) - group(b) ||
    (group(a) === 0 ? share(a).cmp(share(b)) : compareText(b.outWith ?? '', a.outWith ?? '')) ||
    compareText(a.company.id, b.company.id)
  );
}

function fieldHeadline(rows: readonly PriceWarRow[], { until }: PriceWarTerms): Sentence {
  const known = rows.filter((r) => r.lasts);
  const [without, with_] = [
    known.filter((r) => r.lasts!.without).length,
    known.filter((r) => r.lasts!.with).length,
  ];
  const month = monthWords(until);
  return {
    en: [
      `Of ${known.length} companies with known cash, revenue and cost, ${without} last to ${month.en}; in a price war, ${with_}. For ${rows.length - known.length} too little is disclosed.`,
    ],
    zh: [
      `现金、收入与成本均已知的 ${known.length} 家公司中，${without} 家可支撑到 ${month.zh}；遭遇价格战则为 ${with_} 家。另有 ${rows.length - known.length} 家披露不足。`,
    ],
  };
}
