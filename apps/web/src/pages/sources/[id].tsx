import { Source } from '../../bodies/Source.tsx';
import { page } from '../../parts/page.tsx';
import { ask } from '../../server/ledger.ts';
import { serve } from '../../server/serve.ts';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve((view, id) => ask('source', { ...view.asked, source: id }));

export default page(Source, { title: (answer) => answer.data.source.title, twins: true });
