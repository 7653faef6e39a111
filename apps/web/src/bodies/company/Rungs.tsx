import type { Figure as FigureRecord } from '@solvent/core/derivation';
import type { RunwayResult as Result } from '@solvent/core/runway';
import { Figure, periodWords, RunwayBar, RunwayResult, RunwayScale } from '@solvent/ui';
import { Scroll } from '../../parts/Scroll.tsx';
import type { CompanyBody } from '../Company.tsx';

const BAR = 340;

/** The rungs of liquidity, each adding what is less certain, and how long each lasts at the burn used. */
export function Rungs({ view, text, data }: CompanyBody) {
  const { runway } = data;
  const { basis, bridged, planned } = runway;
  const say = text.company;
  const { lang } = view;
  const drawn = [...runway.rungs, ...(bridged ? [bridged] : []), ...(planned ? [planned] : [])].some(
    ({ result }) => result.kind === 'months',
  );
  const about = { view, text, kind: basis?.kind ?? null, drawn };
  return (
    <section className="section" id="runway">
      <h2>{say.sections.runway}</h2>
      {basis && (
        <p>
          {say.rungsNote(text.burnOf(text.burnKind[basis.kind], periodWords(basis.total.period ?? '', lang)))}
        </p>
      )}
      <Scroll label={say.sections.runway}>
        <table className="rungs stack">
          <thead>
            <tr>
              <th scope="col">{say.rung}</th>
              <th scope="col" className="num">
                {say.amount}
              </th>
              <th scope="col">{say.lasts}</th>
              {drawn && (
                <th scope="col">
                  {text.overview.runwayScale}
                  <RunwayScale width={BAR} />
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {runway.rungs
              .filter((rung) => rung.amount || rung.rung === 'cash')
              .map((rung) => (
                <Row
                  key={rung.rung}
                  {...about}
                  used={runway.headlineRow === rung.rung}
                  name={rung.label[lang]}
                  amount={rung.amount}
                  result={rung.result}
                  months={rung.months}
                />
              ))}
            {bridged && (
              <Row
                {...about}
                used={runway.headlineRow === 'bridged'}
                name={say.bridged}
                note={bridged.because[lang]}
                amount={bridged.amount}
                result={bridged.result}
                months={bridged.months}
              />
            )}
            {planned && (
              <Row
                {...about}
                used={false}
                name={say.plannedRow}
                note={planned.years
                  .map((year) => periodWords(year.period, lang))
                  .join(lang === 'zh' ? '、' : ', ')}
                amount={undefined}
                result={planned.result}
                months={planned.id}
              />
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

interface RowProps extends Pick<CompanyBody, 'view' | 'text'> {
  /** The row the headline speaks of. */
  readonly used: boolean;
  readonly kind: string | null;
  /** Whether any row has months to draw. */
  readonly drawn: boolean;
  readonly name: string;
  readonly note?: string;
  /** Undefined where the row has no amount of its own. */
  readonly amount: FigureRecord | null | undefined;
  readonly result: Result;
  readonly months: FigureRecord | string | null;
}

function Row({ view, text, used, kind, drawn, name, note, amount, result, months }: RowProps) {
  const say = text.company;
  return (
    <tr className={used ? 'used' : undefined}>
      <th scope="row">
        {name}
        {note && <span className="tags block">{note}</span>}
      </th>
      <td className="num" data-label={amount === undefined ? undefined : say.amount}>
        {amount !== undefined && (
          <Figure place={view} figure={amount} age={note === undefined} tags={note === undefined} />
        )}
      </td>
      <td data-label={say.lasts}>
        <RunwayResult place={view} result={result} months={months} burnKind={kind} />
      </td>
      {drawn && (
        <td>
          <RunwayBar result={result} width={BAR} />
        </td>
      )}
    </tr>
  );
}
