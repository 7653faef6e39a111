import { type Issue, raise } from '@solvent/core/issue';
import { dec, decimalString } from '@solvent/core/money';
import { balanceOff } from './issues.ts';
import type { Transaction } from './transactions.ts';

/** Rows with a balance, in the order of time. */
export function heldInOrder(rows: readonly Transaction[]): readonly Transaction[] {
  const held = rows.filter(({ balance }) => balance !== null);
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return held;
  const down = held.every(({ day }, i) => i === 0 || held[i - 1]!.day <= day);
  const up = held.every(({ day }, i) => i === 0 || held[i - 1]!.day >= day);
  if (!down && !up) return held.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  if (first.day !== last.day) return up ? held.toReversed() : held;
  return gapsIn(held).length > gapsIn(held.toReversed()).length ? held.toReversed() : held;
}

/** Where a balance is not the one before it with the amount, account by account; `links` of them were looked at. */
export function balanceGaps(rows: readonly Transaction[]): {
  readonly gaps: readonly Issue[];
  readonly links: number;
  /** Each account has a balance of its own. */
  readonly byAccount: boolean;
} {
  const held = heldInOrder(rows);
  const whole = gapsIn(held);
  const accounts = [...new Set(held.map(({ account, currency }) => `${currency} ${account}`))];
  if (accounts.length < 2) return { gaps: whole, links: Math.max(0, held.length - 1), byAccount: false };
  const apart = accounts.flatMap((key) =>
    gapsIn(held.filter(({ account, currency }) => `${currency} ${account}` === key)),
  );
  return apart.length < whole.length
    ? { gaps: apart, links: held.length - accounts.length, byAccount: true }
    : { gaps: whole, links: held.length - 1, byAccount: false };
}

function gapsIn(held: readonly Transaction[]): readonly Issue[] {
  return held.slice(1).flatMap((newer, i) => {
    const older = held[i]!;
    if (older.currency !== newer.currency) return [];
    const moved = dec(newer.amount).minus(dec(newer.fee ?? '0'));
    const sum = decimalString(dec(older.balance!).plus(moved));
    return sum === newer.balance
      ? []
      : [raise(balanceOff, { stated: newer.balance!, sum }, { line: newer.line })];
  });
}

/** Whether each balance follows from the one before [IM44]; not asked where most do not, or some rows have none. */
export function checkBalances(rows: readonly Transaction[]): readonly Issue[] {
  const held = rows.filter(({ balance }) => balance !== null);
  if (held.length < 3 || held.length < rows.length) return [];
  const { gaps } = balanceGaps(rows);
  return gaps.length * 4 > held.length ? [] : gaps;
}
