import type { Issue } from '@solvent/core/issue';
import { findMetric } from '@solvent/core/metric';
import { formatQuantity } from '@solvent/core/money';
import { dayWords } from '@solvent/ui';
import { IssueText, Marked } from '../parts/Problems.tsx';
import type { BodyProps } from '../parts/page.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import type { Answer, ModelTold } from '../server/ledger.ts';
import { UndoForm } from './inbox/DecideForm.tsx';
import { ReadForm } from './inbox/ReadForm.tsx';

export interface InboxPage {
  readonly documents: Answer<'documents'>['rows'];
  /** What waits and belongs to no document. */
  readonly others: Answer<'candidates'>['rows'];
  readonly note: readonly Issue[];
  /** What had been typed when the note was written. */
  readonly typed: Readonly<Record<string, string>>;
  /** The language model that may be asked, too; null when none is set up. */
  readonly model: ModelTold | null;
  readonly key: string;
}

/** What was read and what waits; the way in for something new. */
export function Inbox({
  view,
  text,
  data: { documents, others, note, typed, model, key },
}: BodyProps<InboxPage>) {
  const say = text.inbox;
  const open = documents.reduce((sum, { candidates }) => sum + candidates.open, 0) + others.length;
  const decided = documents.some(({ candidates }) => candidates.accepted + candidates.rejected > 0);
  const nothing = documents.length === 0 && others.length === 0;
  return (
    <>
      <h1>{nothing ? say.empty : say.waiting(open, documents.length)}</h1>
      <p className="lead">{say.lead}</p>
      {note.length > 0 && (
        <div className="refusal" role="alert">
          {note.map((issue) => (
            <IssueText key={issue.message} view={view} issue={issue} />
          ))}
        </div>
      )}
      {documents.length > 0 && (
        <section className="section">
          <h2>{say.documents}</h2>
          <Scroll label={say.documents}>
            <table className="inbox-documents">
              <thead>
                <tr>
                  <th scope="col">{say.document}</th>
                  <th scope="col">{say.when}</th>
                  <th scope="col" className="num">
                    {say.open}
                  </th>
                  <th scope="col" className="num">
                    {say.accepted}
                  </th>
                  <th scope="col" className="num">
                    {say.rejected}
                  </th>
                </tr>
              </thead>
              <tbody>
                {documents.toReversed().map(({ snapshot: { id, source }, candidates }) => (
                  <tr key={id}>
                    <th scope="row">
                      <a href={view.href(`/inbox/${id}`)}>{source.title}</a>
                      {source.publisher !== 'unknown' && <span className="note"> {source.publisher}</span>}
                    </th>
                    <td>
                      {source.published
                        ? dayWords(source.published.day, view.lang, source.published.precision)
                        : say.unknownDay}
                    </td>
                    <td className="num">{candidates.open || '–'}</td>
                    <td className="num">{candidates.accepted || '–'}</td>
                    <td className="num">{candidates.rejected || '–'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          {decided && <UndoForm view={view} text={text} formKey={key} />}
          <p className="note">
            <Marked text={say.export} />
          </p>
        </section>
      )}
      {others.length > 0 && <Others view={view} text={text} others={others} formKey={key} />}
      <section className="section" id="read">
        <h2>{say.readTitle}</h2>
        <ReadForm view={view} text={text} formKey={key} typed={typed} model={model} />
      </section>
    </>
  );
}

function Others({
  view,
  text,
  others,
  formKey,
}: Pick<BodyProps<InboxPage>, 'view' | 'text'> & {
  readonly others: InboxPage['others'];
  readonly formKey: string;
}) {
  const say = text.inbox;
  return (
    <section className="section">
      <h2>{say.others}</h2>
      <ul className="inbox-others">
        {others.map(({ candidate: { id, claim, foundBy } }) => (
          <li key={id}>
            <p>
              {claim.company} · {findMetric(claim.metric)?.name[view.lang] ?? claim.metric} ·{' '}
              <strong>{formatQuantity(claim.quantity, claim.unit, view.lang)}</strong>{' '}
              <span className="note">{foundBy}</span>
            </p>
            <blockquote>{claim.citation.quote}</blockquote>
            <form method="post" action="/api/forms/inbox-decide" data-post="">
              <input type="hidden" name="lang" value={view.lang} />
              <input type="hidden" name="key" value={`${formKey}-${id.slice(0, 30)}`} />
              <input type="hidden" name="candidate" value={id} />
              <button type="submit" name="verdict" value="accept">
                {say.accept}
              </button>{' '}
              <button type="submit" name="verdict" value="reject">
                {say.reject}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
