import { dec, formatValue, type Lang } from '@solvent/core/money';
import type { CompanyData } from '@solvent/core/report';
import { addMonths, type Day, daysBetween, laterDay } from '@solvent/core/time';
import { coordinate } from '../coordinate.ts';
import { dayWords } from '../days.ts';
import { words } from '../words.ts';
import { type Balance, balancesOf } from './balancesOf.ts';

/** What the chart of one company's cash is drawn from. */
export interface CashPathData {
  readonly currency: string;
  readonly balances: readonly Balance[];
  /** The balance the runway starts from. */
  readonly start: Balance | null;
  readonly monthly: number | null;
  readonly cashOut: Day | null;
  readonly bounds: readonly [number, number] | null;
  /** Corners of the path along forecasts. */
  readonly planned: readonly { readonly day: Day; readonly value: number }[];
  readonly plannedOut: Day | null;
  readonly from: Day;
  readonly to: Day;
}

const MOST_MONTHS = 96;
export const DAYS_PER_MONTH = 30.4375;

/** The balances of a company and where its money goes from the last of them; null when no balance is known at all. */
export function cashPathOf(data: CompanyData, lang: Lang): CashPathData | null {
  const { runway } = data;
  const cell =
    runway.headlineRow === 'bridged'
      ? runway.bridged
      : runway.rungs.slice(0, 2).findLast((rung) => rung.amount);
  const balances = balancesOf(data, lang);
  const amount = cell?.amount;
  const value = amount && centreOf(amount.value);
  const start: Balance | null =
    amount?.asOf && value
      ? {
          id: amount.id,
          day: amount.asOf,
          value,
          low: amount.value.low,
          high: amount.value.high,
          computed: runway.headlineRow === 'bridged',
          label: amount.label[lang],
        }
      : null;
  const all = start?.computed ? [...balances, start] : balances;
  if (all.length === 0) return null;
  const result = cell?.result;
  const monthly = result?.kind === 'months' && runway.basis ? centreOf(runway.basis.monthly.value) : null;
  const cashOut = result?.kind === 'months' ? result.cashOutDate : null;
  const bounds =
    result?.kind === 'months' && result.interval?.low && result.interval.high
      ? ([coordinate(result.interval.low), coordinate(result.interval.high)] as const)
      : null;
  const planned = start ? plannedCorners(start, runway.planned) : [];
  const plannedOut = runway.planned?.result.kind === 'months' ? runway.planned.result.cashOutDate : null;
  const last = all.at(-1)!.day;
  const limit = addMonths(start?.day ?? last, MOST_MONTHS);
  const ends = [cashOut, plannedOut, planned.at(-1)?.day ?? null].flatMap((day) =>
    day ? [addMonths(day, 5)] : [],
  );
  const end = ends.length > 0 ? ends.reduce(laterDay) : addMonths(last, 12);
  return {
    currency: runway.currency,
    balances: all.filter((b) => daysBetween(b.day, last) < 6 * 366),
    start,
    monthly: monthly === null ? null : coordinate(monthly),
    cashOut,
    bounds,
    planned,
    plannedOut,
    from: addMonths(all.find((b) => daysBetween(b.day, last) < 6 * 366)!.day, -4),
    to: [end, limit].toSorted()[0]!,
  };
}

function centreOf({
  stated,
  low,
  high,
}: {
  readonly stated: string | null;
  readonly low: string | null;
  readonly high: string | null;
}): string | null {
  if (stated !== null) return stated;
  return low !== null && high !== null ? dec(low).plus(dec(high)).div(2).toFixed(0) : (low ?? high);
}

function plannedCorners(start: Balance, planned: CompanyData['runway']['planned']): CashPathData['planned'] {
  if (!planned) return [];
  const corners = [{ day: start.day, value: coordinate(start.value) }];
  for (const year of planned.years) {
    const { day, value } = corners.at(-1)!;
    const monthly = coordinate(year.monthly.value.stated ?? '0');
    const left = value - (monthly * daysBetween(day, year.period.end)) / DAYS_PER_MONTH;
    if (left <= 0)
      return [
        ...corners,
        {
          day:
            planned.result.kind === 'months' && planned.result.cashOutDate
              ? planned.result.cashOutDate
              : year.period.end,
          value: 0,
        },
      ];
    corners.push({ day: year.period.end, value: left });
  }
  return corners;
}

/** One line of the table behind the chart: a balance, or an end. */
export function cashPathRows(data: CashPathData, lang: Lang): readonly (readonly [string, string, string])[] {
  const say = words(lang);
  const rows = data.balances.map((b): [string, string, string] => [
    dayWords(b.day, lang),
    formatValue(dec(b.value), data.currency, lang),
    b.computed ? b.label : `${b.label} · ${say.balance}`,
  ]);
  if (data.cashOut)
    rows.push([
      dayWords(data.cashOut, lang),
      formatValue(dec('0'), data.currency, lang),
      `${say.moneyOut}, ${say.statedBurn}`,
    ]);
  if (data.plannedOut)
    rows.push([
      dayWords(data.plannedOut, lang),
      formatValue(dec('0'), data.currency, lang),
      `${say.moneyOut}, ${say.plannedBurn}`,
    ]);
  return rows;
}
