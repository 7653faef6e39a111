import { dec, formatQuantity, formatValue } from '@solvent/core/money';
import { dayWords, Figure, Quote } from '@solvent/ui';
import type { CompanyBody } from '../Company.tsx';

/** Money that others have promised, with its conditions and what became of them, and what the company promised to buy. */
export function Capital({ view, text, data }: CompanyBody) {
  const say = text.company;
  const { lang } = view;
  return (
    <section className="section" id="capital">
      <h2>{say.sections.capital}</h2>
      {data.tranches.length + data.obligations.length === 0 && <p className="empty">{say.noCapital}</p>}
      {data.tranches.map(({ tranche, funded, outstanding }) => (
        <article className="dispute" key={tranche.id}>
          <h3>
            {tranche.investor}
            <span className="state">{formatValue(dec(tranche.amount), tranche.currency, lang)}</span>
          </h3>
          <dl className="income">
            <div>
              <dt>{say.inHand}</dt>
              <dd>{formatValue(dec(funded), tranche.currency, lang)}</dd>
            </div>
            <div>
              <dt>{say.toCome}</dt>
              <dd>
                {formatQuantity(
                  { ...outstanding, stated: outstanding.low === outstanding.high ? outstanding.low : null },
                  tranche.currency,
                  lang,
                )}
              </dd>
            </div>
            {tranche.condition && (
              <div>
                <dt>{say.condition}</dt>
                <dd>
                  {say.conditionBy(
                    tranche.condition.text[lang].replace(/[.。]$/, ''),
                    dayWords(tranche.condition.deadline, lang),
                  )}
                </dd>
              </div>
            )}
          </dl>
          <ul className="reasons">
            {tranche.events
              .filter((event) => !view.at || event.day <= view.at)
              .map((event) => (
                <li key={`${event.day} ${event.status}`}>
                  {dayWords(event.day, lang)}: {say.trancheStatus[event.status]}
                  {event.fundedToDate &&
                    dec(event.fundedToDate).gt(0) &&
                    `, ${formatValue(dec(event.fundedToDate), tranche.currency, lang)}`}{' '}
                  <Quote text={event.citation.quote} place={view} />{' '}
                  <a href={view.href(`/sources/${event.citation.source}`)}>{text.sourceWord}</a>
                </li>
              ))}
          </ul>
        </article>
      ))}
      {data.obligations.length > 0 && (
        <>
          <h3>{say.obligations}</h3>
          <ul className="plain">
            {data.obligations.map((figure) => (
              <li key={figure.id}>
                <Figure place={view} figure={figure} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
