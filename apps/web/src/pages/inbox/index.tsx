import { Inbox } from '../../bodies/Inbox.tsx';
import { page } from '../../parts/page.tsx';
import { loadInbox } from '../../server/loadInbox.ts';
import { serve } from '../../server/serve.ts';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve(loadInbox);

export default page(Inbox, { title: (_, text) => text.inbox.title });
