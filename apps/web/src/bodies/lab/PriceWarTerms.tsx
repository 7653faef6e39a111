import { dec, formatValue } from '@solvent/core/money';
import { addMonths } from '@solvent/core/time';
import { dayWords } from '@solvent/ui';
import type { LabShown } from '../../lab/labShown.ts';

/** What falling prices ask of volume, where the margin is gone, and the cash they put at risk. */
export function PriceWarTerms({ view, text, settled, base }: LabShown) {
  const { war } = settled.why;
  const { start, months } = settled.futures.result;
  if (!war) return null;
  const { lang } = view;
  const month = (label: string) => dayWords(`${label}-01`, lang, 'month');
  const own = settled.futures.scenario.drivers.priceChange;
  const times = (value: string) => formatValue(dec(value), 'multiple', lang);
  const pace = formatValue(dec(war.terms.priceChange), 'fraction', lang);
  const zero = war.marginZero;
  return (
    <section className="section" id="price-war">
      <h2>{text.warTitle}</h2>
      <p>
        {text.warSentence(pace, times(war.volumeToHoldPerYear))}{' '}
        {own && dec(own.value).lt(0) ? text.warOwn : text.warUsual}
      </p>
      <dl className="key-figures">
        <div>
          <dt>{text.warHold}</dt>
          <dd className="lab-figure">
            {times(war.volumeToHoldPerYear)} <span className="age">{text.perYearTimes}</span>
          </dd>
        </div>
        <div>
          <dt>{text.warGiven}</dt>
          <dd className="lab-figure">
            {times(war.volumeGivenPerYear)} <span className="age">{text.perYearTimes}</span>
          </dd>
        </div>
        <div>
          <dt>{text.warZero}</dt>
          <dd className="lab-figure">
            {zero.priceToday ? (
              <>
                {formatValue(dec(zero.price ?? zero.priceToday), 'fraction', lang)}{' '}
                <span className="age">
                  {text.ofToday} · {zero.month ? `${text.warMonth} ${month(zero.month)}` : text.warNever}
                </span>
              </>
            ) : (
              <span className="none">{text.warUnknown}</span>
            )}
          </dd>
        </div>
        <div>
          <dt>{text.warRisk(month(addMonths(`${start}-01`, months - 1).slice(0, 7)))}</dt>
          <dd className="lab-figure">{formatValue(dec(war.cashAtRisk), base.position.currency, lang)}</dd>
        </div>
      </dl>
    </section>
  );
}
