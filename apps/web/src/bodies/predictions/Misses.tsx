import { dec } from '@solvent/core/money';
import type { PredictionRow } from '@solvent/core/report';
import { ChartFrame, dayWords, type Miss, MissChart, missHeight } from '@solvent/ui';
import { Scroll } from '../../parts/Scroll.tsx';
import type { Text } from '../../text/index.ts';
import type { View } from '../../view.ts';
import { cameWords, missedWords, saidWords } from './said.ts';

interface MissesProps {
  readonly view: View;
  readonly text: Text;
  readonly rows: readonly PredictionRow[];
}

/** Figures foretold over what came, the ones that promised most on top; nothing when fewer than three came. */
export function Misses({ view, text, rows }: MissesProps) {
  const say = text.predictions;
  const { lang } = view;
  const scored = rows
    .filter(({ score }) => score?.relative != null && dec(score.relative).gt(-1))
    .toSorted((a, b) => dec(b.score!.relative!).cmp(dec(a.score!.relative!)));
  if (scored.length < 3) return null;
  const misses = scored.map(
    (row): Miss => ({
      id: row.id,
      label: `${row.by.name[lang]}${lang === 'zh' ? '：' : ': '}${row.criterion[lang]}`,
      month: dayWords(row.made, lang, 'month'),
      relative: row.score!.relative!,
      text: `${row.by.name[lang]}, ${dayWords(row.made, lang, 'month')}: ${row.criterion[lang]} · ${say.said} ${saidWords(row, text, lang)} · ${say.came} ${cameWords(row, text, lang)}`,
      href: view.href(`/predictions/${row.id}`),
      hindsight: row.score!.hindsight,
    }),
  );
  return (
    <ChartFrame
      place={view}
      id="misses"
      label={say.offTitle}
      sentence={say.offSentence}
      source={say.offSource}
      csv={view.href('/predictions.csv', view.own)}
      heightOf={(paper) => missHeight(misses.length, paper)}
      draw={(paper) => <MissChart misses={misses} right={say.offRight} paper={paper} />}
      table={
        <Scroll label={say.offTitle}>
          <table className="small-table tight">
            <thead>
              <tr>
                <th scope="col">{say.foretold}</th>
                <th scope="col" className="num">
                  {say.said}
                </th>
                <th scope="col" className="num">
                  {say.came}
                </th>
                <th scope="col" className="num">
                  {say.missed}
                </th>
              </tr>
            </thead>
            <tbody>
              {scored.map((row, i) => (
                <tr key={row.id}>
                  <th scope="row">
                    {misses[i]!.label} · {misses[i]!.month}
                  </th>
                  <td className="num">{saidWords(row, text, lang)}</td>
                  <td className="num">{cameWords(row, text, lang)}</td>
                  <td className="num">{missedWords(row, text, lang)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      }
    />
  );
}
