import { ok, type Result } from '@solvent/core/issue';
import type { WatchPage } from '../bodies/Watch.tsx';
import type { View } from '../view.ts';
import { ask } from './ledger.ts';
import { filersQuestion, watchQuestion } from './twins.ts';

/** The companies watched, or all whose runway is known where none was chosen; and the filers that are short of cash. */
export async function loadWatch(view: View): Promise<Result<WatchPage>> {
  const [watch, filers, all] = await Promise.all([
    watchQuestion(view, ask).then((question) => (question.ok ? ask('watch', question.value) : question)),
    ask('filers', { ...filersQuestion(view), limit: 50 }),
    ask('companies', { ...view.asked, kind: 'company' }),
  ]);
  if (!watch.ok) return watch;
  if (!filers.ok) return filers;
  if (!all.ok) return all;
  const choices = all.value.data.companies.filter(({ claims }) => claims > 0);
  return ok({ watch: watch.value, filers: filers.value.data, choices });
}
