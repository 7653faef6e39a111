import type { Claim } from '../claim/index.ts';
import { deriveFigure, type Figure, figureOfObservation } from '../derivation/index.ts';
import { ledgerIndex } from '../ledger/index.ts';
import { type MetricId, metricOf } from '../metric/index.ts';
import { type DecimalString, dec, roundSignificant } from '../money/index.ts';
import { deriveSeries } from '../series/index.ts';
import { formatPeriod, isInstant, type Span } from '../time/index.ts';
import type { Question } from './question.ts';

/** One month (or other period) of own books: what came, what was planned, and the closing balance [BK2]. */
export interface BookMonth {
  readonly period: Span;
  readonly lines: Readonly<Record<BookLine, BookCell>>;
}

/** `cost` is total cost where the books state it, else what was paid out; `burn` is cash used, else the loss. */
export type BookLine = 'revenue' | 'cost' | 'burn';
export interface BookCell {
  readonly actual: Figure | null;
  readonly budget: Figure | null;
}

/** Actual against budget over the months that have both: 306 k burned of 300 k planned is 102 %. */
export interface BudgetTotal {
  readonly line: BookLine;
  readonly months: number;
  readonly actual: DecimalString;
  readonly budget: DecimalString;
  readonly unit: string;
  /** Null against a budget of nothing. */
  readonly share: DecimalString | null;
}

export const bookLines = ['revenue', 'cost', 'burn'] as const satisfies readonly BookLine[];
const metricsOf: Readonly<Record<BookLine, readonly MetricId[]>> = {
  revenue: ['revenue'],
  cost: ['operating_cost', 'gross_burn'],
  burn: ['net_burn', 'operating_loss', 'net_loss'],
};

/** Every period that books or budget speak of, first to last. */
export function bookMonths(asked: Question, company: string): readonly BookMonth[] {
  const cells = new Map<string, { period: Span; lines: Record<BookLine, BookCell> }>();
  const put = (line: BookLine, kind: keyof BookCell, figure: Figure) => {
    if (!figure.period || isInstant(figure.period)) return;
    const key = formatPeriod(figure.period);
    const found = cells.get(key) ?? { period: figure.period, lines: emptyLines() };
    cells.set(key, found);
    // The first metric of a line that speaks of the period counts.
    if (!found.lines[line][kind]) found.lines[line] = { ...found.lines[line], [kind]: figure };
  };
  for (const line of bookLines)
    for (const metric of metricsOf[line]) {
      for (const figure of actuals(asked, company, metric)) put(line, 'actual', figure);
      for (const figure of budgets(asked, company, metric)) put(line, 'budget', figure);
    }
  return [...cells.values()].sort((a, b) => (a.period.start < b.period.start ? -1 : 1));
}

export function budgetTotals(months: readonly BookMonth[]): readonly BudgetTotal[] {
  return bookLines.flatMap((line) => {
    const both = months.flatMap(({ lines }) => {
      const { actual, budget } = lines[line];
      const [a, b] = [actual?.value.stated, budget?.value.stated];
      return a && b && actual!.unit === budget!.unit ? [{ a: dec(a), b: dec(b), unit: actual!.unit }] : [];
    });
    const [first] = both;
    if (!first || both.some(({ unit }) => unit !== first.unit)) return [];
    const sum = (pick: 'a' | 'b') => both.reduce((total, row) => total.plus(row[pick]), dec(0));
    const [actual, budget] = [sum('a'), sum('b')];
    return [
      {
        line,
        months: both.length,
        actual: roundSignificant(actual, 15),
        budget: roundSignificant(budget, 15),
        unit: first.unit,
        share: budget.eq(0) ? null : roundSignificant(actual.div(budget), 6),
      },
    ];
  });
}

function actuals({ view, policy, today }: Question, company: string, metric: MetricId): readonly Figure[] {
  return deriveSeries(view.ledger, { company, metric }, policy)
    .observations.filter(({ outlook, per }) => outlook !== 'forward' && per === null)
    .map((observation) => figureOfObservation(observation, today));
}

/** What was planned last for each period. */
function budgets({ view }: Question, company: string, metric: MetricId): readonly Figure[] {
  const plans = ledgerIndex(view.ledger)
    .claimsOf(company, metric)
    .filter(({ basis, per }) => basis.epistemic.status === 'target' && per === null)
    .toSorted((a, b) => (a.recorded < b.recorded ? -1 : 1));
  return [...new Map(plans.map((claim) => [formatPeriod(claim.period), claim])).values()].map(planned);
}

function planned(claim: Claim): Figure {
  const metric = claim.metric as MetricId;
  const { name } = metricOf(metric);
  return {
    ...deriveFigure({
      id: claim.id,
      metric,
      label: { en: `${name.en}, budget`, zh: `${name.zh}（预算）` },
      formula: `as stated in ${claim.citation.source}`,
      rule: 'BK2',
      inputs: [],
      value: claim.quantity,
      unit: claim.unit,
      period: claim.period,
      basis: claim.basis,
    }),
    claims: [claim.id],
  };
}

function emptyLines(): Record<BookLine, BookCell> {
  const none = { actual: null, budget: null };
  return { revenue: none, cost: none, burn: none };
}
