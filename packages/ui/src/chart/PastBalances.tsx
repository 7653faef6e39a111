import { coordinate, dayCoordinate, linePath } from '../coordinate.ts';
import type { Place } from '../place.ts';
import type { Balance } from './balancesOf.ts';
import { balanceText } from './balanceText.ts';
import { Mark } from './Mark.tsx';
import type { Axis } from './scale.ts';

/** Money in hand as sources stated it: a mark for each balance, and a line through those that measure the same thing. */
export function PastBalances({
  place,
  balances,
  currency,
  x,
  y,
}: {
  readonly place: Place;
  readonly balances: readonly Balance[];
  readonly currency: string;
  readonly x: Axis;
  readonly y: Axis;
}) {
  const at = ({ day, value }: Balance) => [x.place(dayCoordinate(day)), y.place(coordinate(value))] as const;
  const measured = balances.filter(({ computed }) => !computed);
  const kinds = [...new Set(measured.map(({ label }) => label))];
  return (
    <>
      {kinds.map((kind) => (
        <path key={kind} className="line" d={linePath(measured.filter((b) => b.label === kind).map(at))} />
      ))}
      {balances.map((balance) => {
        const [cx, cy] = at(balance);
        const { low, high } = balance;
        return (
          <Mark
            key={`${balance.id} ${balance.day}`}
            place={place}
            id={balance.id}
            label={balanceText(balance, currency, place.lang)}
            x={cx}
            y={cy}
            whisker={low && high ? [y.place(coordinate(low)), y.place(coordinate(high))] : null}
            kind={balance.computed ? 'estimate' : 'actual'}
          />
        );
      })}
    </>
  );
}
