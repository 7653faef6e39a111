import { type Issue, raise } from '@solvent/core/issue';
import { type Currency, isCurrency } from '@solvent/core/money';
import { amountBy, markOfColumn, readAmount } from './amountText.ts';
import { dayBy, orderOfColumn } from './dayText.ts';
import { ambiguousAmounts, ambiguousDays, noCurrency } from './issues.ts';
import type { BooksMapping, MappingHints } from './mapping.ts';

/** What the cells of a file say together of how it is written. */
export interface Evidence {
  /** Cells of every column with amounts: one file writes them one way. */
  readonly money: readonly string[];
  readonly days: readonly string[];
  /** Cells and titles that may name the currency. */
  readonly named: readonly (Currency | undefined)[];
  /** Line of the header, and the columns asked about. */
  readonly header: number;
  readonly columns: BooksMapping['columns'];
  /** Each row may name its own. */
  readonly perRow: boolean;
}

type Settled = Pick<BooksMapping, 'decimal' | 'days' | 'currency'>;

/** Marks, order of days and currency, by all cells of the file or by what the person said [IM42, IM43]. */
export function settle(
  { money, days, named, header, columns, perRow }: Evidence,
  hints: MappingHints,
): { values: Settled; issues: Issue[] } {
  const issues: Issue[] = [];
  const currencies = new Set(named.flatMap((code) => code ?? []));
  const currency = hints.currency ?? (currencies.size === 1 ? [...currencies][0]! : null);
  const mark = hints.decimal ? { mark: hints.decimal } : markOfColumn(money);
  const decimal = 'mark' in mark ? mark.mark : wholeMark(money, currency);
  if ('ambiguous' in mark && decimal === null) {
    const [a, b] = amountBy(readAmount(mark.ambiguous)!, null) as readonly [string, string];
    const column = columns.amount ?? columns.moneyIn ?? 'the figures';
    issues.push(
      raise(ambiguousAmounts, { text: mark.ambiguous, column, a, b }, { line: header, path: 'decimal' }),
    );
  }
  const order = hints.days ? { order: hints.days } : orderOfColumn(days);
  if ('ambiguous' in order) {
    const [a, b] = [dayBy(order.ambiguous, 'mdy')!, dayBy(order.ambiguous, 'dmy')!];
    issues.push(
      raise(
        ambiguousDays,
        { text: order.ambiguous, column: columns.day ?? 'the days', a, b },
        { line: header, path: 'days' },
      ),
    );
  }
  if (currency === null && !perRow)
    issues.push(
      raise(
        noCurrency,
        { text: currencies.size > 1 ? `: ${[...currencies].join(', ')}` : '' },
        { line: header, path: 'currency' },
      ),
    );
  return { values: { decimal, days: 'order' in order ? order.order : 'ymd', currency }, issues };
}

/** Yen and won have no fractions: `500,000` is whole by the point, `500.000` by the comma. */
function wholeMark(money: readonly string[], currency: Currency | null): 'point' | 'comma' | null {
  if (currency !== 'JPY' && currency !== 'KRW') return null;
  const marks = { point: '.', comma: ',' } as const;
  const whole = (['point', 'comma'] as const).filter(
    (mark) => !money.some((cell) => cell.includes(marks[mark])),
  );
  return whole.length === 1 ? whole[0]! : null;
}

/** A cell that is a currency (`EUR`, `€`, `人民币`), or an amount that names one. */
export function currencyOf(cell: string): Currency | undefined {
  if (/^[-+(]?[\d.,]*\)?$/.test(cell)) return undefined;
  const code = cell.trim().toUpperCase();
  return isCurrency(code)
    ? code
    : (readAmount(cell)?.currency ?? readAmount(`1${cell.trim()}`)?.currency ?? undefined);
}

/** `Amount (USD)`, `Saldo (€)`, `单位：人民币元`, `In thousands of EUR`. */
export function currencyIn(text: string): Currency | undefined {
  const code = text.match(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g)?.find(isCurrency);
  if (code) return code as Currency;
  if (/人民币|单位[:：] ?[千万亿百]*元|[（(][千万亿百]*元[)）]/.test(text)) return 'CNY';
  if (/円/.test(text)) return 'JPY';
  const symbol = /US\$|HK\$|NT\$|R\$|€|£|₹|₩/.exec(text)?.[0];
  return symbol ? currencyOf(symbol) : undefined;
}
