import { Figure, periodWords } from '@solvent/ui';
import type { CompanyBody } from '../Company.tsx';

/** Older ones are out of the way: who reads of the latest figures does not look for these. */
const OLD_DAYS = 730;

/** The latest figure of each key metric, with the period it is of; those of long ago behind a fold. */
export function Facts({ view, text, data }: CompanyBody) {
  const say = text.company;
  const old = data.facts.filter(({ ageDays }) => (ageDays ?? 0) > OLD_DAYS);
  const shown = data.facts.filter((figure) => !old.includes(figure));
  return (
    <section className="section" id="facts">
      <h2>{say.sections.facts}</h2>
      {shown.length > 0 && <List view={view} facts={shown} />}
      {old.length > 0 && (
        <details className="behind" open={shown.length === 0 || undefined}>
          <summary>{say.olderFacts(old.length)}</summary>
          <List view={view} facts={old} />
        </details>
      )}
    </section>
  );
}

function List({ view, facts }: Pick<CompanyBody, 'view'> & { readonly facts: CompanyBody['data']['facts'] }) {
  return (
    <dl className="fact-list">
      {facts.map((figure) => (
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
  );
}
