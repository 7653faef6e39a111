import { ok } from '@solvent/core/issue';
import { Explain, type Explained } from '../bodies/Explain.tsx';
import { page } from '../parts/page.tsx';
import { ask } from '../server/ledger.ts';
import { serve } from '../server/serve.ts';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve<Explained>(async (view) => {
  const id = view.own.id?.slice(0, 400);
  return id ? ask('explain', { ...view.asked, id }) : ok(null);
});

export default page(Explain, { title: (_, text) => text.explain.title });
