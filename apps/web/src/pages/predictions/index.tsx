import { Predictions } from '../../bodies/Predictions.tsx';
import { page } from '../../parts/page.tsx';
import { ask } from '../../server/ledger.ts';
import { serve } from '../../server/serve.ts';
import { predictionsQuestion } from '../../server/twins.ts';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve((view) => ask('predictions', predictionsQuestion(view)));

export default page(Predictions, {
  title: (_, text) => text.predictions.title,
  today: (answer) => answer.today,
  twins: true,
});
