import { Figure, periodWords, RunwayResult } from '@solvent/ui';
import { Scroll } from '../../parts/Scroll.tsx';
import type { CompanyBody } from '../Company.tsx';
import { headlineCell } from './headlineCell.ts';

const SHOWN = 7;

/** How fast money is used, on the basis the runway rests on and on every other that a source gives. */
export function Burn({ view, text, data }: CompanyBody) {
  const { runway } = data;
  const say = text.company;
  const used = runway.basis;
  const rows: readonly BurnOf[] = used
    ? [
        {
          burn: used,
          used: true,
          result: headlineCell(runway)?.result ?? { kind: 'unknown', missing: ['cash'] },
        },
        ...runway.alternatives.map((other) => ({ ...other, used: false })),
      ]
    : [];
  return (
    <section className="section" id="burn">
      <h2>{say.sections.burn}</h2>
      {used ? (
        <>
          <p>{say.alternatives}</p>
          <BurnTable view={view} text={text} rows={rows.slice(0, SHOWN)} label={say.sections.burn} />
          {rows.length > SHOWN && (
            <details className="behind">
              <summary>{say.moreBurns(rows.length - SHOWN)}</summary>
              <BurnTable
                view={view}
                text={text}
                rows={rows.slice(SHOWN)}
                label={say.moreBurns(rows.length - SHOWN)}
              />
            </details>
          )}
        </>
      ) : (
        <p className="empty">{say.noBurn}</p>
      )}
    </section>
  );
}

interface BurnOf {
  readonly burn: NonNullable<CompanyBody['data']['runway']['basis']>;
  readonly result: CompanyBody['data']['runway']['alternatives'][number]['result'];
  /** The page's runway rests on it. */
  readonly used: boolean;
}

function BurnTable({
  view,
  text,
  rows,
  label,
}: Pick<CompanyBody, 'view' | 'text'> & { readonly rows: readonly BurnOf[]; readonly label: string }) {
  const say = text.company;
  return (
    <Scroll label={label}>
      <table className="small-table tight rungs stack">
        <thead>
          <tr>
            <th scope="col">{say.alternative}</th>
            <th scope="col">{say.period}</th>
            <th scope="col" className="num">
              {say.total}
            </th>
            <th scope="col" className="num">
              {say.monthly}
            </th>
            <th scope="col">{say.lasts}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ burn, result, used }) => (
            <tr key={`${burn.measure} ${burn.total.id}`} className={used ? 'used' : undefined}>
              <th scope="row">
                {burn.total.label[view.lang]}
                <span className="tags block">
                  {[text.burnKind[burn.kind], text.outlook[burn.outlook], used && say.usedHere]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </th>
              <td data-label={say.period}>
                {burn.total.period && periodWords(burn.total.period, view.lang)}
              </td>
              <td className="num" data-label={say.total}>
                <Figure place={view} figure={burn.total} age={false} />
              </td>
              <td className="num" data-label={say.monthly}>
                <Figure place={view} figure={burn.monthly} tags={false} age={false} />
              </td>
              <td data-label={say.lasts}>
                <RunwayResult place={view} result={result} burnKind={burn.kind} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
