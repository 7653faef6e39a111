import { ok } from '@solvent/core/issue';
import { Compare, type Compared } from '../bodies/Compare.tsx';
import { page } from '../parts/page.tsx';
import { companyChoices } from '../server/companyChoices.ts';
import { ask } from '../server/ledger.ts';
import { serve } from '../server/serve.ts';
import { compareQuestion } from '../server/twins.ts';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve<Compared>(async (view) => {
  const all = await companyChoices(view);
  if (!all.ok) return all;
  const { today, choices } = all.value;
  const question = compareQuestion(view);
  if (question.companies.length === 0) return ok({ choices, today, answer: null, pages: [] });
  const answer = await ask('compare', question);
  if (!answer.ok) return answer;
  const pages = await Promise.all(
    answer.value.data.companies.map(({ company }) => ask('company', { ...view.asked, company: company.id })),
  );
  return ok({
    choices,
    today,
    answer: answer.value,
    pages: pages.flatMap((page) => (page.ok ? [page.value.data] : [])),
  });
});

export default page(Compare, {
  title: (_, text) => text.compare.title,
  today: ({ today }) => today,
  twins: true,
});
