import { policyNames } from '@solvent/core/series';
import { dayWords } from '@solvent/ui';
import { textOf } from '../text/index.ts';
import type { View } from '../view.ts';
import { Kept } from './Kept.tsx';

/** The slider's left end: before it hardly anything was known of these companies. */
const FIRST_MONTH = '2023-01';

/**
 * The day asked about and the policy, as a form that works without a script; with one, a slider over the months and
 * no button. At another day than today the bar says so.
 */
export function KnownBar({ view, today }: { readonly view: View; readonly today: string }) {
  const { known } = textOf(view.lang);
  const day = view.at ?? today;
  const past = view.at !== null && view.at < today;
  const last = monthsBetween(FIRST_MONTH, today);
  const at = past ? Math.max(0, Math.min(monthsBetween(FIRST_MONTH, day), last)) : last;
  return (
    <div className={past ? 'known known-past' : 'known'}>
      <form className="column known-row" method="get" action={view.path} data-known="">
        <Kept view={view} but={['at', 'policy']} />
        <label className="known-label" htmlFor="known-at">
          {known.label}
        </label>
        <input id="known-at" type="date" name="at" defaultValue={day} min="2015-01-01" max={today} required />
        <input
          className="slider scripted"
          data-focus="slider"
          type="range"
          min="0"
          max={last}
          step="1"
          defaultValue={at}
          aria-label={known.slider}
          aria-valuetext={dayWords(day, view.lang)}
          data-first={FIRST_MONTH}
          data-today={today}
        />
        <output className="known-day" data-known-day="" data-today-word={known.today} htmlFor="known-at">
          {past ? dayWords(day, view.lang) : known.today}
        </output>
        <label className="policy">
          <span>{known.policy}</span>
          <select name="policy" defaultValue={view.policy ?? 'filing-first'}>
            {[
              ...policyNames,
              ...(view.policy && !policyNames.some((name) => name === view.policy) ? [view.policy] : []),
            ].map((name) => (
              <option key={name} value={name}>
                {name in known.policies ? known.policies[name as keyof typeof known.policies] : name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="unscripted">
          {known.show}
        </button>
      </form>
      {past && (
        <p className="column known-note">
          {known.past(dayWords(day, view.lang))} <a href={view.here({ at: null })}>{known.back}</a>
        </p>
      )}
    </div>
  );
}

/** Whole months from a month to the month of a day. */
function monthsBetween(from: string, to: string): number {
  return (+to.slice(0, 4) - +from.slice(0, 4)) * 12 + (+to.slice(5, 7) - +from.slice(5, 7));
}
