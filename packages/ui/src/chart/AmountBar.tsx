import { coordinate, px } from '../coordinate.ts';

/** One amount among several on a common scale: a thin bar from zero, soft over what its bounds allow. */
export function AmountBar({
  value,
  low,
  high,
  most,
}: {
  readonly value: string;
  readonly low: string | null;
  readonly high: string | null;
  readonly most: number;
}) {
  const width = 160;
  const at = (amount: number) => Math.max(0, Math.min(1, most > 0 ? amount / most : 0)) * (width - 6);
  const [from, to] = [at(coordinate(low ?? value)), at(coordinate(high ?? value))];
  return (
    <svg className="amount-bar" viewBox={`0 0 ${width} 14`} width={width} height="14" aria-hidden="true">
      <line className="grid" x1="0.5" x2="0.5" y1="0" y2="14" />
      {to - from > 3 && <rect className="soft" x={px(from)} width={px(to - from)} y="3" height="8" rx="4" />}
      <line className="bar" x1="1" x2={px(Math.max(at(coordinate(value)), 1.5))} y1="7" y2="7" />
    </svg>
  );
}
