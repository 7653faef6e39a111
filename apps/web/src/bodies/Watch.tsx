import { dec, formatValue } from '@solvent/core/money';
import type { FilerRow, FilersData, WatchRow } from '@solvent/core/report';
import { dayWords, RunwayBar, RunwayResult, SentenceText } from '@solvent/ui';
import { CompanyChips } from '../parts/CompanyChips.tsx';
import { Kept } from '../parts/Kept.tsx';
import type { BodyProps } from '../parts/page.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import type { Answer } from '../server/ledger.ts';
import type { Text } from '../text/index.ts';
import type { View } from '../view.ts';

export interface WatchPage {
  readonly watch: Answer<'watch'>;
  readonly filers: FilersData;
  readonly choices: readonly {
    readonly id: string;
    readonly name: { readonly en: string; readonly zh: string };
  }[];
}

interface Shared {
  readonly view: View;
  readonly text: Text;
}

/** Which of the companies that one depends on has cash for too few months; and which of all with filings. */
export function Watch({ view, text, data: { watch, filers, choices } }: BodyProps<WatchPage>) {
  const say = text.watch;
  const { rows, below, headline } = watch.data;
  const chosen = (view.own.ids ?? '') !== '';
  return (
    <>
      <h1 className="statement">
        <SentenceText place={view} sentence={headline} />
      </h1>
      <p className="lead">{chosen ? say.chosen : say.all}</p>
      <Months view={view} text={text} below={below} />
      <CompanyChips
        view={view}
        say={say}
        chosen={chosen ? rows.map(({ company }) => company) : []}
        choices={choices}
      />
      {rows.length > 0 && (
        <Scroll label={say.title}>
          <table className="small-table tight stack watch-table">
            <thead>
              <tr>
                <th scope="col">{say.company}</th>
                <th scope="col">{say.verdict}</th>
                <th scope="col">{say.held}</th>
                <th scope="col">{say.planned}</th>
                <th scope="col">{say.asOf}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.company.id} view={view} text={text} row={row} below={below} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <p className="note">
        {say.every}{' '}
        <code>
          solvent watch{' '}
          {rows
            .slice(0, 4)
            .map(({ company }) => company.id)
            .join(' ')}
          {rows.length > 4 ? ' …' : ''} --below {below}
        </code>
      </p>
      <Filers view={view} text={text} filers={filers} />
    </>
  );
}

function Months({ view, text, below }: Shared & { readonly below: string }) {
  return (
    <form className="field-form" method="get" action="/watch">
      <Kept view={view} but={['below']} />
      <label htmlFor="below">{text.watch.months}</label>
      <input
        id="below"
        name="below"
        type="number"
        min="1"
        max="120"
        step="1"
        inputMode="numeric"
        defaultValue={below}
        data-submit=""
      />
      <button type="submit">{text.watch.show}</button>
    </form>
  );
}

function Row({ view, text, row, below }: Shared & { readonly row: WatchRow; readonly below: string }) {
  const say = text.watch;
  return (
    <tr className={`watch-${row.verdict}`}>
      <th scope="row">
        <a className="company" href={view.href(`/companies/${row.company.id}`)}>
          {row.company.name[view.lang]}
        </a>
      </th>
      <td data-label={say.verdict}>
        <strong>{say.verdicts[row.verdict](below)}</strong>
      </td>
      <td data-label={say.held}>
        <div className="runway-cell">
          <RunwayBar result={row.held} planned={row.planned} />
          <RunwayResult place={view} result={row.held} months={row.months} burnKind={row.burnKind} />
        </div>
      </td>
      <td data-label={say.planned}>
        {row.planned ? (
          <RunwayResult place={view} result={row.planned} months={row.plannedId} />
        ) : (
          <span className="none">–</span>
        )}
      </td>
      <td data-label={say.asOf}>
        {row.asOf === null ? <span className="none">–</span> : dayWords(row.asOf, view.lang)}
      </td>
    </tr>
  );
}

function Filers({ view, text, filers }: Shared & { readonly filers: FilersData }) {
  const say = text.watch;
  const { counts, rows, headline } = filers;
  return (
    <section id="filers">
      <h2>{say.filers}</h2>
      {counts.filers === 0 ? (
        <p className="note">
          {say.noFilers} <code>solvent import edgar companyfacts.zip</code>
        </p>
      ) : (
        <>
          <p className="lead">
            <SentenceText place={view} sentence={headline} />
          </p>
          {rows.length > 0 && (
            <Scroll label={say.filers}>
              <table className="small-table tight stack">
                <thead>
                  <tr>
                    <th scope="col">{say.company}</th>
                    <th scope="col" className="num">
                      {say.monthsColumn}
                    </th>
                    <th scope="col">{say.until}</th>
                    <th scope="col" className="num">
                      {say.cash}
                    </th>
                    <th scope="col" className="num">
                      {say.burn}
                    </th>
                    <th scope="col">{say.asOf}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <Filer key={row.company.id} view={view} text={text} row={row} />
                  ))}
                </tbody>
              </table>
            </Scroll>
          )}
          <p className="note">
            {say.filersNote} {counts.below > rows.length && say.more(`${counts.below - rows.length}`)}{' '}
            <a href={view.href('/filers.csv', { below: view.own.below ?? null })} download="">
              {say.csv}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

function Filer({ view, text, row }: Shared & { readonly row: FilerRow }) {
  const say = text.watch;
  const { lang } = view;
  const { result } = row;
  const until = result.kind === 'months' ? result.cashOutDate : row.cashOn;
  return (
    <tr>
      <th scope="row">
        <a className="company" href={view.href(`/companies/${row.company.id}`)}>
          {row.company.name[lang]}
        </a>
      </th>
      <td className="num" data-label={say.monthsColumn}>
        {result.kind === 'months' ? dec(result.months).toFixed(1) : '0.0'}
      </td>
      <td data-label={say.until}>{until === null ? '–' : dayWords(until, lang)}</td>
      <td className="num" data-label={say.cash}>
        {formatValue(dec(row.cash), row.unit, lang)}
      </td>
      <td className="num" data-label={say.burn}>
        <span className="figure">
          <span>{formatValue(dec(row.monthlyBurn), row.unit, lang)}</span>
          {row.flowKind === 'operating' && <span className="age">{say.operating}</span>}
        </span>
      </td>
      <td data-label={say.asOf}>{dayWords(row.cashOn, lang)}</td>
    </tr>
  );
}
