import type { CompanyChoice } from '../server/companyChoices.ts';
import type { View } from '../view.ts';
import { Kept } from './Kept.tsx';

export interface CompanyChipsProps {
  readonly view: View;
  readonly say: { readonly choose: string; readonly add: string; readonly remove: string };
  readonly chosen: readonly CompanyChoice[];
  readonly choices: readonly CompanyChoice[];
  /** What holds for these companies only and goes when another one comes. */
  readonly drop?: readonly string[];
}

/** The companies chosen, each with a way to take it out, and a form to add one more; they stand in the address as `ids`. */
export function CompanyChips({ view, say, chosen, choices, drop = [] }: CompanyChipsProps) {
  const ids = chosen.map(({ id }) => id);
  const rest = choices.filter(({ id }) => !ids.includes(id));
  const dropped = Object.fromEntries(drop.map((name) => [name, null]));
  return (
    <div className="chips">
      {chosen.map(({ id, name }) => (
        <span className="chip" key={id}>
          <a href={view.href(`/companies/${id}`)}>{name[view.lang]}</a>
          <a
            href={view.here({ ids: ids.filter((one) => one !== id).join(',') || null, ...dropped })}
            aria-label={`${say.remove} ${name[view.lang]}`}
          >
            ×
          </a>
        </span>
      ))}
      <form method="get" action={view.path} data-add="">
        {ids.length > 0 && <input type="hidden" name="ids" value={ids.join(',')} />}
        <Kept view={view} but={['ids', ...drop]} />
        <select name="ids" aria-label={say.choose}>
          {rest.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[view.lang]}
            </option>
          ))}
        </select>
        <button type="submit">{say.add}</button>
      </form>
    </div>
  );
}
