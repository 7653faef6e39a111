import { formatQuantity } from '@solvent/core/money';
import { explainHref, periodWords, Tags } from '@solvent/ui';
import type { CompanyBody } from '../Company.tsx';

const SHOWN = 6;

/** Every figure on which sources differ: what each says, which value is used and why, and what explains the gap. */
export function Disagreements({ view, text, data }: CompanyBody) {
  const say = text.company;
  return (
    <section className="section" id="disagreements">
      <h2>{say.sections.disagreements}</h2>
      {data.disagreements.length === 0 && <p className="empty">{say.agreeAll}</p>}
      {data.disagreements.slice(0, SHOWN).map((dispute) => (
        <Dispute key={`${dispute.metric} ${dispute.periodLabel}`} view={view} text={text} dispute={dispute} />
      ))}
      {data.disagreements.length > SHOWN && (
        <details className="behind">
          <summary>{say.moreDisputes(data.disagreements.length - SHOWN)}</summary>
          {data.disagreements.slice(SHOWN).map((dispute) => (
            <Dispute
              key={`${dispute.metric} ${dispute.periodLabel}`}
              view={view}
              text={text}
              dispute={dispute}
            />
          ))}
        </details>
      )}
    </section>
  );
}

function Dispute({
  view,
  text,
  dispute,
}: Pick<CompanyBody, 'view' | 'text'> & { readonly dispute: CompanyBody['data']['disagreements'][number] }) {
  const say = text.company;
  const { lang } = view;
  return (
    <article className="dispute">
      <h3>
        {dispute.name[lang]}, {periodWords(dispute.period, lang)}
        <span className={dispute.open ? 'state state-open' : 'state'}>
          {dispute.open ? text.unexplained : text.explained}
        </span>
      </h3>
      <dl className="values">
        {dispute.values.map((value) => (
          <div key={value.claim}>
            <dt className={value.claim === dispute.chosen ? 'chosen' : undefined}>
              <a className="value" href={explainHref(view, value.claim)} data-explain="">
                {formatQuantity(value, value.unit, lang)}
              </a>
            </dt>
            <dd>
              {value.source} {value.claim === dispute.chosen && <span className="tags">({say.used}) </span>}
              <Tags tags={value.basisTags[lang]} />
            </dd>
          </div>
        ))}
      </dl>
      <ul className="reasons">
        {dispute.differences.map((difference) => (
          <li key={difference.sentence.en}>{difference.sentence[lang]}</li>
        ))}
        {dispute.bridges
          .filter((bridge) => bridge.closes)
          .slice(0, 4)
          .map((bridge) => (
            <li key={bridge.sentence.en} className="equation">
              {bridge.sentence[lang]}
            </li>
          ))}
      </ul>
      <p className="note">{dispute.why[lang]}</p>
    </article>
  );
}
