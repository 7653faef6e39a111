import { failed, ok, type Result, raise } from '@solvent/core/issue';
import type { FuturesBase } from '@solvent/core/report';
import { emptyScenario, encodeScenario, readScenario, tooLong } from '@solvent/core/scenario';
import type { LabPage } from '../bodies/Lab.tsx';
import { isBare, scenarioOfA } from '../lab/askedOf.ts';
import { baseOf } from '../lab/baseOf.ts';
import { type LabAnswer, labAnswer } from '../lab/labAnswer.ts';
import { labKnown } from '../lab/labKnown.ts';
import { presetsFor } from '../lab/presetsFor.ts';
import { withForm } from '../lab/withField.ts';
import type { View } from '../view.ts';
import { ask } from './ledger.ts';

const asked = (view: View) => view.own.scenario ?? '';

const known = new WeakMap<FuturesBase['position'], Map<string, Result<LabAnswer>>>();
/** The ledger keeps a position as long as nothing is added; so long its answers hold too. */
function answerOnce(base: FuturesBase, scenario: string): Result<LabAnswer> {
  const answers = known.get(base.position) ?? new Map<string, Result<LabAnswer>>();
  known.set(base.position, answers);
  const answer = answers.get(scenario) ?? labAnswer(base, scenario);
  if (answers.size >= 20) answers.clear();
  answers.set(scenario, answer);
  return answer;
}

/** The lab of a company: its scenario report, the presets that fit, and the first answer. */
export async function loadLab(view: View, company: string): Promise<Result<LabPage>> {
  if (asked(view).length > 2000) return failed(raise(tooLong, { length: asked(view).length, most: 2000 }));
  const [answer, list, page] = await Promise.all([
    ask('scenario', { ...view.asked, company, ...(asked(view) ? { scenario: asked(view) } : {}) }),
    ask('scenarios', { ...view.asked, company }),
    ask('company', { ...view.asked, company }),
  ]);
  if (!answer.ok) return answer;
  if (!list.ok) return list;
  if (!page.ok) return page;
  const base = baseOf(answer.value.data);
  if (!base) return ok({ answer: answer.value, presets: [], known: { past: [], heldTo: null }, first: null });
  const first = answerOnce(base, asked(view));
  if (!first.ok) return first;
  const a = view.own.a ? scenarioOfA(view.own.a) : null;
  const kept = a === null ? null : answerOnce(base, a);
  if (kept && !kept.ok) return kept;
  return ok({
    answer: answer.value,
    presets: presetsFor(list.value.data.presets, base.position),
    known: labKnown(page.value.data, base.position, view),
    first: {
      ...first.value,
      asked: asked(view),
      pinned: kept && a !== null ? { asked: a, futures: kept.value.futures } : null,
    },
  });
}

/** A form sent without a script becomes the one address of its scenario. Null for any other address. */
export async function labAddress(view: View, company: string): Promise<string | null> {
  const sent = Object.keys(view.own).filter((name) => name.startsWith('d.'));
  if (sent.length === 0) return null;
  const answer = await ask('scenario', { ...view.asked, company });
  const position = answer.ok ? answer.value.data.position : null;
  const before = position ? readScenario(asked(view), position) : null;
  const cleared = Object.fromEntries(sent.map((name) => [name, null]));
  if (!position || !before?.ok) return view.here(cleared);
  const scenario = withForm(before.value.scenario, position, view.own, view.lang);
  if (scenario === before.value.scenario) return view.here(cleared);
  const text = isBare(scenario) ? null : encodeScenario({ ...emptyScenario, ...scenario });
  return view.here({ ...cleared, scenario: text?.ok ? text.value : null });
}
