import { InboxDocument } from '../../bodies/InboxDocument.tsx';
import { page } from '../../parts/page.tsx';
import { loadDocument } from '../../server/loadInbox.ts';
import { serve } from '../../server/serve.ts';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve(loadDocument);

export default page(InboxDocument, { title: ({ document }) => document.snapshot.source.title });
