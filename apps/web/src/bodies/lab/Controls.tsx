import type { ReactNode } from 'react';
import { fieldGroups, fieldOf, finerFields, type NumberFieldId } from '../../lab/fields.ts';
import type { LabShown } from '../../lab/labShown.ts';
import { typedOf } from '../../lab/withField.ts';
import { RaiseRows } from './RaiseRows.tsx';

/** The settings in the field's order: a number with its unit each, and a slider where a script can follow it. */
export function Controls(shown: LabShown) {
  const { view, text, asked, pinned, scenario, base, browser } = shown;
  const { position } = base;
  const kept: Readonly<Record<string, string | null | undefined>> = {
    scenario: asked,
    a: pinned?.asked,
    at: view.at,
    policy: view.policy,
    lang: view.here({}).includes('lang=') ? view.lang : null,
  };
  const row = (id: NumberFieldId) => <NumberRow key={id} id={id} {...shown} />;
  const group = (name: keyof typeof fieldGroups, more?: ReactNode) => (
    <fieldset key={name}>
      <legend>{text.groups[name]}</legend>
      {fieldGroups[name].map(row)}
      {more}
    </fieldset>
  );
  const finerSet = finerFields.some((id) => scenario.drivers[id]);
  return (
    <form
      className="lab-controls"
      method="get"
      action={view.path}
      aria-label={text.controls}
      data-lab-form=""
    >
      {Object.entries(kept).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <p className="lab-acts">
        <button type="submit" className="unscripted">
          {text.show}
        </button>
        <button
          type="button"
          className="quiet scripted"
          disabled={!browser?.undo}
          onClick={browser?.undo ?? undefined}
        >
          {text.undo}
        </button>
        <button type="button" className="quiet scripted" onClick={browser?.copy} aria-live="polite">
          {browser?.copied ? (browser.copied === 'yes' ? text.copied : text.copyFailed) : text.copy}
        </button>
        <a
          href={view.here({ a: pinned ? null : asked || 'as-it-stands', scenario: asked || null })}
          data-still=""
          onClick={
            browser
              ? (event) => {
                  event.preventDefault();
                  browser.pin(pinned ? null : asked);
                }
              : undefined
          }
        >
          {pinned ? text.unpin : text.pin}
        </a>
      </p>
      {group('revenue')}
      {group('price')}
      {group('cost')}
      {group(
        'money',
        <>
          <RaiseRows {...shown} />
          {position.promised.length > 0 && <PromisedRow {...shown} />}
          {row('horizon')}
        </>,
      )}
      <details className="finer" open={finerSet || undefined}>
        <summary>{text.finer}</summary>
        {finerFields.map(row)}
      </details>
      {futuresTooLong(shown) && <p className="note">{text.tooLong}</p>}
    </form>
  );
}

const futuresTooLong = ({ futures }: LabShown) => futures.text === null;

function NumberRow({ id, view, text, scenario, base, browser }: LabShown & { readonly id: NumberFieldId }) {
  const field = fieldOf(id, base.position, view.lang);
  const typed = typedOf(scenario, base.position, id, view.lang);
  const { low, high, step } = field.slider;
  const at = typed === '' ? (field.before ?? `${high}`) : typed;
  const typing = browser?.typing?.id === id ? browser.typing : null;
  const refused = typing !== null && !typing.allowed;
  return (
    <div className={typed === '' ? 'lab-row' : 'lab-row lab-row-set'}>
      <label htmlFor={`d-${id}`}>{field.label}</label>
      <span className="lab-number">
        <input
          id={`d-${id}`}
          name={`d.${id}`}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          {...(browser ? { value: typing?.text ?? typed } : { defaultValue: typed })}
          placeholder={field.before ?? '–'}
          aria-invalid={refused || undefined}
          aria-describedby={refused ? `d-${id}-why` : undefined}
          onChange={browser ? (event) => browser.type(id, event.target.value, false) : undefined}
          onBlur={browser ? (event) => browser.type(id, event.target.value, true) : undefined}
        />
        <span className="unit">{field.unit}</span>
      </span>
      <input
        className="scripted"
        type="range"
        min={low}
        max={high}
        step={step}
        aria-label={text.slider(field.label)}
        aria-valuetext={`${at} ${field.unit}`}
        data-slider={id}
        {...(browser ? { value: +at } : { defaultValue: +at })}
        onChange={browser ? (event) => browser.move(id, event.target.value, false) : undefined}
        onPointerUp={browser ? (event) => browser.move(id, event.currentTarget.value, true) : undefined}
        onKeyUp={browser ? (event) => browser.move(id, event.currentTarget.value, true) : undefined}
      />
      {refused && (
        <span className="lab-why" id={`d-${id}-why`} role="alert">
          {text.outOfRange(field.range[0], field.range[1])}
        </span>
      )}
    </div>
  );
}

function PromisedRow({ text, scenario, browser }: LabShown) {
  const chosen = scenario.drivers.newMoney?.value ?? 'none';
  return (
    <div className="lab-row">
      <label htmlFor="d-newMoney">{text.labels.newMoney}</label>
      <span className="lab-number">
        <select
          id="d-newMoney"
          name="d.newMoney"
          {...(browser ? { value: chosen } : { defaultValue: chosen })}
          onChange={browser ? (event) => browser.move('newMoney', event.target.value, true) : undefined}
        >
          {(['none', 'fallback', 'weighted', 'full'] as const).map((choice) => (
            <option key={choice} value={choice}>
              {text.choices[choice]}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
