import { Watch, type WatchPage } from '../bodies/Watch.tsx';
import { page } from '../parts/page.tsx';
import { loadWatch } from '../server/loadWatch.ts';
import { serve } from '../server/serve.ts';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve<WatchPage>(loadWatch);

export default page(Watch, {
  title: (_, text) => text.watch.title,
  today: ({ watch }) => watch.today,
  twins: true,
});
