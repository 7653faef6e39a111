import { ok } from '@solvent/core/issue';
import { Company, type CompanyPage } from '../../bodies/Company.tsx';
import { page } from '../../parts/page.tsx';
import { ask } from '../../server/ledger.ts';
import { serve } from '../../server/serve.ts';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve<CompanyPage>(async (view, id) => {
  const [answer, gap] = await Promise.all([
    ask('company', { ...view.asked, company: id }),
    ask('gap', { ...view.asked, company: id }),
  ]);
  return answer.ok ? ok({ answer: answer.value, gap: gap.ok ? gap.value.data : null }) : answer;
});

export default page(Company, {
  title: ({ answer }, _, view) => answer.data.company.name[view.lang],
  today: ({ answer }) => answer.today,
  twins: true,
});
