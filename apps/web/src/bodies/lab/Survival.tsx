import { dec, formatValue } from '@solvent/core/money';
import { survivalOf } from '@solvent/core/report';
import { addMonths } from '@solvent/core/time';
import { ChartFrame, dayWords, labPapers, monthsBefore, SurvivalChart } from '@solvent/ui';
import type { LabShown } from '../../lab/labShown.ts';
import { otherOf } from './otherOf.ts';

/** The chance that there is still money, month by month. */
export function Survival(shown: LabShown) {
  const { view, text, futures, known } = shown;
  const { result } = futures;
  const other = otherOf(shown);
  const shares = survivalOf(result);
  const end = dayWords(addMonths(`${result.start}-01`, result.months - 1), view.lang, 'month');
  return (
    <ChartFrame
      place={view}
      id="survival"
      label={text.survivalTitle}
      papers={labPapers(view.lang, 210, shown.paper)}
      sentence={text.survivalSentence(formatValue(dec(shares.at(-1)!), 'fraction', view.lang), end)}
      source={text.source(`${result.paths}`.replace(/\B(?=(\d{3})+$)/g, ','), `${result.seed}`)}
      csv={view.href(`${view.path}.csv`, { scenario: shown.asked || null })}
      draw={(paper) => (
        <SurvivalChart
          place={view}
          paper={paper}
          start={result.start}
          before={monthsBefore(result.start, known.past, result.months)}
          shares={shares}
          other={other && { name: other.name, shares: survivalOf(other.result) }}
        />
      )}
      table={<Years {...shown} />}
    />
  );
}

function Years({ view, text, settled }: LabShown) {
  const { result } = settled.futures;
  const shares = survivalOf(result);
  return (
    <table className="small-table tight brief">
      <thead>
        <tr>
          <th scope="col">{text.tableMonth}</th>
          <th scope="col" className="num">
            {text.survivalTitle}
          </th>
        </tr>
      </thead>
      <tbody>
        {result.outBy.flatMap((_, month) => {
          const label = addMonths(`${result.start}-01`, month).slice(0, 7);
          if (!/-(06|12)$/.test(label)) return [];
          return [
            <tr key={label}>
              <th scope="row">{dayWords(`${label}-01`, view.lang, 'month')}</th>
              <td className="num">{formatValue(dec(shares[month + 1]!), 'fraction', view.lang)}</td>
            </tr>,
          ];
        })}
      </tbody>
    </table>
  );
}
