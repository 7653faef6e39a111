import { Checks } from '../bodies/Checks.tsx';
import { page } from '../parts/page.tsx';
import { withChoices } from '../server/companyChoices.ts';
import { serve } from '../server/serve.ts';
import { aboutQuestion } from '../server/twins.ts';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve((view) => withChoices(view, 'check', aboutQuestion(view)));

export default page(Checks, {
  title: (_, text) => text.checks.title,
  today: ({ answer }) => answer.today,
  twins: true,
});
