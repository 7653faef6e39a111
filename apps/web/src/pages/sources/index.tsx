import { Sources } from '../../bodies/Sources.tsx';
import { page } from '../../parts/page.tsx';
import { withChoices } from '../../server/companyChoices.ts';
import { serve } from '../../server/serve.ts';
import { aboutQuestion } from '../../server/twins.ts';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve((view) => withChoices(view, 'sources', aboutQuestion(view)));

export default page(Sources, {
  title: (_, text) => text.sources.title,
  today: ({ answer }) => answer.today,
  twins: true,
});
