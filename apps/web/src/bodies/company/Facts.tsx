import { Figure, periodWords } from '@solvent/ui';
import type { CompanyBody } from '../Company.tsx';

/** The latest figure of each key metric, with the period it is of. */
export function Facts({ view, text, data }: CompanyBody) {
  return (
    <section className="section" id="facts">
      <h2>{text.company.sections.facts}</h2>
      <dl className="fact-list">
        {data.facts.map((figure) => (
          <div key={figure.id}>
            <dt>
              <a className="value" href={view.href(`/metrics/${figure.metric}`)}>
                {figure.label[view.lang]}
              </a>
              {figure.period && `, ${periodWords(figure.period, view.lang)}`}
            </dt>
            <dd>
              <Figure place={view} figure={figure} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
