import { Overview } from '../bodies/Overview.tsx';
import { page } from '../parts/page.tsx';
import { ask } from '../server/ledger.ts';
import { serve } from '../server/serve.ts';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve((view) =>
  ask('overview', { ...view.asked, ...(view.own.field ? { field: view.own.field } : {}) }),
);

export default page(Overview, {
  title: (_, text) => text.overview.title,
  today: (answer) => answer.today,
  twins: true,
});
