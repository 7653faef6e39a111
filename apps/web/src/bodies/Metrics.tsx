import type { BodyProps } from '../parts/page.tsx';
import type { Answer } from '../server/ledger.ts';

/** The catalogue: every metric with its meaning, by kind. */
export function Metrics({ view, text, data: { data } }: BodyProps<Answer<'metrics'>>) {
  const say = text.metrics;
  return (
    <>
      <h1>{say.title}</h1>
      <p className="lead">{say.sentence(data.metrics.length)}</p>
      {(Object.keys(say.kinds) as (keyof typeof say.kinds)[]).map((kind) => (
        <section className="section" key={kind}>
          <h2>{say.kinds[kind]}</h2>
          <ul className="catalogue">
            {data.metrics
              .filter((metric) => metric.kind === kind)
              .map((metric) => (
                <li key={metric.id}>
                  <a href={view.href(`/metrics/${metric.id}`)}>{metric.name[view.lang]}</a>
                  <span className="definition-text">{metric.definition[view.lang]}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
