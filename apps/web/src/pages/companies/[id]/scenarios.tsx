import { Lab, type LabPage } from '../../../bodies/Lab.tsx';
import { page } from '../../../parts/page.tsx';
import { labAddress, loadLab } from '../../../server/loadLab.ts';
import { serve } from '../../../server/serve.ts';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = serve<LabPage>(loadLab, labAddress);

export default page(Lab, {
  title: ({ answer }, text, view) => text.lab.title(answer.data.company.name[view.lang]),
  today: ({ answer }) => answer.today,
  twins: true,
});
