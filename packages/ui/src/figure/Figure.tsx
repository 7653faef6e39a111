import type { Figure as FigureRecord } from '@solvent/core/derivation';
import { formatQuantity } from '@solvent/core/money';
import { ageWords } from '../days.ts';
import { explainHref, type Place } from '../place.ts';
import { words } from '../words.ts';

export interface FigureProps {
  readonly place: Place;
  readonly figure: FigureRecord | null;
  /** Leave the basis tags or the age out where the page says them once for many figures. */
  readonly tags?: boolean;
  readonly age?: boolean;
  readonly size?: 'normal' | 'large';
}

/**
 * The one way to show a number: its value, its basis, how old it is, and the way to the words it came from:
 * `about $6.6 bn · estimate · 14 months old`.
 */
export function Figure({ place, figure, tags = true, age = true, size = 'normal' }: FigureProps) {
  const { lang } = place;
  if (!figure) return <span className="none">{words(lang).noFigure}</span>;
  return (
    <span className={size === 'large' ? 'figure figure-large' : 'figure'}>
      <a className="value" href={explainHref(place, figure.id)} data-explain="">
        {formatQuantity(figure.value, figure.unit, lang)}
      </a>
      {tags && <Tags tags={figure.basisTags[lang]} />}
      {age && figure.ageDays !== null && <Age days={figure.ageDays} stale={figure.stale} lang={lang} />}
    </span>
  );
}

/** The basis of a figure, a word each: `run rate · excludes stock pay`. */
export function Tags({ tags }: { readonly tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return <span className="tags">{tags.join(' · ')}</span>;
}

/** How old a figure is, in words; one too old for its kind stands out. */
export function Age({
  days,
  stale,
  lang,
}: {
  readonly days: number;
  readonly stale: boolean;
  readonly lang: Place['lang'];
}) {
  return <span className={stale ? 'age age-stale' : 'age'}>{ageWords(days, lang)}</span>;
}
