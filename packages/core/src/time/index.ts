export { addDays, addMonths, type Day, dayFromNumber, dayNumber, dayOf, daysBetween, daysInMonth, endOfMonth, isDay, laterDay, partsOf } from './day.ts';
export {
  firstDay, formatPeriod, type Instant, isInstant, lastDay, lengthInDays, lengthInMonths, overlapShare, type Period, parsePeriod, type Span, samePeriod, yearOf,
} from './period.ts';
