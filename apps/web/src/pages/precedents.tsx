import { ok } from '@solvent/core/issue';
import { Precedents, type PrecedentsPage } from '../bodies/Precedents.tsx';
import { page } from '../parts/page.tsx';
import { ask } from '../server/ledger.ts';
import { serve } from '../server/serve.ts';
import { precedentsQuestion } from '../server/twins.ts';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve<PrecedentsPage>(async (view) => {
  const [answer, all] = await Promise.all([
    ask('precedents', precedentsQuestion(view)),
    ask('companies', { ...view.asked, kind: 'company' }),
  ]);
  if (!answer.ok) return answer;
  const choices = all.ok
    ? all.value.data.companies
        .filter((company) => company.claims > 0 && company.field && company.field !== 'precedent')
        .map(({ id, name }) => ({ id, name }))
    : [];
  return ok({ answer: answer.value, choices });
});

export default page(Precedents, {
  title: (_, text) => text.precedents.title,
  today: ({ answer }) => answer.today,
  twins: true,
});
