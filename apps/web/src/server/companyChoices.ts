import { ok, type Result } from '@solvent/core/issue';
import type { View } from '../view.ts';
import { type Answer, ask, type Question, type ReadName } from './ledger.ts';

export interface CompanyChoice {
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string };
}

export interface CompanyChoices {
  readonly today: string;
  readonly choices: readonly CompanyChoice[];
}

/** The companies of which something was known on the day asked about, to choose from. */
export async function companyChoices(view: View): Promise<Result<CompanyChoices>> {
  const all = await ask('companies', { ...view.asked, kind: 'company' });
  if (!all.ok) return all;
  const known = all.value.data.companies.filter(({ claims }) => claims > 0);
  return ok({ today: all.value.today, choices: known.map(({ id, name }) => ({ id, name })) });
}

export interface WithChoices<Name extends ReadName> {
  readonly answer: Answer<Name>;
  readonly choices: readonly CompanyChoice[];
}

/** An answer that may be narrowed to one company, and the companies there are. */
export async function withChoices<Name extends ReadName>(
  view: View,
  name: Name,
  question: Question<Name>,
): Promise<Result<WithChoices<Name>>> {
  const [answer, all] = await Promise.all([ask(name, question), companyChoices(view)]);
  if (!answer.ok) return answer;
  return all.ok ? ok({ answer: answer.value, choices: all.value.choices }) : all;
}
