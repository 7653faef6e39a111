import type { CompanyData } from '@solvent/core/report';
import { CompanyChips } from '../parts/CompanyChips.tsx';
import { Kept } from '../parts/Kept.tsx';
import { IssueText } from '../parts/Problems.tsx';
import type { BodyProps } from '../parts/page.tsx';
import type { CompanyChoice } from '../server/companyChoices.ts';
import type { Answer } from '../server/ledger.ts';
import { type Column, ComparedTable } from './compare/ComparedTable.tsx';

export interface Compared {
  readonly choices: readonly CompanyChoice[];
  readonly today: string;
  readonly answer: Answer<'compare'> | null;
  /** What the page of each of them says, in the same order. */
  readonly pages: readonly CompanyData[];
}

const REFUSED = 'report/mixed-bases';

/** Companies side by side, each measure on one scale; where they share no basis, the refusal in place of the comparison. */
export function Compare({ view, text, data: { choices, answer, pages } }: BodyProps<Compared>) {
  const say = text.compare;
  const companies = answer?.data.companies ?? [];
  const columns = companies.flatMap((compared, i): Column[] => {
    const own = pages[i];
    return own ? [{ compared, own }] : [];
  });
  const refused = answer?.issues.find((issue) => issue.code === REFUSED);
  const names = companies.map(({ company }) => company.name[view.lang]);
  return (
    <>
      <h1 className={names.length > 1 ? 'statement' : undefined}>
        {names.length > 1 ? say.beside(names) : say.title}
      </h1>
      {answer && !refused && answer.data.basis && (
        <p className="lead">{say.sentence(text.burnKind[answer.data.basis], answer.data.currency)}</p>
      )}
      {answer?.data.forced && <p className="notice">{say.forced(answer.data.forced)}</p>}
      <CompanyChips
        view={view}
        say={say}
        chosen={companies.map(({ company }) => company)}
        choices={choices}
        drop={['force']}
      />
      {!answer && (
        <p className="empty">
          {say.pick} {say.examples}: <a href={view.href('/compare', { ids: 'openai,xai' })}>OpenAI, xAI</a> ·{' '}
          <a href={view.href('/compare', { ids: 'uber,tesla,snowflake' })}>
            {view.lang === 'zh' ? '优步、特斯拉、Snowflake' : 'Uber, Tesla, Snowflake'}
          </a>
        </p>
      )}
      {refused && (
        <section className="refusal">
          <h2>{say.refusedTitle}</h2>
          <p>{view.lang === 'zh' && refused.zh ? refused.zh.message : refused.message}</p>
          <p className="note">{say.refusedHint}</p>
          <form className="reason" method="get" action="/compare">
            <Kept view={view} but={['force']} />
            <label htmlFor="force">{say.reason}</label>
            <input id="force" name="force" type="text" required maxLength={500} />
            <button type="submit">{say.force}</button>
          </form>
        </section>
      )}
      {columns.length > 0 && (
        <ComparedTable view={view} text={text} columns={columns} apart={refused !== undefined} />
      )}
      {answer?.issues
        .filter((issue) => issue !== refused)
        .map((issue) => (
          <div className="warning" key={`${issue.code} ${issue.message}`}>
            <IssueText view={view} issue={issue} />
          </div>
        ))}
    </>
  );
}
