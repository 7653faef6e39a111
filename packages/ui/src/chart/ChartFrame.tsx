import type { ReactNode } from 'react';
import type { Place } from '../place.ts';
import { words } from '../words.ts';
import { type Paper, papersFor } from './scale.ts';

export interface ChartFrameProps {
  readonly place: Place;
  readonly id: string;
  /** What the chart shows, in a sentence. */
  readonly sentence: ReactNode;
  /** Where its figures come from. */
  readonly source: ReactNode;
  /** Address of the figures as CSV, when there is one. */
  readonly csv?: string;
  readonly table: ReactNode;
  readonly label: string;
  readonly draw: (paper: Paper) => ReactNode;
  /** For a drawing whose height follows from its rows. */
  readonly heightOf?: (paper: Paper) => number;
  /** For a drawing that stands beside something else. */
  readonly papers?: readonly Paper[];
}

/** A chart with all that belongs to it: the sentence above, the source below, the table behind, and ways to take it away. */
export function ChartFrame({
  place,
  id,
  sentence,
  source,
  csv,
  table,
  label,
  draw,
  heightOf,
  papers: given,
}: ChartFrameProps) {
  const say = words(place.lang);
  const papers = (given ?? papersFor(place.lang)).map((paper) =>
    heightOf ? { ...paper, height: heightOf(paper) } : paper,
  );
  return (
    <figure className="chart" id={id} data-chart="">
      <figcaption className="chart-sentence">{sentence}</figcaption>
      {papers.map((paper) => (
        // biome-ignore lint/a11y/useSemanticElements: a drawing with a name and points that can be walked is no fieldset.
        <svg
          key={paper.name}
          className={`drawing drawing-${paper.name}`}
          viewBox={`0 0 ${paper.width} ${paper.height}`}
          role="group"
          aria-label={label}
          data-walk=""
        >
          {draw(paper)}
        </svg>
      ))}
      <p className="readout" data-readout="" aria-live="polite" />
      <p className="chart-foot">
        <span>
          {say.source}: {source}
        </span>
        <span className="actions">
          <button type="button" className="quiet scripted" data-download="svg">
            SVG
          </button>
          <button type="button" className="quiet scripted" data-download="png">
            PNG
          </button>
          {csv && (
            <a href={csv} download="">
              CSV
            </a>
          )}
          <a href={`#${id}`}>{say.link}</a>
        </span>
      </p>
      <details className="behind">
        <summary>{say.tableBehind}</summary>
        {table}
      </details>
    </figure>
  );
}
