import { dayWords } from '@solvent/ui';
import type { DashboardProps } from './FounderDashboard.tsx';

/** The files the books were read from, each with a way to take it back. Their content is not kept, only what was read of it. */
export function BookFiles({ view, text, books, formKey }: DashboardProps & { readonly formKey: string }) {
  const say = text.books;
  return (
    <section className="section" id="files">
      <h2>{say.files}</h2>
      <ul className="plain book-files">
        {books.files.map((file) => (
          <li key={file.id}>
            <a href={view.href(`/sources/${file.id}`)}>{file.title}</a>{' '}
            <span className="tags">
              {[file.budget && say.budgetTag, say.figures(file.claims), dayWords(file.recorded, view.lang)]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {/^(?:books|budget)-/.test(file.id) && (
              <form method="post" action="/api/forms/book-undo">
                <input type="hidden" name="lang" value={view.lang} />
                <input type="hidden" name="company" value={books.company.id} />
                <input type="hidden" name="book" value={file.id} />
                <input type="hidden" name="key" value={formKey} />
                <button type="submit" className="quiet" aria-label={say.takeBackBook(file.title)}>
                  {say.takeBack}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {books.files.length > 0 && <p className="note">{say.takeBackNote}</p>}
    </section>
  );
}
