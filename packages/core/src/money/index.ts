export { type Amount, addAmounts, amount, subtractAmounts } from './amount.ts';
export { type Currency, currencies, isCurrency } from './currency.ts';
export {
  Dec,
  type DecimalString,
  dec,
  decimalString,
  isDecimalString,
  maxDec,
  minDec,
  ONE,
  roundSignificant,
  roundTo,
  shiftPoint,
  ZERO,
} from './decimal.ts';
export { type ExchangeRate, RateTable, type RateUse } from './exchangeRate.ts';
export { formatQuantity, formatValue, type Lang, scaledNumber, type Written } from './formatQuantity.ts';
export {
  addIntervals,
  containsValue,
  divideIntervals,
  hull,
  type Interval,
  type IntervalRecord,
  intervalOf,
  intervalRecord,
  intervalsOverlap,
  negateInterval,
  point,
  scaleInterval,
  subtractIntervals,
  widthOf,
} from './interval.ts';
export { badAmount, missingRate } from './issues.ts';
export { expOf, lnOf, powerOf } from './logarithm.ts';
export { scaleWords } from './scaleWords.ts';
