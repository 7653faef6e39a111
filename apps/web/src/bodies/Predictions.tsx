import { stateOf } from '@solvent/core/report';
import { SentenceText } from '@solvent/ui';
import { CompanyFilter } from '../parts/CompanyFilter.tsx';
import type { BodyProps } from '../parts/page.tsx';
import type { Answer } from '../server/ledger.ts';
import { Misses } from './predictions/Misses.tsx';
import { Plans } from './predictions/Plans.tsx';
import { PredictionTable } from './predictions/PredictionTable.tsx';
import { Calibrations, Records } from './predictions/Records.tsx';

/** Of each kind so many are shown where all kinds are; one kind alone is shown whole. */
const SHOWN = 10;

/** The scorecard: what was foretold and what came, how well chances were judged, who was right, and plans beside results. */
export function Predictions({ view, text, data: { data } }: BodyProps<Answer<'predictions'>>) {
  const say = text.predictions;
  const shown = view.own.state && view.own.state in say.sections ? view.own.state : 'all';
  const all = shown === 'all';
  const sections = (Object.keys(say.sections) as (keyof typeof say.sections)[]).map((state) => ({
    state,
    rows: data.predictions.filter(({ status }) => stateOf(status) === state),
  }));
  // Whoever is asked about stays chosen, even who made predictions and is no company.
  const { about } = view.own;
  const by = data.records.find(({ by: { id } }) => id === about)?.by;
  const asked =
    about && !data.companies.some(({ id }) => id === about)
      ? { id: about, name: by?.name ?? { en: about, zh: about } }
      : null;
  return (
    <>
      <h1 className="statement">
        <SentenceText place={view} sentence={data.headline} />
      </h1>
      <p className="lead">{say.intro}</p>
      <nav className="filter" aria-label={say.filter}>
        {(Object.keys(say.states) as (keyof typeof say.states)[]).map((state) => (
          <a
            key={state}
            href={view.here({ state: state === 'all' ? null : state })}
            aria-current={state === shown ? 'true' : undefined}
            data-still=""
          >
            {say.states[state]}
          </a>
        ))}
      </nav>
      <CompanyFilter
        view={view}
        name="about"
        label={say.about}
        none={say.everybody}
        choices={asked ? [...data.companies, asked] : data.companies}
      />
      <Misses view={view} text={text} rows={data.predictions} />
      {data.predictions.length === 0 && <p className="empty">{say.none}</p>}
      {sections.map(
        ({ state, rows }) =>
          rows.length > 0 && (
            <section className="section" key={state} id={state}>
              <h2>
                {say.sections[state]} <span className="state">{rows.length}</span>
              </h2>
              <PredictionTable
                view={view}
                text={text}
                rows={all ? rows.slice(0, SHOWN) : rows}
                label={say.sections[state]}
              />
              {all && rows.length > SHOWN && (
                <details className="behind">
                  <summary>{say.more(rows.length - SHOWN)}</summary>
                  <PredictionTable
                    view={view}
                    text={text}
                    rows={rows.slice(SHOWN)}
                    label={say.sections[state]}
                  />
                </details>
              )}
            </section>
          ),
      )}
      {data.plans.length > 0 && <Plans view={view} text={text} plans={data.plans} />}
      <Records view={view} text={text} data={data} />
      <Calibrations view={view} text={text} data={data} />
    </>
  );
}
