import type { PredictionRow } from '@solvent/core/report';
import { dayWords } from '@solvent/ui';
import { Scroll } from '../../parts/Scroll.tsx';
import type { Text } from '../../text/index.ts';
import type { View } from '../../view.ts';
import { cameWords, missedWords, saidWords } from './said.ts';

export interface PredictionTableProps {
  readonly view: View;
  readonly text: Text;
  readonly rows: readonly PredictionRow[];
  readonly label: string;
  /** The one whose page this is; it links nowhere. */
  readonly self?: string;
}

/** Predictions a row each, with what came of them; those still to come leave that out. */
export function PredictionTable({ view, text, rows, label, self }: PredictionTableProps) {
  const say = text.predictions;
  const { lang } = view;
  const settled = rows.some(({ outcome }) => outcome !== null);
  return (
    <Scroll label={label}>
      <table className="small-table tight stack foretold">
        <thead>
          <tr>
            <th scope="col">{say.foretold}</th>
            <th scope="col">{say.by}</th>
            <th scope="col">{say.made}</th>
            <th scope="col">{say.deadline}</th>
            <th scope="col" className="num">
              {say.said}
            </th>
            {settled && (
              <>
                <th scope="col" className="num">
                  {say.came}
                </th>
                <th scope="col" className="num">
                  {say.missed}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} aria-current={row.id === self ? 'true' : undefined}>
              <th scope="row">
                {row.id === self ? (
                  <strong>{row.criterion[lang]}</strong>
                ) : (
                  <a href={view.href(`/predictions/${row.id}`)}>{row.criterion[lang]}</a>
                )}
                {row.company.id !== row.by.id && <span className="tags block">{row.company.name[lang]}</span>}
              </th>
              <td data-label={say.by}>{row.by.name[lang]}</td>
              <td className="day" data-label={say.made}>
                {dayWords(row.made, lang)}
              </td>
              <td className="day" data-label={say.deadline}>
                {dayWords(row.deadline, lang)}
              </td>
              <td className="num" data-label={say.said}>
                <span className="figure">
                  <span>{saidWords(row, text, lang)}</span>
                  {row.kind === 'event' && row.convention && <span className="tags">{say.byConvention}</span>}
                </span>
              </td>
              {settled && (
                <>
                  <td className="num" data-label={say.came}>
                    {row.outcome ? cameWords(row, text, lang) : '–'}
                  </td>
                  <td className="num" data-label={say.missed}>
                    <span className="figure">
                      <span>{missedWords(row, text, lang)}</span>
                      {row.score && <Verdict row={row} text={text} />}
                    </span>
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Met, missed, or told too late to count. */
function Verdict({ row, text }: { readonly row: PredictionRow; readonly text: Text }) {
  const say = text.predictions;
  if (row.score!.hindsight) return <span className="tags">{say.hindsight}</span>;
  return row.score!.met ? (
    <span className="tags">{say.met}</span>
  ) : (
    <span className="tags age-stale">{say.missedWord}</span>
  );
}
