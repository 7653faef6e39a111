import { deriveFigure, type Figure } from '../derivation/index.ts';
import type { Ledger } from '../ledger/index.ts';
import {
  type Currency,
  type Dec,
  dec,
  decimalString,
  isCurrency,
  maxDec,
  RateTable,
  ZERO,
} from '../money/index.ts';
import { deriveSeries } from '../series/index.ts';
import { type Day, daysBetween } from '../time/index.ts';
import { type BurnOption, RECENT_DAYS } from './burn.ts';
import { convertFigure } from './convert.ts';
import { closedRounds, type RoundsQuery } from './rounds.ts';

/**
 * Cash that no source states, bounded from what sources do state (PO6): opening balance + money raised since
 * − burn since. With no opening balance, cash before a round was at least nothing: after OpenAI's 6.6 bn of
 * 2 October 2024 there was at least 6.6 bn. At most, there is everything ever raised. Always labelled computed.
 */
export interface BridgedCash {
  readonly figure: Figure;
  readonly asOf: Day;
  readonly opening: Figure | null;
  readonly rounds: readonly Figure[];
  readonly because: { readonly en: string; readonly zh: string };
}

const DAYS_PER_MONTH = dec('30.4375');
/** Rounds older than this say nothing about today's cash. */
const OLDEST_ROUND_DAYS = 3 * 366;

export function bridgeCashOf(
  ledger: Ledger,
  opening: Figure | null,
  burn: BurnOption | null,
  currency: Currency,
  query: RoundsQuery,
): BridgedCash | null {
  const rates = new RateTable(ledger.rates);
  const all = closedRounds(ledger, query).flatMap((round) => inCurrency(round, currency, rates, query.today));
  const since = all.filter((round) =>
    opening?.asOf ? round.asOf! > opening.asOf : daysBetween(round.asOf!, query.day) < OLDEST_ROUND_DAYS,
  );
  const last = since.at(-1);
  // A bound as old as that says little of today, above all with nothing known of the burn since.
  if (!last?.asOf || daysBetween(last.asOf, query.day) > RECENT_DAYS) return null;
  const monthly = burn ? inCurrency(burn.monthly, currency, rates, query.today)[0] : undefined;
  return opening
    ? rolledForward(opening, since, monthly, query)
    : fromNothing(since, monthly, raisedSoFar(ledger, all, currency, rates, query), query);
}

function inCurrency(figure: Figure, currency: Currency, rates: RateTable, today: Day): readonly Figure[] {
  if (!isCurrency(figure.unit)) return [];
  const converted = convertFigure(figure, currency, rates, today);
  return converted.ok ? [converted.value] : [];
}

/** Opening known: each side of the sum is the sum of that side; an unknown burn leaves the low side open at the last round. */
function rolledForward(
  opening: Figure,
  rounds: readonly Figure[],
  monthly: Figure | undefined,
  query: RoundsQuery,
): BridgedCash | null {
  const asOf = rounds.at(-1)!.asOf!;
  const months = dec(String(daysBetween(opening.asOf!, asOf))).div(DAYS_PER_MONTH);
  const low = sum([opening, ...rounds], 'low', monthly?.value.high ?? monthly?.value.stated ?? null, months);
  const high = sum([opening, ...rounds], 'high', monthly?.value.low ?? monthly?.value.stated ?? null, months);
  const stated = sum([opening, ...rounds], 'stated', monthly?.value.stated ?? null, months);
  if (low === null && high === null) return null;
  return {
    figure: computed(
      low,
      high,
      stated,
      [opening, ...rounds, ...(monthly ? [monthly] : [])],
      'opening + raised - burn',
      asOf,
      query,
    ),
    asOf,
    opening,
    rounds,
    because: {
      en: `The last stated balance is of ${opening.asOf}; ${rounds.length} round${rounds.length > 1 ? 's' : ''} came in since, and burn went on.`,
      zh: `最近一次披露的余额为 ${opening.asOf}；此后有 ${rounds.length} 笔资金到账，同时仍在消耗。`,
    },
  };
}

