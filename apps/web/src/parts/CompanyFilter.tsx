import type { CompanyChoice } from '../server/companyChoices.ts';
import { textOf } from '../text/index.ts';
import type { View } from '../view.ts';
import { Kept } from './Kept.tsx';

export interface CompanyFilterProps {
  readonly view: View;
  /** The parameter of the address that names the company. */
  readonly name: string;
  readonly label: string;
  /** What is shown when none is chosen. */
  readonly none: string;
  readonly choices: readonly CompanyChoice[];
}

/** One company of many, chosen by name: at once where a script runs, by a button where none does. */
export function CompanyFilter({ view, name, label, none, choices }: CompanyFilterProps) {
  return (
    <form className="chips" method="get" action={view.path}>
      <Kept view={view} but={[name]} />
      <label htmlFor={`filter-${name}`}>{label}</label>
      <select id={`filter-${name}`} name={name} defaultValue={view.own[name] ?? ''} data-submit="">
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name[view.lang]}
          </option>
        ))}
      </select>
      <button type="submit" className="unscripted">
        {textOf(view.lang).known.show}
      </button>
    </form>
  );
}
