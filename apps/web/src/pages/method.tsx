import { ok } from '@solvent/core/issue';
import type { ReplayedDay } from '../bodies/Backtest.tsx';
import { Method } from '../bodies/Method.tsx';
import { page } from '../parts/page.tsx';
import { ask } from '../server/ledger.ts';
import { serve } from '../server/serve.ts';

export const config = { unstable_runtimeJS: false };

/** The days of three articles, and the companies they were about. */
const days = [
  ['2023-08-12', 'openai'],
  ['2024-07-25', 'openai'],
  ['2025-05-13', 'openai'],
  ['2025-05-13', 'cloudwalk'],
] as const;

export const getServerSideProps = serve<readonly ReplayedDay[]>(async (view) => {
  const answers = await Promise.all(
    days.map(async ([day, company]) => {
      const answer = await ask('runway', { ...view.asked, company, asKnownAt: day });
      return answer.ok ? [{ day, company, sentence: answer.value.data.headline }] : [];
    }),
  );
  return ok(answers.flat());
});

export default page(Method, { title: (_, text) => text.methodPage.title });
