import { ok } from '@solvent/core/issue';
import { Metric, type MetricPage } from '../../bodies/Metric.tsx';
import { page } from '../../parts/page.tsx';
import { companyNames } from '../../server/companyNames.ts';
import { ask } from '../../server/ledger.ts';
import { serve } from '../../server/serve.ts';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve<MetricPage>(async (view, id) => {
  const found = await ask('metrics', { ...view.asked, metric: id });
  if (!found.ok) return found;
  const metric = found.value.data.metrics[0]!;
  const claims = await ask('claims', { ...view.asked, metric: metric.id, limit: 200 });
  return claims.ok
    ? ok({ metric, claims: claims.value.data, today: claims.value.today, names: await companyNames(view) })
    : claims;
});

export default page(Metric, {
  title: ({ metric }, _, view) => metric.name[view.lang],
  today: ({ today }) => today,
  twins: true,
});
