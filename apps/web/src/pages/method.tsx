import { ok } from '@solvent/core/issue';
import { Method } from '../bodies/Method.tsx';
import { page } from '../parts/page.tsx';
import { serve } from '../server/serve.ts';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve(async () => ok(null));

export default page(Method, { title: (_, text) => text.methodPage.title });
