import { type Dec, dec } from '@solvent/core/money';

/** Whether the rough value is the exact one, rounded: 9143000000 is 9142600000, and 9.1 bn is both. */
export function roundsTo(exact: string, rough: string): boolean {
  if (exact === rough) return true;
  const unit = unitOf(rough);
  return unit.gte(unitOf(exact)) && dec(exact).minus(dec(rough)).abs().times(2).lte(unit);
}

/** One unit of the last digit that is not zero: 1000 of 9143000, 0.01 of 3.25. */
export function unitOf(value: string): Dec {
  if (value === '0') return dec('1');
  const point = value.indexOf('.');
  if (point >= 0) return dec(`0.${'0'.repeat(value.length - point - 2)}1`);
  return dec(`1${/0*$/.exec(value)![0]}`);
}
