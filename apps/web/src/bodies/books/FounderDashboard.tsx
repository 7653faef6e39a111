import type { Issue } from '@solvent/core/issue';
import type { BooksData, OwnBooks } from '@solvent/core/report';
import { Figure, RunwayResult, SentenceText } from '@solvent/ui';
import { IssueText } from '../../parts/Problems.tsx';
import type { Text } from '../../text/index.ts';
import type { View } from '../../view.ts';
import { BesideOthers } from './BesideOthers.tsx';
import { BookFiles } from './BookFiles.tsx';
import { BudgetBeside } from './BudgetBeside.tsx';
import { MonthByMonth } from './MonthByMonth.tsx';

export interface DashboardProps {
  readonly view: View;
  readonly text: Text;
  readonly books: OwnBooks;
}

/** What own books say: runway, burn, whether it lasts by itself, the months, the budget, and where that stands. */
export function FounderDashboard({
  view,
  text,
  own,
  books,
  issues,
  formKey,
}: DashboardProps & {
  readonly own: BooksData['own'];
  readonly issues: readonly Issue[];
  readonly formKey: string;
}) {
  const say = text.books;
  const { runway, cash, income, alive } = books;
  const row = runway.rungs.find(({ rung }) => rung === runway.headlineRow) ?? runway.rungs[0];
  const { id } = books.company;
  return (
    <>
      {own.length > 1 && (
        <nav className="filter" aria-label={say.company}>
          <span>{say.company}</span>
          {own.map((company) => (
            <a
              key={company.id}
              href={view.here({ company: company.id })}
              aria-current={company.id === id ? 'true' : undefined}
            >
              {company.name[view.lang]}
            </a>
          ))}
        </nav>
      )}
      <h1 className="statement">
        <SentenceText place={view} sentence={runway.headline} />
      </h1>
      <dl className="key-figures">
        <div>
          <dt>{say.runway}</dt>
          <dd>
            {row && (
              <RunwayResult
                place={view}
                result={row.result}
                months={row.months}
                burnKind={runway.basis?.kind ?? null}
              />
            )}
          </dd>
        </div>
        <div>
          <dt>{say.cash}</dt>
          <dd>
            {cash ? (
              <Figure place={view} figure={cash} tags={false} />
            ) : (
              <a href="#balance">{say.balanceMissing}</a>
            )}
          </dd>
        </div>
        <div>
          <dt>{say.burn}</dt>
          <dd>
            <Figure place={view} figure={runway.basis?.monthly ?? null} tags={false} age={false} />
            {runway.basis && <span className="tags block">{text.burnKind[runway.basis.kind]}</span>}
          </dd>
        </div>
        <div>
          <dt>{say.self}</dt>
          <dd>
            <Figure place={view} figure={income?.selfFunding ?? null} tags={false} age={false} />
          </dd>
        </div>
      </dl>
      {issues
        .filter(({ severity }) => severity !== 'note')
        .map((issue) => (
          <div className="warning" key={`${issue.code} ${issue.message}`}>
            <IssueText view={view} issue={issue} />
          </div>
        ))}
      <section className="section" id="alive">
        <h2>{say.alive}</h2>
        <p>{alive ? <SentenceText place={view} sentence={alive.sentence} /> : say.noAlive}</p>
        <p className="note">
          <a href={view.href(`/companies/${id}`)}>{say.fullPage}</a>
        </p>
      </section>
      <MonthByMonth view={view} text={text} books={books} />
      <BudgetBeside view={view} text={text} books={books} />
      <BesideOthers view={view} text={text} books={books} />
      <BookFiles view={view} text={text} books={books} formKey={formKey} />
    </>
  );
}
