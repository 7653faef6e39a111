import { ok, type Result } from '@solvent/core/issue';
import type { FieldPage } from '../bodies/Field.tsx';
import type { View } from '../view.ts';
import { ask } from './ledger.ts';
import { screenQuestion } from './twins.ts';

/** The field up to a date under one what-if, and what a price war would take from each by then. */
export async function loadField(view: View): Promise<Result<FieldPage>> {
  const question = screenQuestion(view);
  const { scenario: _, ...same } = question;
  const [answer, war, list] = await Promise.all([
    ask('screen', question),
    ask('priceWarField', same),
    ask('scenarios', view.asked),
  ]);
  if (!answer.ok) return answer;
  if (!war.ok) return war;
  if (!list.ok) return list;
  const presets = list.value.data.presets.filter((preset) => preset.companies === null);
  return ok({ answer: answer.value, war: war.value.data.rows, presets });
}
