import { dec, formatValue } from '@solvent/core/money';
import type { PresetRow } from '@solvent/core/report';
import { dayWords, explainHref, SentenceText } from '@solvent/ui';
import { baseOf } from '../lab/baseOf.ts';
import type { LabAnswer } from '../lab/labAnswer.ts';
import type { LabKnown } from '../lab/labKnown.ts';
import type { LabShown } from '../lab/labShown.ts';
import { AssumptionFacts } from '../parts/AssumptionFacts.tsx';
import { IssueText } from '../parts/Problems.tsx';
import type { BodyProps } from '../parts/page.tsx';
import type { Answer } from '../server/ledger.ts';
import { LabView } from './lab/LabView.tsx';

/** The scenario report that all starts from, the presets, and the first answer; none when too little is known. */
export interface LabPage {
  readonly answer: Answer<'scenario'>;
  readonly presets: readonly PresetRow[];
  readonly known: LabKnown;
  readonly first: (LabAnswer & Pick<LabShown, 'asked' | 'pinned'>) | null;
}

/** What would have to change for a company to pay for itself, and what each change does to its cash. */
export function Lab({ view, text, data: { answer, presets, known, first } }: BodyProps<LabPage>) {
  const { company, headline } = answer.data;
  const say = text.lab;
  const kicker = (
    <p className="kicker">
      <a href={view.href(`/companies/${company.id}`)}>{company.name[view.lang]}</a>
      <span>{say.link}</span>
    </p>
  );
  const base = first && baseOf(answer.data);
  if (!first || !base)
    return (
      <>
        {kicker}
        <h1 className="statement">
          <SentenceText place={view} sentence={headline} />
        </h1>
        <p className="empty">
          {say.missing} <a href={view.href('/field')}>{say.missingHint}</a>
        </p>
      </>
    );
  const shown: LabShown = {
    view,
    text: say,
    base,
    presets,
    known,
    asked: first.asked,
    scenario: first.futures.scenario,
    futures: first.futures,
    settled: first,
    pinned: first.pinned,
    breaks: null,
    browser: null,
    paper: null,
  };
  return (
    <>
      {kicker}
      {answer.issues.map((issue) => (
        <div className="warning" key={`${issue.code} ${issue.message}`}>
          <IssueText view={view} issue={issue} />
        </div>
      ))}
      <div data-lab={company.id} data-known={JSON.stringify(known)}>
        <LabView {...shown} />
      </div>
      <StartsFrom {...shown} />
      <PresetCards {...shown} />
    </>
  );
}

function StartsFrom({ view, text, base }: LabShown) {
  const { lang } = view;
  return (
    <section className="section" id="start">
      <h2>{text.startTitle}</h2>
      <p>{text.startSentence(dayWords(`${base.position.start}-01`, lang, 'month'))}</p>
      <dl className="fact-list">
        <AssumptionFacts view={view} assumptions={base.assumptions} />
        {base.growthOutlook.length > 0 && (
          <div>
            <dt>{text.outlook}</dt>
            {base.growthOutlook.map((figure) => (
              <dd key={figure.id}>
                <a className="value" href={explainHref(view, figure.id)} data-explain="">
                  {formatValue(dec(figure.value.stated ?? '0'), 'fraction', lang)}
                </a>
              </dd>
            ))}
          </div>
        )}
      </dl>
    </section>
  );
}

/** Every what-if in words, with the claims it rests on. */
function PresetCards({ view, text, presets }: LabShown) {
  return (
    <section className="section" id="presets">
      <h2>{text.presetsTitle}</h2>
      <p>{text.presetsNote}</p>
      <ul className="lab-cards">
        {presets.map((preset) => (
          <li key={preset.id}>
            <h3>
              <a href={view.href(view.path, { scenario: preset.id })}>{preset.name[view.lang]}</a>
            </h3>
            <p>{preset.says[view.lang]}</p>
            <p className="age">
              {preset.claims.length === 0 ? text.noClaim : `${text.restsOn} `}
              {preset.claims.map((claim, i) => (
                <span key={claim}>
                  {i > 0 && ' · '}
                  <a href={explainHref(view, claim)} data-explain="">
                    {text.claim} {i + 1}
                  </a>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
