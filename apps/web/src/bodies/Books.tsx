import type { Issue } from '@solvent/core/issue';
import type { AskedBook } from '../bookFields.ts';
import type { BodyProps } from '../parts/page.tsx';
import type { Answer } from '../server/ledger.ts';
import { AddBook } from './books/AddBook.tsx';
import { BookPreview } from './books/BookPreview.tsx';
import { FounderDashboard } from './books/FounderDashboard.tsx';

export interface BooksPage {
  readonly answer: Answer<'books'>;
  /** Names the forms of this page: sent twice, one takes effect once. */
  readonly key: string;
  /** A file that was dropped and is looked at; null for the dashboard. */
  readonly look: {
    readonly asked: AskedBook;
    readonly preview: Answer<'previewBooks'> | null;
    readonly issues: readonly Issue[];
  } | null;
}

/** A founder's own books: what they say, and a way to read another file. Nothing of it leaves the machine. */
export function Books({ view, text, data: { answer, look, key } }: BodyProps<BooksPage>) {
  const say = text.books;
  const { own, books } = answer.data;
  if (look) return <BookPreview view={view} text={text} look={look} />;
  return (
    <>
      {books ? (
        <FounderDashboard
          view={view}
          text={text}
          own={own}
          books={books}
          issues={answer.issues}
          formKey={key}
        />
      ) : (
        <>
          <h1 className="statement">{say.empty}</h1>
          <p className="lead">{say.emptyLead}</p>
        </>
      )}
      <AddBook view={view} text={text} own={own} books={books} today={answer.today} />
      <p className="note private">{say.private}</p>
    </>
  );
}
