import { Company } from '../../bodies/Company.tsx';
import { page } from '../../parts/page.tsx';
import { ask } from '../../server/ledger.ts';
import { serve } from '../../server/serve.ts';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve((view, id) => ask('company', { ...view.asked, company: id }));

export default page(Company, {
  title: (answer, _, view) => answer.data.company.name[view.lang],
  today: (answer) => answer.today,
  twins: true,
});
