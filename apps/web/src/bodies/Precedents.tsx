import { ChartFrame, CurvesChart, drawnCurves, Figure, periodWords, SentenceText } from '@solvent/ui';
import { CompanyFilter } from '../parts/CompanyFilter.tsx';
import { IssueText } from '../parts/Problems.tsx';
import type { BodyProps } from '../parts/page.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import type { Answer } from '../server/ledger.ts';

export interface PrecedentsPage {
  readonly answer: Answer<'precedents'>;
  readonly choices: readonly {
    readonly id: string;
    readonly name: { readonly en: string; readonly zh: string };
  }[];
}

/** Yearly free cash flow of companies that burned and turned, lined up, with one company of today beside them. */
export function Precedents({ view, text, data: { answer, choices } }: BodyProps<PrecedentsPage>) {
  const { data } = answer;
  const say = text.precedents;
  const { lang } = view;
  const subject = view.own.company ?? null;
  const onBasis = data.curves.filter((curve) => curve.basis === 'freeCashFlow' && curve.points.length > 1);
  const others = data.curves.filter((curve) => !onBasis.includes(curve));
  const drawn = drawnCurves(data, subject);
  const older = onBasis.filter((curve) => !drawn.some((d) => d.curve === curve));
  return (
    <>
      <h1 className="statement">
        {data.where ? (
          <SentenceText place={view} sentence={data.where.sentence} />
        ) : (
          say.statement(onBasis.filter(({ turned }) => turned !== null).length, data.gone.length)
        )}
      </h1>
      <p className="lead">{data.note[lang]}</p>
      {subject && !data.where && <p className="notice">{say.notPlaced}</p>}
      <nav className="filter" aria-label={say.align}>
        <span>{say.align}</span>
        {(Object.keys(say.aligns) as (keyof typeof say.aligns)[]).map((align) => (
          <a
            key={align}
            href={view.here({ align })}
            aria-current={align === data.align ? 'true' : undefined}
            data-still=""
          >
            {say.aligns[align]}
          </a>
        ))}
      </nav>
      <CompanyFilter view={view} name="company" label={say.beside} none={say.nobody} choices={choices} />
      {drawn.length > 0 && (
        <ChartFrame
          place={view}
          id="burn-curves"
          label={say.title}
          sentence={
            <>
              {say.sentence}{' '}
              <span className="key">
                {data.align === 'founding' && data.gone.length > 0 && `${say.goneKey} `}
                {older.length > 0 && say.older(older.map((curve) => curve.company.name[lang]).join(', '))}
              </span>
            </>
          }
          source={say.source}
          csv={view.href('/precedents.csv', view.own)}
          draw={(paper) => (
            <CurvesChart place={view} data={data} curves={drawn} subject={subject} paper={paper} />
          )}
          table={
            <Scroll label={say.title}>
              <table className="small-table tight">
                <thead>
                  <tr>
                    <th scope="col">{text.overview.company}</th>
                    <th scope="col">{say.year}</th>
                    <th scope="col" className="num">
                      {data.currency}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {onBasis.flatMap((curve) =>
                    curve.points.map((point) => (
                      <tr key={`${curve.company.id} ${point.year}`}>
                        <th scope="row">{curve.company.name[lang]}</th>
                        <td>{point.year}</td>
                        <td className="num">
                          <Figure place={view} figure={point.figure} age={false} tags={point.forward} />
                        </td>
                      </tr>
                    )),
                  )}
                </tbody>
              </table>
            </Scroll>
          }
        />
      )}
      <section className="section">
        <Scroll label={say.burned}>
          <table className="tight brief">
            <thead>
              <tr>
                <th scope="col">{text.overview.company}</th>
                <th scope="col" className="num">
                  {say.burned}
                </th>
                <th scope="col">{say.turned}</th>
              </tr>
            </thead>
            <tbody>
              {onBasis.map((curve) => (
                <tr key={curve.company.id}>
                  <th scope="row">
                    <a href={view.href(`/companies/${curve.company.id}`)}>{curve.company.name[lang]}</a>
                  </th>
                  <td className="num">
                    {curve.burned ? (
                      <Figure place={view} figure={curve.burned} age={false} tags={false} />
                    ) : (
                      <span className="none">{say.madeMoney}</span>
                    )}
                  </td>
                  <td>{curve.turned ?? <span className="none">{say.notYet}</span>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </section>
      {data.gone.length > 0 && (
        <section className="section" id="gone">
          <h2>{say.gone}</h2>
          <p className="note">{say.goneNote}</p>
          <Scroll label={say.gone}>
            <table className="tight brief ends">
              <thead>
                <tr>
                  <th scope="col">{text.overview.company}</th>
                  <th scope="col">{say.end}</th>
                  <th scope="col" className="num">
                    {say.age}
                  </th>
                  <th scope="col" className="num">
                    {say.raised}
                  </th>
                </tr>
              </thead>
              <tbody>
                {data.gone.map((row) => (
                  <tr key={row.company.id}>
                    <th scope="row">
                      <a href={view.href(`/companies/${row.company.id}`)}>{row.company.name[lang]}</a>
                    </th>
                    <td>
                      {say.ends[row.status as keyof typeof say.ends]}{' '}
                      <span className="day">{periodWords(row.when, lang)}</span>
                    </td>
                    <td className="num">{row.age ?? '–'}</td>
                    <td className="num">
                      <Figure place={view} figure={row.raised} age={false} tags={false} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </section>
      )}
      {others.length > 0 && (
        <section className="section">
          <h2>{say.notOn}</h2>
          <ul className="plain">
            {others.map((curve) => (
              <li key={curve.company.id}>
                <a href={view.href(`/companies/${curve.company.id}`)}>{curve.company.name[lang]}</a>{' '}
                <span className="tags">{say.bases[curve.basis]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {answer.issues.map((issue) => (
        <div className="warning" key={`${issue.code} ${issue.message}`}>
          <IssueText view={view} issue={issue} />
        </div>
      ))}
    </>
  );
}
