import type { Issue, Result } from '@solvent/core/issue';
import { findMetric } from '@solvent/core/metric';
import { formatQuantity } from '@solvent/core/money';
import { dayWords, periodWords } from '@solvent/ui';
import { IssueText } from '../parts/Problems.tsx';
import type { BodyProps } from '../parts/page.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import type { Answer } from '../server/ledger.ts';
import { DecideForm, UndoForm } from './inbox/DecideForm.tsx';
import { Effect } from './inbox/Effect.tsx';
import { Keys } from './inbox/Keys.tsx';
import { KnownNames } from './inbox/KnownNames.tsx';
import { markText, spanOf } from './inbox/markText.ts';

export type Rows = Answer<'document'>['rows'];

export interface DocumentPage {
  readonly document: Answer<'document'>;
  /** The candidate that is looked at, by its place; null when there is none at all. */
  readonly at: number | null;
  readonly effect: Result<Answer<'candidateEffect'>> | null;
  readonly names: Readonly<Record<string, { readonly en: string; readonly zh: string }>>;
  readonly note: readonly Issue[];
  readonly key: string;
}

/** A document with its figures marked, and beside it the one that is looked at with everything to decide about it. */
export function InboxDocument({ view, text, data }: BodyProps<DocumentPage>) {
  const { document, at, note, key } = data;
  const { snapshot, rows } = document;
  const { source } = snapshot;
  const say = text.inbox;
  const open = rows.filter(({ state }) => state === 'open').length;
  const chosen = at === null ? null : (rows[at] ?? null);
  return (
    <>
      <p className="kicker">
        <a href={view.href('/inbox')}>{say.title}</a>
      </p>
      <h1 lang={source.language === 'other' ? undefined : source.language}>{source.title}</h1>
      <p className="lead">
        {say.figures(open, rows.length)}{' '}
        <span className="note">
          {[
            source.publisher === 'unknown' ? null : source.publisher,
            source.published
              ? dayWords(source.published.day, view.lang, source.published.precision)
              : say.unknownDay,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <div className="inbox-review">
        <section className="inbox-text" aria-label={say.words}>
          <Words view={view} text={text} data={data} />
        </section>
        <aside className="inbox-side" aria-label={say.title}>
          {note.length > 0 && (
            <div className="refusal" role="alert">
              {note.map((issue) => (
                <IssueText key={issue.message} view={view} issue={issue} />
              ))}
            </div>
          )}
          {open < rows.length && (
            <div className="inbox-done">
              <span className="note">
                {say.done(
                  rows.filter(({ state }) => state === 'accepted').length,
                  rows.filter(({ state }) => state === 'rejected').length,
                )}
              </span>
              <UndoForm
                view={view}
                text={text}
                formKey={key}
                documentId={snapshot.id}
                candidate={chosen?.candidate.id}
              />
            </div>
          )}
          {chosen && at !== null && (
            <>
              <DecideForm
                view={view}
                text={text}
                rows={rows}
                at={at}
                documentId={snapshot.id}
                formKey={key}
              />
              <Effect view={view} text={text} data={data} />
              <KnownNames view={view} names={data.names} />
            </>
          )}
          <div className="inbox-foot">
            <Keys text={text} />
          </div>
        </aside>
      </div>
      {rows.length > 0 && <AllFigures view={view} text={text} data={data} />}
    </>
  );
}

/** Text is text here: nothing in a document is ever read as a page. */
function Words({ view, text, data: { document, at } }: BodyProps<DocumentPage>) {
  const { snapshot, rows } = document;
  const states = new Map(rows.map(({ candidate, state }) => [candidate.id, state]));
  const current = at === null ? null : rows[at]?.candidate.id;
  const spans = rows.flatMap(({ candidate: { id, claim } }) => spanOf(id, claim.citation.locator) ?? []);
  const { language } = snapshot.source;
  return (
    <div className="inbox-words" lang={language === 'other' ? undefined : language}>
      {markText(snapshot.text, spans).map(({ text: words, id, ids, cut }, i) =>
        cut ? (
          <span key={`${i} cut`} className="note">
            {' '}
            {text.inbox.cut}{' '}
          </span>
        ) : id === null ? (
          words
        ) : (
          <a
            key={`${i} ${id}`}
            className={`mark mark-${states.get(id)}`}
            href={view.href(view.path, { c: id })}
            aria-current={current && ids.includes(current) ? 'true' : undefined}
            data-still=""
          >
            {words}
          </a>
        ),
      )}
    </div>
  );
}

/** Every figure as a row, to decide about many at once. */
function AllFigures({ view, text, data: { document, names, key } }: BodyProps<DocumentPage>) {
  const say = text.inbox;
  const { lang } = view;
  const anyOpen = document.rows.some(({ state }) => state === 'open');
  return (
    <section className="section">
      <h2>{say.all}</h2>
      <form method="post" action="/api/forms/inbox-batch" data-post="">
        <input type="hidden" name="lang" value={lang} />
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name="document" value={document.snapshot.id} />
        <Scroll label={say.all}>
          <table className="inbox-figures">
            <thead>
              <tr>
                <th scope="col">
                  <span className="unseen">{say.pick}</span>
                </th>
                <th scope="col">{say.company}</th>
                <th scope="col">{say.metric}</th>
                <th scope="col">{say.period}</th>
                <th scope="col" className="num">
                  {say.value}
                </th>
                <th scope="col">{say.status}</th>
                <th scope="col" />
              </tr>
            </thead>
            <tbody>
              {document.rows.map(({ candidate: { id, claim }, state }) => (
                <tr key={id} className={state === 'open' ? undefined : 'decided'}>
                  <td>
                    {state === 'open' && claim.company !== null && claim.period !== null && (
                      <input
                        type="checkbox"
                        name={`pick-${id}`}
                        value="1"
                        aria-label={`${say.pick}: ${claim.citation.quote}`}
                      />
                    )}
                  </td>
                  <th scope="row">
                    <a href={view.href(view.path, { c: id })} data-still="">
                      {claim.company === null ? '?' : (names[claim.company]?.[lang] ?? claim.company)}
                    </a>
                  </th>
                  <td>{findMetric(claim.metric)?.name[view.lang] ?? claim.metric}</td>
                  <td>{claim.period ? periodWords(claim.period, lang) : '?'}</td>
                  <td className="num">{formatQuantity(claim.quantity, claim.unit, lang)}</td>
                  <td>{say.statuses[claim.basis.epistemic.status]}</td>
                  <td className="note">
                    {state === 'open'
                      ? [
                          claim.company === null && say.lacks.company,
                          claim.period === null && say.lacks.period,
                        ]
                          .filter(Boolean)
                          .join(' · ')
                      : say.state[state]}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
        {anyOpen && (
          <p className="inbox-buttons">
            <button type="submit" name="verdict" value="accept">
              {say.acceptPicked}
            </button>
            <button type="submit" name="verdict" value="reject">
              {say.rejectPicked}
            </button>
          </p>
        )}
      </form>
    </section>
  );
}
