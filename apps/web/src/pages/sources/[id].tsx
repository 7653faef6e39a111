import { ok } from '@solvent/core/issue';
import { Source, type SourcePage } from '../../bodies/Source.tsx';
import { page } from '../../parts/page.tsx';
import { companyNames } from '../../server/companyNames.ts';
import { ask } from '../../server/ledger.ts';
import { serve } from '../../server/serve.ts';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve<SourcePage>(async (view, id) => {
  const answer = await ask('source', { ...view.asked, source: id });
  return answer.ok ? ok({ answer: answer.value, names: await companyNames(view) }) : answer;
});

export default page(Source, { title: ({ answer }) => answer.data.source.title, twins: true });
