import { isDecimalString } from '../money/index.ts';
import type { ScenarioChange } from '../scenario/index.ts';
import type { PriceWarFieldData } from './priceWarFieldReport.ts';
import type { PriceWarData } from './priceWarReport.ts';
import type { ScenarioDiffData } from './scenarioDiffReport.ts';
import type { ScenarioListData } from './scenarioListReport.ts';
import type { ScenarioData } from './scenarioReport.ts';
import type { ScreenData } from './screenReport.ts';
import type { SimulateData } from './simulateReport.ts';
import { type Cell, numberCell, table } from './table.ts';
import type { TornadoData } from './tornadoReport.ts';

/** The grids of the what-if reports: months of a scenario beside those without it, the field in a war, the screen. */
export const whatIfGrids = {
  scenario: (data: ScenarioData) =>
    table(
      [
        'month',
        'label',
        'cash',
        'cash_without',
        'revenue',
        'cost',
        'events',
        'price',
        'volume',
        'unit_cost',
        'currency',
      ],
      data.result?.path ?? [],
      (m) => ({
        month: numberCell(m.month),
        label: m.label,
        cash: numberCell(m.cashEnd),
        cash_without: numberCell(data.against?.result.path[m.month]?.cashEnd),
        revenue: numberCell(m.revenue),
        cost: numberCell(m.cost),
        events: numberCell(m.events),
        price: numberCell(m.price),
        volume: numberCell(m.volume),
        unit_cost: numberCell(m.unitCost),
        currency: data.currency,
      }),
    ),
  scenarios: ({ presets }: ScenarioListData) =>
    table(['id', 'name', 'name_zh', 'says', 'says_zh', 'claims'], presets, (p) => ({
      id: p.id,
      name: p.name.en,
      name_zh: p.name.zh,
      says: p.says.en,
      says_zh: p.says.zh,
      claims: p.claims.join(' '),
    })),
  'scenario-diff': (data: ScenarioDiffData) =>
    table(['field', 'label', 'unit', 'a', 'b'], data.changes, (c) => ({
      field: c.field,
      label: c.label.en,
      unit: c.unit,
      a: settingCell(c.before),
      b: settingCell(c.after),
    })),
  pricewar: (data: PriceWarData) =>
    table(
      ['month', 'label', 'price', 'volume', 'unit_cost', 'revenue', 'cash', 'cash_without', 'currency'],
      data.war?.with.path ?? [],
      (m) => ({
        month: numberCell(m.month),
        label: m.label,
        price: numberCell(m.price),
        volume: numberCell(m.volume),
        unit_cost: numberCell(m.unitCost),
        revenue: numberCell(m.revenue),
        cash: numberCell(m.cashEnd),
        cash_without: numberCell(data.war?.without.path[m.month]?.cashEnd),
        currency: data.currency,
      }),
    ),
  'pricewar-field': ({ rows }: PriceWarFieldData) =>
    table(
      [
        'company',
        'lasts_without',
        'lasts_with',
        'out_without',
        'out_with',
        'cash_at_risk',
        'currency',
        'share_at_risk',
        'margin_zero',
        'chance_to_last',
        'missing',
      ],
      rows,
      (r) => ({
        company: r.company.id,
        lasts_without: r.lasts && String(r.lasts.without),
        lasts_with: r.lasts && String(r.lasts.with),
        out_without: r.outWithout,
        out_with: r.outWith,
        cash_at_risk: numberCell(r.cashAtRisk),
        currency: r.currency,
        share_at_risk: numberCell(r.shareAtRisk),
        margin_zero: r.marginZeroMonth,
        chance_to_last: numberCell(r.chanceToLast),
        missing: r.missing.join(' ') || null,
      }),
    ),
  screen: ({ rows }: ScreenData) =>
    table(
      [
        'company',
        'verdict',
        'basis',
        'out_on',
        'self_funding_from',
        'cash_left',
        'chance_to_last',
        'currency',
        'stale',
        'missing',
      ],
      rows,
      (r) => ({
        company: r.company.id,
        verdict: r.verdict,
        basis: r.basis,
        out_on: r.outOn,
        self_funding_from: r.selfFundingFrom,
        cash_left: numberCell(r.cashLeft),
        chance_to_last: numberCell(r.chanceToLast),
        currency: r.currency,
        stale: String(r.stale),
        missing: r.missing.join(' ') || null,
      }),
    ),
  simulate: ({ result, currency }: SimulateData) =>
    table(
      [
        'month',
        'out_by',
        'cash_p5',
        'cash_p25',
        'cash_p50',
        'cash_p75',
        'cash_p95',
        'break_even_by',
        'currency',
      ],
      (result?.cash ?? []).map((cash, month) => ({ cash, month })),
      ({ cash, month }) => ({
        month: numberCell(month),
        out_by: numberCell(result!.outBy[month]),
        cash_p5: numberCell(cash.p5),
        cash_p25: numberCell(cash.p25),
        cash_p50: numberCell(cash.p50),
        cash_p75: numberCell(cash.p75),
        cash_p95: numberCell(cash.p95),
        break_even_by: numberCell(result!.breakEven.byMonth[month]),
        currency,
      }),
    ),
  tornado: ({ bars }: TornadoData) =>
    table(
      [
        'input',
        'label',
        'unit',
        'stated',
        'low',
        'high',
        'months_at_low',
        'months_at_high',
        'change',
        'tip',
        'holds',
        'breaks',
      ],
      bars,
      (b) => ({
        input: b.input,
        label: b.en,
        unit: b.unit,
        stated: String(b.stated),
        low: numberCell(b.low.value),
        high: numberCell(b.high.value),
        months_at_low: numberCell(b.low.meanMonthsCovered),
        months_at_high: numberCell(b.high.meanMonthsCovered),
        change: numberCell(b.change),
        tip: b.breakPoint?.kind ?? null,
        holds: b.breakPoint?.kind === 'value' ? numberCell(b.breakPoint.holds) : null,
        breaks: b.breakPoint?.kind === 'value' ? numberCell(b.breakPoint.breaks) : null,
      }),
    ),
} as const;

/** One side of a change as a cell: a driver's value, with the month it holds from; events as a list. */
function settingCell(side: ScenarioChange['before']): Cell {
  if (side === null) return null;
  if (typeof side === 'string') return side;
  if (typeof side === 'number') return numberCell(side);
  if (!('value' in side)) return side.map((e) => `${e.kind} ${e.month} ${e.amount}`).join('; ');
  const { value, from } = side;
  return from === undefined && isDecimalString(value)
    ? numberCell(value)
    : [value, from].filter(Boolean).join(' from ');
}
