import { Sources } from '../../bodies/Sources.tsx';
import { page } from '../../parts/page.tsx';
import { ask } from '../../server/ledger.ts';
import { serve } from '../../server/serve.ts';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve((view) => ask('sources', view.asked));

export default page(Sources, {
  title: (_, text) => text.sources.title,
  today: (answer) => answer.today,
  twins: true,
});
