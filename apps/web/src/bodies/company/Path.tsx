import { CashPath, ChartFrame, cashPathOf, cashPathRows } from '@solvent/ui';
import type { CompanyBody } from '../Company.tsx';

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
          sentence={path.cashOut ? say.pathSentence : say.pathSelf}
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
