import { plainText } from '@solvent/core/report';
import { Prediction } from '../../bodies/Prediction.tsx';
import { page } from '../../parts/page.tsx';
import { ask } from '../../server/ledger.ts';
import { serve } from '../../server/serve.ts';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve((view, id) => ask('prediction', { ...view.asked, id }));

export default page(Prediction, {
  title: ({ data }, _, view) => plainText(data.headline[view.lang]),
  today: (answer) => answer.today,
  twins: true,
});