/** No opening: the best low side over every round one can start from with nothing in hand; the high side is all money raised. */
function fromNothing(
  rounds: readonly Figure[],
  monthly: Figure | undefined,
  raised: Dec | null,
  query: RoundsQuery,
): BridgedCash {
  const asOf = rounds.at(-1)!.asOf!;
  const burnHigh = monthly?.value.high ?? monthly?.value.stated ?? null;
  let best: { low: Dec; from: number } = { low: ZERO, from: rounds.length - 1 };
  for (let from = rounds.length - 1; from >= 0; from--) {
    const months = dec(String(daysBetween(rounds[from]!.asOf!, asOf))).div(DAYS_PER_MONTH);
    if (months.gt(0) && burnHigh === null) break;
    const low = sum(rounds.slice(from), 'low', burnHigh, months);
    if (low?.gt(best.low)) best = { low, from };
  }
  const used = rounds.slice(best.from);
  const high = raised?.gte(best.low) ? raised : null;
  return {
    figure: computed(
      best.low,
      high,
      null,
      [...used, ...(monthly ? [monthly] : [])],
      'at least: raised since - burn since; at most: raised so far',
      asOf,
      query,
    ),
    asOf,
    opening: null,
    rounds: used,
    because: {
      en: 'No source states the cash. Before a round it was at least nothing, so after it at least the round; at most it is all money raised so far.',
      zh: '没有来源披露现金。融资到账前至少为零，故到账后至少为该轮金额；至多为累计融资总额。',
    },
  };
}

function sum(
  figures: readonly Figure[],
  side: 'low' | 'high' | 'stated',
  burnMonthly: string | null,
  months: Dec,
): Dec | null {
  let total = ZERO;
  for (const figure of figures) {
    const value = figure.value[side] ?? (side === 'stated' ? (figure.value.low ?? figure.value.high) : null);
    if (value === null) return null;
    total = total.plus(dec(value));
  }
  if (months.gt(0) && burnMonthly === null) return null;
  const left = burnMonthly === null ? total : total.minus(maxDec(dec(burnMonthly), ZERO).times(months));
  return left.lt(0) ? ZERO : left;
}

function raisedSoFar(
  ledger: Ledger,
  rounds: readonly Figure[],
  currency: Currency,
  rates: RateTable,
  query: RoundsQuery,
): Dec | null {
  const stated = deriveSeries(
    ledger,
    { company: query.company, metric: 'cash_raised' },
    query.policy,
  ).observations.filter((o) => 'at' in o.period && o.period.at <= query.day && isCurrency(o.unit));
  let best: Dec | null = null;
  for (const o of stated) {
    const rate = rates.find(o.unit as Currency, currency, [
      ('at' in o.period ? o.period.at : '').slice(0, 4),
    ]);
    const top = o.quantity.high ?? o.quantity.stated;
    if (!rate.ok || top === null) continue;
    const later = rounds.filter((r) => 'at' in o.period && r.asOf! > o.period.at);
    const total = later.reduce(
      (acc, r) => acc.plus(dec(r.value.high ?? r.value.stated ?? '0')),
      dec(top).times(rate.value.rate),
    );
    best = best === null ? total : maxDec(best, total);
  }
  return best;
}

function computed(
  low: Dec | null,
  high: Dec | null,
  stated: Dec | null,
  inputs: readonly Figure[],
  formula: string,
  asOf: Day,
  query: RoundsQuery,
): Figure {
  const text = (value: Dec | null) => (value === null ? null : decimalString(value.round(0, 2)));
  return deriveFigure({
    id: `${query.company}/bridged_cash`,
    metric: 'cash',
    label: { en: 'Cash, computed from rounds and burn', zh: '现金（由融资与消耗推算）' },
    formula,
    rule: 'PO6',
    inputs,
    value: { low: text(low), high: text(high), stated: text(stated), approx: true },
    unit: inputs[0]!.unit,
    per: null,
    period: { at: asOf },
  });
}
