import { Metrics } from '../../bodies/Metrics.tsx';
import { page } from '../../parts/page.tsx';
import { ask } from '../../server/ledger.ts';
import { serve } from '../../server/serve.ts';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve((view) => ask('metrics', view.asked));

export default page(Metrics, { title: (_, text) => text.metrics.title, twins: true });
