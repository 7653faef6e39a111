import { Checks } from '../bodies/Checks.tsx';
import { page } from '../parts/page.tsx';
import { ask } from '../server/ledger.ts';
import { serve } from '../server/serve.ts';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve((view) => ask('check', view.asked));

export default page(Checks, {
  title: (_, text) => text.checks.title,
  today: (answer) => answer.today,
  twins: true,
});
