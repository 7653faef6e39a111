import { deriveFigure, type Figure, figureOfObservation } from '../derivation/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { dec, ONE, powerOf, roundTo } from '../money/index.ts';
import type { BurnQuery } from '../runway/index.ts';
import { deriveSeries, type Observation } from '../series/index.ts';
import { formatPeriod, isInstant, lengthInMonths, partsOf } from '../time/index.ts';

/**
 * The yearly growth of revenue that forecasts imply over the last full year known: 30 bn expected of 2026 after 13.07 in
 * 2025 is 130 % a year. Beside the growth last seen they say how far apart the views of it are.
 */
export function growthOutlook(ledger: Ledger, query: BurnQuery): readonly Figure[] {
  const { observations } = deriveSeries(
    ledger,
    { company: query.company, metric: 'revenue', freq: 'year' },
    query.policy,
  );
  const years = observations.filter(isFullYear);
  const last = years.filter((o) => o.outlook !== 'forward' && o.basis.epistemic.status !== 'guidance').at(-1);
  if (!last || dec(centre(last)).lte(0)) return [];
  return years
    .filter((o) => {
      const ahead = yearOf(o) - yearOf(last);
      const { status, contingentOn } = o.basis.epistemic;
      return (
        ahead >= 1 &&
        ahead <= 2 &&
        o.unit === last.unit &&
        !contingentOn &&
        (status === 'forecast' || status === 'guidance')
      );
    })
    .map((o) => impliedGrowth(o, last, query));
}

function isFullYear(o: Observation): boolean {
  return !isInstant(o.period) && o.per === null && lengthInMonths(o.period).months === 12;
}

const yearOf = (o: Observation) => partsOf('start' in o.period ? o.period.start : o.period.at).year;
const centre = ({ quantity }: Observation) => quantity.stated ?? quantity.low ?? quantity.high ?? '0';

function impliedGrowth(ahead: Observation, last: Observation, query: BurnQuery): Figure {
  const years = yearOf(ahead) - yearOf(last);
  const growth = roundTo(powerOf(dec(centre(ahead)).div(dec(centre(last))), ONE.div(years)).minus(ONE), 6);
  return deriveFigure({
    id: `${query.company}/revenue_growth_expected/${formatPeriod(ahead.period)}`,
    metric: 'revenue_growth_yoy',
    label: { en: 'Growth of revenue as forecast', zh: '预测隐含的收入增长' },
    formula:
      years === 1
        ? 'revenue as forecast / last year known - 1'
        : `(revenue as forecast / last year known)^(1/${years}) - 1`,
    rule: 'SC2',
    inputs: [figureOfObservation(ahead, query.today), figureOfObservation(last, query.today)],
    value: { low: growth, high: growth, stated: growth, approx: false },
    unit: 'fraction',
    period: ahead.period,
  });
}
