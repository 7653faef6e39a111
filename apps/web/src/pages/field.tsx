import { Field, type FieldPage } from '../bodies/Field.tsx';
import { page } from '../parts/page.tsx';
import { loadField } from '../server/loadField.ts';
import { serve } from '../server/serve.ts';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve<FieldPage>(loadField);

export default page(Field, {
  title: (_, text) => text.fieldPage.title,
  today: ({ answer }) => answer.today,
  twins: true,
});
