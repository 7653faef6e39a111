import type { Figure as FigureRecord } from '@solvent/core/derivation';
import type { RunwayResult as Result } from '@solvent/core/runway';
import { dayWords } from '../days.ts';
import { explainHref, type Place } from '../place.ts';
import { missingWords, runwayRange, runwayWords } from '../runwayWords.ts';

export interface RunwayResultProps {
  readonly place: Place;
  readonly result: Result;
  /** The months as a figure to explain, or the id of one. */
  readonly months?: FigureRecord | string | null;
  /** On what the burn rests, so that a profit is not taken for cash. */
  readonly burnKind?: string | null;
  /** With the day the money is out. */
  readonly date?: boolean;
}

/** A typed runway as text: the months with their bounds and the day they end on, or why there is no number. */
export function RunwayResult({ place, result, months, burnKind = null, date = true }: RunwayResultProps) {
  const { lang } = place;
  if (result.kind === 'unknown')
    return <span className="none">{result.why?.[lang] ?? missingWords(result.missing, lang)}</span>;
  const id = typeof months === 'string' ? months : months?.id;
  const text = runwayWords(result, lang, burnKind);
  const range = runwayRange(result);
  const out =
    result.kind === 'months' && date && result.cashOutDate && !/十年|ten years/.test(text)
      ? result.cashOutDate
      : null;
  return (
    <span className="figure">
      {id ? (
        <a className="value" href={explainHref(place, id)} data-explain="">
          {text}
        </a>
      ) : (
        <span className="value">{text}</span>
      )}
      {(range || out) && (
        <span className="age">
          {range}
          {range && out && ' · '}
          {out &&
            (lang === 'zh' ? `到 ${dayWords(out, lang, 'month')}` : `to ${dayWords(out, lang, 'month')}`)}
        </span>
      )}
    </span>
  );
}
