import { type BookCell, bookLines } from '@solvent/core/report';
import { ChartFrame, Figure, MonthsChart, periodWords } from '@solvent/ui';
import { Scroll } from '../../parts/Scroll.tsx';
import type { DashboardProps } from './FounderDashboard.tsx';

/** Revenue and cost over the months of the books, with the budget beside them, and all of it as a table behind. */
export function MonthByMonth({ view, text, books }: DashboardProps) {
  const say = text.books;
  const { months } = books;
  const unit = months.flatMap(({ lines }) => bookLines.flatMap((line) => lines[line].actual?.unit ?? []))[0];
  if (!unit) return null;
  const planned = months.some(({ lines }) => bookLines.some((line) => lines[line].budget));
  const table = (
    <Scroll label={say.months}>
      <table className="small-table tight">
        <thead>
          <tr>
            <th scope="col">{say.period}</th>
            {bookLines.map((line) => (
              <th scope="col" className="num" key={line}>
                {say.lines[line]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.toReversed().map(({ period, lines }) => (
            <tr key={`${period.start} ${period.end}`}>
              <th scope="row">{periodWords(period, view.lang)}</th>
              {bookLines.map((line) => (
                <td className="num" key={line}>
                  <Cell view={view} text={text} cell={lines[line]} planned={planned} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
  const drawn = months.filter(({ lines }) => lines.revenue.actual || lines.cost.actual);
  return (
    <section className="section" id="months">
      <h2>{say.months}</h2>
      {drawn.length > 1 ? (
        <ChartFrame
          place={view}
          id="months-chart"
          label={say.months}
          sentence={say.monthsSentence}
          source={say.monthsSource}
          csv={view.href('/books.csv', { company: books.company.id })}
          draw={(paper) => (
            <MonthsChart place={view} months={months} unit={unit} paper={paper} names={say.lines} />
          )}
          table={table}
        />
      ) : (
        table
      )}
    </section>
  );
}

function Cell({
  view,
  text,
  cell,
  planned,
}: Omit<DashboardProps, 'books'> & { readonly cell: BookCell; readonly planned: boolean }) {
  const { actual, budget } = cell;
  return (
    <span className="figure">
      {actual ? (
        <Figure place={view} figure={actual} tags={false} age={false} />
      ) : (
        <span className="none">–</span>
      )}
      {planned && budget && (
        <span className="age">
          {text.books.planned} <Figure place={view} figure={budget} tags={false} age={false} />
        </span>
      )}
    </span>
  );
}
