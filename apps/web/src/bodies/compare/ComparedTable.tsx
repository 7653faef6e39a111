import { metricOf } from '@solvent/core/metric';
import type { CompanyData, ComparedCompany } from '@solvent/core/report';
import { Age, AmountBar, Figure, periodWords, RunwayBar, RunwayResult, RunwayScale } from '@solvent/ui';
import type { ReactNode } from 'react';
import { Scroll } from '../../parts/Scroll.tsx';
import type { Text } from '../../text/index.ts';
import type { View } from '../../view.ts';
import { headlineCell } from '../company/headlineCell.ts';
import { commonFacts } from './commonFacts.ts';

/** A company as it is set beside others, and what its own page says. */
export interface Column {
  readonly compared: ComparedCompany;
  readonly own: CompanyData;
}

interface ComparedTableProps {
  readonly view: View;
  readonly text: Text;
  readonly columns: readonly Column[];
  /** No basis in common, and no reason given to pass over that: each burn stands on its own basis, which is named. */
  readonly apart: boolean;
}

/** A measure a row, a company a column; amounts of one row on one scale. */
export function ComparedTable({ view, text, columns, apart }: ComparedTableProps) {
  const say = text.compare;
  const { lang } = view;
  const mostCash = most(columns, ({ compared }) => compared.cash);
  const mostBurn = most(columns, ({ compared }) => compared.burn?.monthly ?? null);
  const row = (name: ReactNode, cell: (column: Column) => ReactNode, key: string) => (
    <tr key={key}>
      <th scope="row">{name}</th>
      {columns.map((column) => (
        <td key={column.compared.company.id} data-label={column.compared.company.name[lang]}>
          <div>{cell(column)}</div>
        </td>
      ))}
    </tr>
  );
  return (
    <Scroll label={say.title}>
      <table className={columns.length > 4 ? 'compared compared-many stack' : 'compared stack'}>
        <thead>
          <tr>
            <td />
            {columns.map(({ compared: { company } }) => (
              <th scope="col" key={company.id}>
                <a href={view.href(`/companies/${company.id}`)}>{company.name[lang]}</a>
                <RunwayScale />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(
            apart ? say.ownRunway : text.overview.runwayScale,
            (column) => (
              <Runway view={view} text={text} column={column} apart={apart} />
            ),
            'runway',
          )}
          {row(
            text.overview.cash,
            ({ compared: { cash, asOfAgeDays } }) => (
              <>
                {cash && <AmountBar {...ends(cash.value)} most={mostCash} />}
                <span className="figure">
                  <Figure place={view} figure={cash} age={false} tags={false} />
                  {cash && asOfAgeDays !== null && (
                    <Age
                      days={asOfAgeDays}
                      stale={asOfAgeDays > metricOf('cash').staleAfterDays}
                      lang={lang}
                    />
                  )}
                </span>
              </>
            ),
            'cash',
          )}
          {row(
            apart ? say.ownBurn : text.overview.burn,
            ({ compared, own }) => {
              const burn = apart ? own.runway.basis : compared.burn;
              return (
                <>
                  {!apart && burn && <AmountBar {...ends(burn.monthly.value)} most={mostBurn} />}
                  <span className="figure">
                    <Figure place={view} figure={burn?.monthly ?? null} tags={false} age={false} />
                    {burn && (
                      <span className="tags">
                        {text.burnKind[burn.kind]} · {periodWords(burn.total.period ?? '', lang)}
                      </span>
                    )}
                  </span>
                </>
              );
            },
            'burn',
          )}
          {row(
            text.overview.selfFunding,
            ({ compared }) => (
              <Figure place={view} figure={compared.income?.selfFunding ?? null} tags={false} age={false} />
            ),
            'paid',
          )}
          {commonFacts(columns.map(({ own }) => own.facts)).map(({ metric, label, figures }) =>
            row(
              <a className="value" href={view.href(`/metrics/${metric}`)}>
                {label[lang]}
              </a>,
              (column) => {
                const figure = figures[columns.indexOf(column)] ?? null;
                return (
                  <span className="figure">
                    <Figure place={view} figure={figure} age={false} />
                    {figure?.period && <span className="age">{periodWords(figure.period, lang)}</span>}
                  </span>
                );
              },
              metric,
            ),
          )}
        </tbody>
      </table>
    </Scroll>
  );
}

function Runway({
  view,
  text,
  column: { compared, own },
  apart,
}: Pick<ComparedTableProps, 'view' | 'text' | 'apart'> & { readonly column: Column }) {
  const kind = (apart ? own.runway.basis : compared.burn)?.kind ?? null;
  const cell = headlineCell(own.runway);
  const result = apart ? (cell?.result ?? compared.result) : compared.result;
  return (
    <div className="runway-cell">
      <RunwayBar result={result} />
      <RunwayResult
        place={view}
        result={result}
        months={apart ? (cell?.months ?? null) : null}
        burnKind={kind}
      />
      {apart && kind && <span className="tags">{text.burnKind[kind]}</span>}
    </div>
  );
}

interface Ends {
  readonly stated: string | null;
  readonly low: string | null;
  readonly high: string | null;
}

function most(columns: readonly Column[], pick: (column: Column) => { readonly value: Ends } | null): number {
  const amounts = columns.map((column) => {
    const value = pick(column)?.value;
    return +(value?.high ?? value?.stated ?? value?.low ?? '0');
  });
  return Math.max(0, ...amounts);
}

function ends({ stated, low, high }: Ends) {
  const middle = stated ?? (low && high ? String((+low + +high) / 2) : (low ?? high ?? '0'));
  return { value: middle, low, high };
}
