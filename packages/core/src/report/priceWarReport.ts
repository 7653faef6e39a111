import type { BreakEvenPrice } from '../curve/index.ts';
import { failed, type Issue, ok, type Result, raise } from '../issue/index.ts';
import {
  type Currency,
  type DecimalString,
  dec,
  formatValue,
  isDecimalString,
  roundTo,
} from '../money/index.ts';
import type { BothLanguages } from '../runway/index.ts';
import {
  findPreset,
  type PriceWar,
  type PriceWarTerms,
  payingPrice,
  priceWar,
  usualWar,
} from '../scenario/index.ts';
import { answerMissing, askFromBase } from './askFromBase.ts';
import { monthWords } from './dayWords.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { badTerm, badUntil } from './issues.ts';
import { answer } from './question.ts';
import { readAsked } from './runScenario.ts';
import { endWords } from './scenarioSentence.ts';
import type { Sentence } from './sentence.ts';
import { isKnown } from './settingRows.ts';
import { chanceToLast } from './survival.ts';

/** What a price war does to one company: the volume that holds revenue, margin zero, how long it lasts, the cash at risk. */
export interface PriceWarData {
  readonly company: { readonly id: string; readonly name: BothLanguages };
  readonly headline: Sentence;
  readonly currency: Currency;
  readonly missing: readonly string[];
  readonly war: PriceWar | null;
  /** The lowest price, as a share of today's, that pays all cost at today's unit cost. */
  readonly payingPrice: BreakEvenPrice | null;
  /** The share of futures, from what the sources leave open, in which the money lasts to the date. */
  readonly chanceToLast: {
    readonly without: DecimalString | null;
    readonly with: DecimalString | null;
  } | null;
  /** Claims behind the usual pace, known on the day. */
  readonly claims: readonly string[];
}

export interface PriceWarQuery extends ReportQuery {
  readonly company: string;
  /** Fractions a year; the pace of the preset when absent. */
  readonly priceChange?: DecimalString;
  readonly unitCostChange?: DecimalString;
  readonly elasticity?: DecimalString;
  /** Rivals' floor, as a share of today's price. */
  readonly priceLimit?: DecimalString;
  readonly unitCostLimit?: DecimalString;
  /** `YYYY-MM` or `YYYY`: one must last to its end; 2030 when absent. */
  readonly until?: string;
  /** `YYYY-MM`: first month of the war. */
  readonly from?: string;
  /** A scenario that holds besides the war. */
  readonly scenario?: string;
}

export function priceWarReport(query: PriceWarQuery, context: ReportContext): Result<Envelope<PriceWarData>> {
  const asked = askFromBase(query, context);
  if (!asked.ok) return asked;
  const terms = termsOf(query);
  if (!terms.ok) return terms;
  const { question, found, named, issues } = asked.value;
  const preset = findPreset('price-war')!;
  const claims = preset.claims.filter((claim) => isKnown(context.ledger, claim, question.day));
  if (!found.ok) {
    const nothing = { claims, war: null, payingPrice: null, chanceToLast: null };
    return answerMissing('pricewar', asked.value, context, found.missing, nothing);
  }
  const start = found.base.position;
  const read = readAsked(query, start);
  if (!read.ok) return read;
  const war = priceWar(start, terms.value, read.value.scenario);
  if (!war) return failed(raise(badUntil, { text: terms.value.until, first: start.start }));
  const data: PriceWarData = {
    ...named,
    claims,
    headline: headlineOf(named.company.name, war, named.currency),
    missing: [],
    war,
    payingPrice: payingPrice(start, terms.value.elasticity),
    chanceToLast: {
      without: chanceToLast(
        found.base,
        { ...read.value.scenario, horizon: war.with.months },
        war.terms.until,
      ),
      with: chanceToLast(found.base, war.scenario, war.terms.until),
    },
  };
  return answer('pricewar', question, context, data, issues);
}

/** The terms of the war, with every one that is no decimal or no month named. */
export function termsOf(query: Omit<PriceWarQuery, 'company'>): Result<PriceWarTerms> {
  const issues: Issue[] = [];
  const read = (name: keyof typeof usualWar, low: string, high: string): DecimalString => {
    const given = query[name];
    if (given === undefined) return usualWar[name]!;
    const fits =
      isDecimalString(given) && given.length <= 26 && dec(given).gt(dec(low)) && dec(given).lte(dec(high));
    if (!fits) issues.push(raise(badTerm, { name, text: given.slice(0, 40), low, high }));
    return given;
  };
  const until = lastMonthOf(query.until ?? '2030');
  if (!until) issues.push(raise(badUntil, { text: query.until ?? '', first: '' }));
  if (query.from !== undefined && !lastMonthOf(query.from))
    issues.push(raise(badUntil, { text: query.from, first: '' }));
  const terms = {
    priceChange: read('priceChange', '-1', '100'),
    unitCostChange: read('unitCostChange', '-1', '100'),
    elasticity: read('elasticity', '-0.000001', '5'),
    priceLimit: read('priceLimit', '0', '1000'),
    unitCostLimit: read('unitCostLimit', '-0.000001', '1000'),
    until: until ?? '',
    ...(query.from ? { from: query.from } : {}),
  };
  return issues.length > 0 ? failed(...issues) : ok(terms);
}

/** `2030` and `2030-12` mean the end of December 2030. */
export function lastMonthOf(text: string): string | undefined {
  if (/^(?!0000)\d{4}$/.test(text)) return `${text}-12`;
  return /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : undefined;
}

function headlineOf(name: BothLanguages, war: PriceWar, currency: Currency): Sentence {
  const hold = roundTo(dec(war.volumeToHoldPerYear), 1);
  const [end, without] = [endWords(war.with), endWords(war.without)];
  const risk = {
    en: formatValue(dec(war.cashAtRisk), currency, 'en'),
    zh: formatValue(dec(war.cashAtRisk), currency, 'zh'),
  };
  const until = monthWords(war.terms.until);
  const falls = dec(war.terms.priceChange).lt(0);
  const pace = {
    en: `volume must multiply by ${hold} a year for revenue to hold`,
    zh: `销量须每年增至 ${hold} 倍才能守住收入`,
  };
  return {
    en: [
      `${name.en} in a price war: ${falls ? `${pace.en}; ` : ''}${end.en}. Without it, ${without.en}. Cash at risk to ${until.en}: ${risk.en}.`,
    ],
    zh: [
      `${name.zh}遭遇价格战：${falls ? `${pace.zh}；` : ''}${end.zh}。否则${without.zh}。至 ${until.zh}面临风险的现金：${risk.zh}。`,
    ],
  };
}
