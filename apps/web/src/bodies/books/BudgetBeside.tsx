import { dec, formatValue } from '@solvent/core/money';
import { Scroll } from '../../parts/Scroll.tsx';
import type { DashboardProps } from './FounderDashboard.tsx';

/** What came beside what was budgeted, over the months that have both. */
export function BudgetBeside({ view, text, books }: DashboardProps) {
  const say = text.books;
  const { budget } = books;
  const amount = (value: string, unit: string) => formatValue(dec(value), unit, view.lang);
  return (
    <section className="section" id="budget">
      <h2>{say.budget}</h2>
      {budget.length === 0 ? (
        <p className="note">{say.noBudget}</p>
      ) : (
        <>
          <p className="note">{say.budgetNote(Math.max(...budget.map(({ months }) => months)))}</p>
          <Scroll label={say.budget}>
            <table className="tight brief">
              <thead>
                <tr>
                  <th scope="col" aria-label={say.preview.metric} />
                  <th scope="col" className="num">
                    {say.actual}
                  </th>
                  <th scope="col" className="num">
                    {say.planned}
                  </th>
                  <th scope="col" className="num">
                    {say.share}
                  </th>
                </tr>
              </thead>
              <tbody>
                {budget.map((total) => (
                  <tr key={total.line}>
                    <th scope="row">{say.lines[total.line]}</th>
                    <td className="num">{amount(total.actual, total.unit)}</td>
                    <td className="num">{amount(total.budget, total.unit)}</td>
                    <td className="num">{total.share ? amount(total.share, 'fraction') : '–'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </>
      )}
    </section>
  );
}
