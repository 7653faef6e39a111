import type { GapData } from '@solvent/core/report';
import { Figure, RunwayResult, SentenceText } from '@solvent/ui';
import { IssueText } from '../parts/Problems.tsx';
import type { BodyProps } from '../parts/page.tsx';
import type { Answer } from '../server/ledger.ts';
import { Burn } from './company/Burn.tsx';
import { Capital } from './company/Capital.tsx';
import { Claims } from './company/Claims.tsx';
import { Disagreements } from './company/Disagreements.tsx';
import { Documents } from './company/Documents.tsx';
import { Facts } from './company/Facts.tsx';
import { headlineCell } from './company/headlineCell.ts';
import { IncomeShare } from './company/IncomeShare.tsx';
import { Path } from './company/Path.tsx';
import { Rungs } from './company/Rungs.tsx';

type Answered = Answer<'company'>;
/** The company's report, and its gap where it can be computed. */
export interface CompanyPage {
  readonly answer: Answered;
  readonly gap: GapData | null;
}
export type CompanyBody = BodyProps<Answered['data']>;

/** One company on one page: the sentence, the position, where the money goes, who said what, and where they differ. */
export function Company({ view, text, data: { answer, gap } }: BodyProps<CompanyPage>) {
  const { data } = answer;
  const say = text.company;
  const about = { view, text, data };
  const { fields } = text.overview;
  const field = data.company.field ?? '';
  if (data.claimCount === 0) {
    return (
      <>
        <h1>{data.company.name[view.lang]}</h1>
        <p className="empty">{say.empty}</p>
      </>
    );
  }
  return (
    <>
      <p className="kicker">
        {data.company.name[view.lang]}
        <span>
          {[
            field in fields ? fields[field as keyof typeof fields] : null,
            data.company.ticker,
            data.company.founded && `${say.founded} ${data.company.founded.slice(0, 4)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <h1 className="statement">
        <SentenceText place={view} sentence={data.runway.headline} />
      </h1>
      <KeyFigures {...about} />
      {answer.issues.map((issue) => (
        <div className="warning" key={`${issue.code} ${issue.message}`}>
          <IssueText view={view} issue={issue} />
        </div>
      ))}
      <p className="onward">
        <a href={view.href(`/companies/${data.company.id}/scenarios`)}>{text.lab.link}</a>
        <a href={view.href('/compare', { ids: data.company.id })}>{say.compareWith}</a>
        <a href={view.href('/precedents', { company: data.company.id })}>{say.precedent}</a>
      </p>
      <nav className="contents" aria-label={say.onThisPage}>
        {(Object.keys(say.sections) as (keyof typeof say.sections)[]).map((name) => (
          <a key={name} href={`#${name}`}>
            {say.sections[name]}
          </a>
        ))}
      </nav>
      <Path {...about} />
      <Rungs {...about} />
      <Burn {...about} />
      <IncomeShare {...about} gap={gap} />
      <Facts {...about} />
      <Claims {...about} />
      <Disagreements {...about} />
      <Capital {...about} />
      <Documents {...about} />
    </>
  );
}

function KeyFigures({ view, text, data }: CompanyBody) {
  const { runway, income } = data;
  const say = text.company;
  const cell = headlineCell(runway);
  return (
    <dl className="key-figures">
      <div>
        <dt>{say.runwayNow}</dt>
        <dd className="big">
          {runway.headlineRow === 'stated' ? (
            <Figure place={view} figure={runway.stated.at(-1) ?? null} size="large" />
          ) : (
            <RunwayResult
              place={view}
              result={cell?.result ?? { kind: 'unknown', missing: ['cash'] }}
              months={cell?.months ?? null}
              burnKind={runway.basis?.kind ?? null}
            />
          )}
        </dd>
      </div>
      {runway.planned?.result.kind === 'months' && (
        <div>
          <dt>{say.plannedRow}</dt>
          <dd className="big">
            <RunwayResult place={view} result={runway.planned.result} months={runway.planned.id} />
          </dd>
        </div>
      )}
      <div>
        <dt>{say.cashNow}</dt>
        <dd className="big">
          <Figure place={view} figure={cell?.amount ?? null} age={false} tags={false} />
          {cell?.amount?.asOf && (
            <span className="age">
              {cell === runway.bridged ? say.bridged : text.company.asOf(cell.amount.asOf, view.lang)}
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>{say.burnNow}</dt>
        <dd className="big">
          <Figure place={view} figure={runway.basis?.monthly ?? null} age={false} tags={false} />
          {runway.basis && (
            <span className="age">
              {text.burnKind[runway.basis.kind]} · {text.outlook[runway.basis.outlook]}
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>{say.selfNow}</dt>
        <dd className="big">
          <Figure place={view} figure={income?.selfFunding ?? null} age={false} tags={false} />
        </dd>
      </div>
    </dl>
  );
}
