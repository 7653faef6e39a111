import { monthsFrom } from '@solvent/core/scenario';
import { fieldOf } from '../../lab/fields.ts';
import type { LabShown } from '../../lab/labShown.ts';
import { MOST_RAISES, raisesOf } from '../../lab/raises.ts';
import { raiseTyped } from '../../lab/withField.ts';

/** When the first raise comes, and every further one: an amount and a month each, and an empty row to add another. */
export function RaiseRows(shown: LabShown) {
  const raises = raisesOf(shown.scenario);
  const more = Math.min(raises.length + 1, MOST_RAISES) - 1;
  return (
    <>
      <div className="lab-row">
        <label htmlFor="d-raiseMonth.0">{shown.text.labels.raiseMonth}</label>
        <span className="lab-number">
          <Month {...shown} at={0} />
        </span>
        <Outside {...shown} at={0} />
      </div>
      {Array.from({ length: more }, (_, i) => (
        <Again key={i + 1} {...shown} at={i + 1} />
      ))}
    </>
  );
}

type RowProps = LabShown & { readonly at: number };

function Again(shown: RowProps) {
  const { at, view, text, scenario, base, browser } = shown;
  const field = fieldOf('raise', base.position, view.lang);
  const id = `raise.${at}` as const;
  const typed = raiseTyped(scenario, base.position, at, view.lang);
  const typing = browser?.typing?.id === id ? browser.typing : null;
  const refused = typing !== null && !typing.allowed;
  return (
    <div className={typed === '' ? 'lab-row lab-again' : 'lab-row lab-row-set lab-again'}>
      <label htmlFor={`d-${id}`}>
        {text.labels.raiseAgain}
        <span className="unseen"> {text.labels.raiseMore(at + 1)}</span>
      </label>
      <span className="lab-number">
        <input
          id={`d-${id}`}
          name={`d.${id}`}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          placeholder="–"
          {...(browser ? { value: typing?.text ?? typed } : { defaultValue: typed })}
          aria-invalid={refused || undefined}
          aria-describedby={refused ? `d-${id}-why` : undefined}
          onChange={browser ? (event) => browser.type(id, event.target.value, false) : undefined}
          onBlur={browser ? (event) => browser.type(id, event.target.value, true) : undefined}
        />
        <span className="unit">{field.unit}</span>
        <Month {...shown} />
        {browser && (
          <button
            type="button"
            className="quiet"
            disabled={typed === ''}
            aria-label={text.labels.raiseAway(at + 1)}
            onClick={() => browser.move(id, '', true)}
          >
            ×
          </button>
        )}
      </span>
      {refused && (
        <span className="lab-why" id={`d-${id}-why`} role="alert">
          {text.outOfRange(field.range[0], field.range[1])}
        </span>
      )}
      <Outside {...shown} />
    </div>
  );
}

function Month({ at, text, scenario, base, browser }: RowProps) {
  const month = raisesOf(scenario)[at]?.month ?? (at === 0 ? base.position.start : '');
  const id = `raiseMonth.${at}` as const;
  return (
    <input
      id={`d-${id}`}
      className="lab-month"
      name={`d.${id}`}
      type="text"
      inputMode="numeric"
      pattern="\d{4}-\d{2}"
      placeholder="2027-01"
      autoComplete="off"
      aria-label={at === 0 ? undefined : text.labels.raiseMoreMonth(at + 1)}
      key={browser ? month : 'still'}
      defaultValue={month}
      onBlur={browser ? (event) => browser.move(id, event.target.value, true) : undefined}
    />
  );
}

/** Said beside a month that no future reaches. */
function Outside({ at, text, scenario, base: { position } }: RowProps) {
  const raise = raisesOf(scenario)[at];
  if (!raise) return null;
  const month = monthsFrom(position.start, raise.month);
  if (month >= 0 && month < (scenario.horizon ?? position.months)) return null;
  return <span className="lab-why">{text.outside}</span>;
}
