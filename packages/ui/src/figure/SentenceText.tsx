import type { Sentence } from '@solvent/core/report';
import { Fragment } from 'react';
import { explainHref, type Place } from '../place.ts';

/** A sentence of a report, its figures as links to their explanation. */
export function SentenceText({ place, sentence }: { readonly place: Place; readonly sentence: Sentence }) {
  return sentence[place.lang].map((part, i) =>
    typeof part === 'string' ? (
      part
    ) : (
      <Fragment key={i}>
        {/^\s/.test(part.text) && ' '}
        <a className="value" href={explainHref(place, part.figure)} data-explain="">
          {part.text.trim()}
        </a>
      </Fragment>
    ),
  );
}
