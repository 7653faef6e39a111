import { stateOf } from '@solvent/core/report';
import { SentenceText } from '@solvent/ui';
import type { BodyProps } from '../parts/page.tsx';
import type { Answer } from '../server/ledger.ts';
import { Misses } from './predictions/Misses.tsx';
import { Plans } from './predictions/Plans.tsx';
import { PredictionTable } from './predictions/PredictionTable.tsx';
import { Calibrations, Records } from './predictions/Records.tsx';

/** The scorecard: what was foretold and what came, how well chances were judged, who was right, and plans beside results. */
export function Predictions({ view, text, data: { data } }: BodyProps<Answer<'predictions'>>) {
  const say = text.predictions;
  const { lang } = view;
  const shown = view.own.state && view.own.state in say.sections ? view.own.state : 'all';
  const sections = (Object.keys(say.sections) as (keyof typeof say.sections)[]).map((state) => ({
    state,
    rows: data.predictions.filter(({ status }) => stateOf(status) === state),
  }));
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
      <form className="chips" method="get" action="/predictions">
        {Object.entries({ state: view.own.state, at: view.at, policy: view.policy, lang: view.lang }).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <label htmlFor="about">{say.about}</label>
        <select id="about" name="about" defaultValue={view.own.about ?? ''} data-submit="">
          <option value="">{say.everybody}</option>
          {data.companies.map((company) => (
            <option key={company.id} value={company.id}>
              {company.name[lang]}
            </option>
          ))}
          {view.own.about && !data.companies.some(({ id }) => id === view.own.about) && (
            <option value={view.own.about}>
              {data.records.find(({ by }) => by.id === view.own.about)?.by.name[lang] ?? view.own.about}
            </option>
          )}
        </select>
        <button type="submit" className="unscripted">
          {text.known.show}
        </button>
      </form>
      <Misses view={view} text={text} rows={data.predictions} />
      {data.predictions.length === 0 && <p className="empty">{say.none}</p>}
      {sections.map(
        ({ state, rows }) =>
          rows.length > 0 && (
            <section className="section" key={state} id={state}>
              <h2>
                {say.sections[state]} <span className="state">{rows.length}</span>
              </h2>
              <PredictionTable view={view} text={text} rows={rows} label={say.sections[state]} />
            </section>
          ),
      )}
      {data.plans.length > 0 && <Plans view={view} text={text} plans={data.plans} />}
      <Records view={view} text={text} data={data} />
      <Calibrations view={view} text={text} data={data} />
    </>
  );
}
