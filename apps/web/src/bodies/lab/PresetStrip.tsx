import { dec, formatValue } from '@solvent/core/money';
import { type DriverId, driverIds, driverOf } from '@solvent/core/scenario';
import { dayWords, explainHref, periodWords } from '@solvent/ui';
import type { LabShown } from '../../lab/labShown.ts';
import { raisesOf } from '../../lab/raises.ts';

/** The what-ifs by name, and what the one that is shown sets, each with the claim that states it. */
export function PresetStrip(shown: LabShown) {
  const { view, text, presets, asked, browser, pinned, futures, known } = shown;
  const { lang } = view;
  const chosen = presets.find((preset) => preset.id === asked.split('+')[0]);
  const bare = futures.title === null;
  const link = (id: string | null, name: string) => (
    <a
      key={id ?? ''}
      href={view.href(view.path, { scenario: id, a: pinned?.asked })}
      aria-current={(id === null ? bare : chosen?.id === id) ? 'true' : undefined}
      data-still=""
      onClick={
        browser
          ? (event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              browser.choose(id ?? '');
            }
          : undefined
      }
    >
      {name}
    </a>
  );
  return (
    <>
      <nav className="filter lab-presets" aria-label={text.presets}>
        <span>{text.presets}</span>
        {link(null, text.asItStands)}
        {presets.map((preset) => link(preset.id, preset.name[lang]))}
      </nav>
      <div className="lab-says">
        <p>
          {chosen ? chosen.says[lang] : bare ? text.nothingSet : ''}{' '}
          {chosen && <a href="#presets">{text.allPresets}</a>}
          {bare && known.heldTo && text.held(dayWords(known.heldTo, lang, 'month'))}
        </p>
        <Settings {...shown} />
      </div>
    </>
  );
}

/** What a scenario sets, in a line: the driver, its value, and the claim or that it is assumed. */
function Settings({ view, text, scenario, presets, base }: LabShown) {
  const claims = new Set(presets.flatMap((preset) => preset.claims));
  const set = driverIds.filter((id) => scenario.drivers[id]);
  const raises = raisesOf(scenario);
  if (set.length + raises.length === 0) return null;
  return (
    <ul className="lab-settings">
      {set.map((id) => {
        const { value, from, claim } = scenario.drivers[id]!;
        return (
          <li key={id}>
            {text.labels[id]}{' '}
            <strong>{settingWords(id, value, text, view.lang, base.position.currency)}</strong>
            {from && ` ${text.from(periodWords(from, view.lang))}`}{' '}
            {claim && claims.has(claim) ? (
              <a href={explainHref(view, claim)} data-explain="">
                {text.claim}
              </a>
            ) : (
              <span className="age">{text.assumed}</span>
            )}
          </li>
        );
      })}
      {raises.map(({ month, amount }, i) => (
        <li key={`${i} ${month}`}>
          {text.labels.raise} <strong>{formatValue(dec(amount), base.position.currency, view.lang)}</strong>{' '}
          {text.in(dayWords(`${month}-01`, view.lang, 'month'))} <span className="age">{text.assumed}</span>
        </li>
      ))}
    </ul>
  );
}

/** A driver's value for reading: −94.5 % a year, 0.003× today, by its chance. */
function settingWords(
  id: DriverId,
  value: string,
  text: LabShown['text'],
  lang: LabShown['view']['lang'],
  currency: string,
): string {
  const { unit } = driverOf(id);
  switch (unit) {
    case 'choice':
      return text.choices[value as keyof typeof text.choices] ?? value;
    case 'perYear':
      return `${formatValue(dec(value), 'fraction', lang).replace('%', '')}${text.units.perYear}`;
    case 'factor':
      return formatValue(dec(value), 'multiple', lang);
    case 'months':
      return formatValue(dec(value), 'months', lang);
    case 'amount':
      return formatValue(dec(value), currency, lang);
    default:
      return value;
  }
}
