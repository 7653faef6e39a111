import { dec, formatValue } from '@solvent/core/money';
import type { OverviewRow } from '@solvent/core/report';
import {
  Age,
  dayWords,
  Figure,
  missingWords,
  RunwayBar,
  RunwayResult,
  RunwayScale,
  SentenceText,
  Sparkline,
} from '@solvent/ui';
import type { BodyProps } from '../parts/page.tsx';
import type { Answer } from '../server/ledger.ts';
import type { Text } from '../text/index.ts';
import type { View } from '../view.ts';

/** The whole field on one page: the sentence, and a row for every company, the shortest runway first. */
export function Overview({ view, text, data: answer }: BodyProps<Answer<'overview'>>) {
  const { data } = answer;
  const say = text.overview;
  const known = data.rows.filter((row) => row.result.kind !== 'unknown' || row.months);
  const unknown = data.rows.filter((row) => row.result.kind === 'unknown' && !row.months);
  const count = (n: number) => n.toLocaleString('en');
  return (
    <>
      <h1 className="statement">
        <SentenceText place={view} sentence={data.headline} />
      </h1>
      <p className="sub">
        {say.counts(
          count(data.claims),
          count(data.sources),
          count(data.origins),
          data.newestClaim ? dayWords(data.newestClaim, view.lang) : '–',
        )}
      </p>
      <Filter view={view} text={text} />
      {data.rows.length === 0 && <p className="empty">{say.none}</p>}
      {known.length > 0 && (
        <table className="ranking stack">
          <thead>
            <tr>
              <th scope="col">{say.company}</th>
              <th scope="col">
                {say.runwayScale}
                <RunwayScale />
              </th>
              <th scope="col" className="num">
                {say.cash}
              </th>
              <th scope="col" className="num">
                {say.burn}
              </th>
              <th scope="col" className="num">
                {say.selfFunding}
              </th>
              <th scope="col">{say.sales}</th>
              <th scope="col">{say.disputes}</th>
            </tr>
          </thead>
          <tbody>
            {known.map((row) => (
              <Row key={row.company.id} view={view} text={text} row={row} />
            ))}
          </tbody>
        </table>
      )}
      {known.length > 0 && (
        <p className="note">
          {say.bar} {say.selfFundingNote}
        </p>
      )}
      {unknown.length > 0 && (
        <section className="unknown">
          <h2>{say.unknown}</h2>
          <p className="note">{say.unknownNote}</p>
          <ul>
            {unknown.map((row) => (
              <li key={row.company.id}>
                <a href={view.href(`/companies/${row.company.id}`)}>{row.company.name[view.lang]}</a>{' '}
                <span className="none">
                  {row.result.kind === 'unknown' ? missingWords(row.result.missing, view.lang) : ''}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Filter({ view, text }: { readonly view: View; readonly text: Text }) {
  const { fields, filter } = text.overview;
  return (
    <nav className="filter" aria-label={filter}>
      {(Object.keys(fields) as (keyof typeof fields)[]).map((field) => (
        <a
          key={field}
          href={view.here({ field: field === 'all' ? null : field })}
          aria-current={(view.own.field ?? 'all') === field ? 'true' : undefined}
        >
          {fields[field]}
        </a>
      ))}
    </nav>
  );
}

function Row({ view, text, row }: { readonly view: View; readonly text: Text; readonly row: OverviewRow }) {
  const say = text.overview;
  const home = view.href(`/companies/${row.company.id}`);
  const planned = row.planned?.result ?? null;
  const profit = row.result.kind === 'selfFunding';
  return (
    <tr>
      <th scope="row">
        <a className="company" href={home}>
          {row.company.name[view.lang]}
        </a>
      </th>
      <td data-label={say.runway}>
        <div className="runway-cell">
          <RunwayBar result={row.result} planned={planned} />
          {row.row === 'stated' ? (
            <Figure place={view} figure={row.months} age={false} />
          ) : (
            <RunwayResult place={view} result={row.result} months={row.months} burnKind={row.burnKind} />
          )}
          {planned?.kind === 'months' && (
            <span className="planned-note">
              <RunwayResult place={view} result={planned} months={row.planned!.id} date={false} />{' '}
              {say.planned}
            </span>
          )}
        </div>
      </td>
      <td className="num" data-label={say.cash}>
        <span className="figure">
          <Figure place={view} figure={row.cash} tags={false} age={false} />
          {row.ageDays !== null && <Age days={row.ageDays} stale={row.stale} lang={view.lang} />}
        </span>
      </td>
      <td className="num" data-label={say.burn}>
        {profit ? (
          <span className="none">–</span>
        ) : (
          <span className="figure">
            <Figure place={view} figure={row.burn} tags={false} age={false} />
            {row.burnKind && (
              <span className="tags">{text.burnKind[row.burnKind as keyof Text['burnKind']]}</span>
            )}
          </span>
        )}
      </td>
      <td className="num" data-label={say.selfFunding}>
        <Figure place={view} figure={row.selfFunding} tags={false} age={false} />
      </td>
      <td data-label={say.sales}>
        {row.spark && (
          <span className="spark-cell">
            <Sparkline spark={row.spark} />
            <span className="age">
              {formatValue(dec(row.spark.points.at(-1)!.value), row.spark.unit, view.lang)}
            </span>
          </span>
        )}
      </td>
      <td data-label={say.disputes}>
        {row.disagreements > 0 ? (
          <span className="figure">
            <a className="value" href={`${home}#disagreements`}>
              {say.differences(row.disagreements)}
            </a>
            <span className={row.openDisagreements > 0 ? 'age age-stale' : 'age'}>
              {say.explained(row.openDisagreements)}
            </span>
          </span>
        ) : (
          <span className="none">{say.agree}</span>
        )}
      </td>
    </tr>
  );
}
