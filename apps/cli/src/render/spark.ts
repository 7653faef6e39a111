import { dec } from '@solvent/core/money';

const bars = '▁▂▃▄▅▆▇█';

/** Values as a line of small bars, from zero or the lowest negative one up: 1, 2, 4 is ▃▅█. */
export function spark(values: readonly string[]): string {
  if (values.length < 2) return '';
  const numbers = values.map(dec);
  const zero = dec('0');
  const low = numbers.reduce((a, b) => (b.lt(a) ? b : a), zero);
  const high = numbers.reduce((a, b) => (b.gt(a) ? b : a), zero);
  const span = high.minus(low);
  if (span.eq(0)) return bars[0]!.repeat(values.length);
  return numbers.map((n) => bars[Number(n.minus(low).times(7).div(span).toFixed(0))]!).join('');
}
