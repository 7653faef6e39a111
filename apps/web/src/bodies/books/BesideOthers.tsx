import { Figure, RunwayBar, RunwayResult } from '@solvent/ui';
import type { DashboardProps } from './FounderDashboard.tsx';

/** The own runway among the nearest public ones, on one scale of ten years; nothing when there is none to compare. */
export function BesideOthers({ view, text, books }: DashboardProps) {
  const say = text.books;
  const { beside } = books;
  if (beside.length < 2) return null;
  const others = beside.filter(({ own }) => !own).map(({ company }) => company.id);
  return (
    <section className="section" id="beside">
      <h2>{say.beside}</h2>
      <p className="note">{say.besideNote}</p>
      <table className="ranking stack">
        <thead>
          <tr>
            <th scope="col">{text.overview.company}</th>
            <th scope="col">{text.overview.runwayScale}</th>
            <th scope="col" className="num">
              {text.overview.selfFunding}
            </th>
          </tr>
        </thead>
        <tbody>
          {beside.map(({ company, own, result, months, selfFunding }) => (
            <tr key={company.id} aria-current={own ? 'true' : undefined}>
              <th scope="row">
                <a className="company" href={view.href(`/companies/${company.id}`)}>
                  {company.name[view.lang]}
                </a>
              </th>
              <td data-label={text.overview.runway}>
                <div className="runway-cell">
                  <RunwayBar result={result} />
                  <RunwayResult place={view} result={result} months={months} />
                </div>
              </td>
              <td className="num" data-label={text.overview.selfFunding}>
                <Figure place={view} figure={selfFunding} tags={false} age={false} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">
        <a href={view.href('/compare', { ids: [books.company.id, ...others.slice(0, 3)].join(',') })}>
          {say.compare}
        </a>
      </p>
    </section>
  );
}
