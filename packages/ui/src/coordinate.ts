/** A decimal of the ledger as a place on paper; a drawing needs no more than a float. */
export function coordinate(value: string): number {
  return +value;
}

/** A day as a number along the time axis. */
export function dayCoordinate(day: string): number {
  return Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10));
}

/** One decimal is finer than any screen; more would only make the page longer. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** The points of a path: `M0,10L20,5`. */
export function linePath(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${px(x)},${px(y)}`).join('');
}
