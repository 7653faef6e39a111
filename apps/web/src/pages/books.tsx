import { ok } from '@solvent/core/issue';
import { Books, type BooksPage } from '../bodies/Books.tsx';
import { askedBook, bookQuestion } from '../bookFields.ts';
import { page } from '../parts/page.tsx';
import { ask } from '../server/ledger.ts';
import { serve } from '../server/serve.ts';
import { aboutQuestion } from '../server/twins.ts';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve<BooksPage>(async (view) => {
  const asked = askedBook(view.own);
  if (asked) {
    const look = await ask('previewBooks', { ...bookQuestion(asked), lang: view.lang });
    const answer = await ask('books', view.asked);
    if (!answer.ok) return answer;
    return ok({
      answer: answer.value,
      key: crypto.randomUUID(),
      look: { asked, preview: look.ok ? look.value : null, issues: look.issues },
    });
  }
  const answer = await ask('books', aboutQuestion(view));
  return answer.ok ? ok({ answer: answer.value, key: crypto.randomUUID(), look: null }) : answer;
});

export default page(Books, {
  title: (_, text) => text.books.title,
  today: ({ answer, look }) => (look ? undefined : answer.today),
});
