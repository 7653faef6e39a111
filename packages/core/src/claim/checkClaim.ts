import { type Issue, raise } from '../issue/index.ts';
import { findMetric, type Metric, periodKindOf } from '../metric/index.ts';
import { dec, isCurrency } from '../money/index.ts';
import { isDay, isInstant, type Period } from '../time/index.ts';
import type { Claim } from './claim.ts';
import { badBounds, badSpan, noQuote, wrongPeriodKind, wrongUnit } from './issues.ts';
import type { Quantity } from './quantity.ts';

/**
 * What every claim must satisfy to enter a ledger, [L2] to [L6]: cash with the span 2024 instead of the day
 * 2024-12-31 does not. Figures outside the catalogue (`other:…`) have no kind and no unit to check.
 */
export function checkClaim(claim: Claim): readonly Issue[] {
  const metric = findMetric(claim.metric);
  const where = { claim: claim.id, company: claim.company };
  const found: Issue[] = [];
  const { quote } = claim.citation;
  if (quote.trim() === '' || [...quote].length > 300)
    found.push(raise(noQuote, {}, { ...where, path: 'citation.quote' }));
  if (!boundsFit(claim.quantity)) {
    const { low, high, stated } = claim.quantity;
    found.push(
      raise(
        badBounds,
        { low: `${low}`, high: `${high}`, stated: `${stated}` },
        { ...where, path: 'quantity' },
      ),
    );
  }
  found.push(...checkPeriod(claim.period, metric, where));
  if (metric && !unitFits(metric, claim.unit))
    found.push(
      raise(
        wrongUnit,
        { metric: metric.id, unit: claim.unit, wanted: wordOfUnit(metric) },
        { ...where, path: 'unit' },
      ),
    );
  return found;
}

function boundsFit({ low, high, stated }: Quantity): boolean {
  if (low === null && high === null) return false;
  if (low !== null && high !== null && dec(low).gt(dec(high))) return false;
  if (stated === null) return true;
  return !(low !== null && dec(stated).lt(dec(low))) && !(high !== null && dec(stated).gt(dec(high)));
}

function checkPeriod(
  period: Period,
  metric: Metric | undefined,
  where: { claim: string; company: string },
): Issue[] {
  const place = { ...where, path: 'period' };
  if (isInstant(period)) {
    if (!isDay(period.at)) return [raise(badSpan, { start: period.at, end: period.at }, place)];
  } else if (!isDay(period.start) || !isDay(period.end) || period.start >= period.end)
    return [raise(badSpan, { start: period.start, end: period.end }, place)];
  const wanted = metric ? periodKindOf(metric.kind) : 'either';
  const given = isInstant(period) ? 'instant' : 'span';
  if (!metric || wanted === 'either' || wanted === given) return [];
  const issue = raise(
    wrongPeriodKind,
    { metric: metric.id, wanted: words[wanted].en, given: words[given].en },
    place,
  );
  const zh = raise(wrongPeriodKind, {
    metric: metric.id,
    wanted: words[wanted].zh,
    given: words[given].zh,
  }).zh;
  return [zh ? { ...issue, zh } : issue];
}

const words = { instant: { en: 'a day', zh: '日期' }, span: { en: 'a span', zh: '区间' } } as const;

function unitFits(metric: Metric, unit: string): boolean {
  return metric.dimension === 'money' ? isCurrency(unit) : unit === metric.dimension;
}
function wordOfUnit(metric: Metric): string {
  return metric.dimension === 'money' ? 'USD, CNY, EUR …' : metric.dimension;
}
