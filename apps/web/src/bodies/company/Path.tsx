import type { RunwayResult } from '@solvent/core/runway';
import { CashPath, ChartFrame, cashPathOf, cashPathRows } from '@solvent/ui';
import type { CompanyBody } from '../Company.tsx';
import { headlineCell } from './headlineCell.ts';

/** Where the money goes: the balances that were stated, and the way down from the last of them. */
export function Path({ view, text, data }: CompanyBody) {
  const say = text.company;
  const path = cashPathOf(data, view.lang);
  return (
    <section className="section" id="path">
      <h2>{say.sections.path}</h2>
      {path ? (
        <ChartFrame
          place={view}
          id="cash-path"
          label={say.sections.path}
          sentence={say.pathSentences[ofRunway(headlineCell(data.runway)?.result.kind)]}
          csv={view.href(`${view.path}.csv`)}
          source={say.pathSource(path.balances.length)}
          draw={(paper) => <CashPath place={view} data={path} paper={paper} />}
          table={
            <table className="tight">
              <tbody>
                {cashPathRows(path, view.lang).map(([day, value, what]) => (
                  <tr key={`${day} ${what}`}>
                    <th scope="row">{day}</th>
                    <td className="num">{value}</td>
                    <td>{what}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          }
        />
      ) : (
        <p className="empty">{say.pathEmpty}</p>
      )}
    </section>
  );
}

/** What the line does after the last balance: it runs down, or there is a reason why none does. */
function ofRunway(kind: RunwayResult['kind'] = 'unknown'): 'runsDown' | 'usesNone' | 'gone' | 'noBurn' {
  if (kind === 'months' || kind === 'beyondHorizon') return 'runsDown';
  if (kind === 'selfFunding') return 'usesNone';
  return kind === 'alreadyOut' ? 'gone' : 'noBurn';
}
