import { Figure, periodWords, RunwayBar, RunwayResult } from '@solvent/ui';
import { Scroll } from '../../parts/Scroll.tsx';
import type { CompanyBody } from '../Company.tsx';

/** The rungs of liquidity, each adding what is less certain, and how long each lasts at the burn used. */
export function Rungs({ view, text, data }: CompanyBody) {
  const { runway } = data;
  const say = text.company;
  const rungs = runway.rungs.filter((rung) => rung.amount || rung.rung === 'cash');
  return (
    <section className="section" id="runway">
      <h2>{say.sections.runway}</h2>
      {runway.basis && (
        <p>
          {say.rungsNote(
            text.burnOf(
              text.burnKind[runway.basis.kind],
              periodWords(runway.basis.total.period ?? '', view.lang),
            ),
          )}
        </p>
      )}
      <Scroll label={say.sections.runway}>
        <table className="rungs">
          <thead>
            <tr>
              <th scope="col">{say.rung}</th>
              <th scope="col" className="num">
                {say.amount}
              </th>
              <th scope="col">{say.lasts}</th>
              <th scope="col" />
            </tr>
          </thead>
          <tbody>
            {rungs.map((rung) => (
              <tr key={rung.rung} className={runway.headlineRow === rung.rung ? 'used' : undefined}>
                <th scope="row">{rung.label[view.lang]}</th>
                <td className="num">
                  <Figure place={view} figure={rung.amount} />
                </td>
                <td>
                  <RunwayResult
                    place={view}
                    result={rung.result}
                    months={rung.months}
                    burnKind={runway.basis?.kind ?? null}
                  />
                </td>
                <td>
                  <RunwayBar result={rung.result} />
                </td>
              </tr>
            ))}
            {runway.bridged && (
              <tr className={runway.headlineRow === 'bridged' ? 'used' : undefined}>
                <th scope="row">
                  {say.bridged}
                  <span className="tags block">{runway.bridged.because[view.lang]}</span>
                </th>
                <td className="num">
                  <Figure place={view} figure={runway.bridged.amount} age={false} tags={false} />
                </td>
                <td>
                  <RunwayResult
                    place={view}
                    result={runway.bridged.result}
                    months={runway.bridged.months}
                    burnKind={runway.basis?.kind ?? null}
                  />
                </td>
                <td>
                  <RunwayBar result={runway.bridged.result} />
                </td>
              </tr>
            )}
            {runway.planned && (
              <tr>
                <th scope="row">
                  {say.plannedRow}
                  <span className="tags block">
                    {runway.planned.years.map((year) => periodWords(year.period, view.lang)).join(', ')}
                  </span>
                </th>
                <td className="num" />
                <td>
                  <RunwayResult place={view} result={runway.planned.result} months={runway.planned.id} />
                </td>
                <td>
                  <RunwayBar result={runway.planned.result} />
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </Scroll>
      {runway.stated.length > 0 && (
        <>
          <h3>{say.stated}</h3>
          <ul className="plain">
            {runway.stated.map((figure) => (
              <li key={figure.id}>
                <Figure place={view} figure={figure} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
