import { dayWords } from '@solvent/ui';
import type { DashboardProps } from './FounderDashboard.tsx';

/** The files the books were read from. Their content is not kept, only what was read, with the rows it came from. */
export function BookFiles({ view, text, books }: DashboardProps) {
  const say = text.books;
  return (
    <section className="section" id="files">
      <h2>{say.files}</h2>
      <ul className="plain">
        {books.files.map((file) => (
          <li key={file.id}>
            <a href={view.href(`/sources/${file.id}`)}>{file.title}</a>{' '}
            <span className="tags">
              {[file.budget && say.budgetTag, say.figures(file.claims), dayWords(file.recorded, view.lang)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
