import { failed, raise } from '@solvent/core/issue';
import { page } from '../parts/page.tsx';
import { noPage } from '../server/issues.ts';
import { serve } from '../server/serve.ts';

export const config = { unstable_runtimeJS: false };

/** Any other address: said in the reader's language, with 404. */
export const getServerSideProps = serve<never>(async (view) =>
  failed(raise(noPage, { path: view.path.slice(0, 100) })),
);

export default page<never>(() => <></>, { title: (_, text) => text.errors.notFound });
