import { dec, formatValue } from '@solvent/core/money';
import type { GapData } from '@solvent/core/report';
import { explainHref } from '@solvent/ui';
import type { View } from '../view.ts';

/** What a calculation starts from, each figure leading to its explanation; items of a list of facts. */
export function AssumptionFacts({
  view,
  assumptions,
}: {
  readonly view: View;
  readonly assumptions: GapData['assumptions'];
}) {
  const { lang } = view;
  return assumptions.map((from) => {
    const value = formatValue(dec(from.value), from.unit, lang);
    return (
      <div key={from.name}>
        <dt>{from.label[lang]}</dt>
        <dd>
          {from.figure ? (
            <a className="value" href={explainHref(view, from.figure.id)} data-explain="">
              {value}
            </a>
          ) : (
            value
          )}
          {from.note && (
            <span className="tags block">{said(from.note[lang], from.name, from.label[lang])}</span>
          )}
        </dd>
      </div>
    );
  });
}

/** A driver that a note names by its id, `growthHalfLife`, under the name it has on the page. */
function said(note: string, id: string, label: string): string {
  return /[A-Z]/.test(id) ? note.replace(id, `“${label}”`) : note;
}
