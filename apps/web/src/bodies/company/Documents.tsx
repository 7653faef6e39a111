import { dayWords } from '@solvent/ui';
import { Scroll } from '../../parts/Scroll.tsx';
import type { CompanyBody } from '../Company.tsx';

const SHOWN = 12;

/** The documents behind the page; the newest in sight, the rest behind one summary. */
export function Documents({ view, text, data }: CompanyBody) {
  const say = text.company;
  const [first, rest] = [data.sources.slice(0, SHOWN), data.sources.slice(SHOWN)];
  const table = (rows: typeof data.sources, label: string) => (
    <Scroll label={label}>
      <table className="small-table tight stack">
        <thead>
          <tr>
            <th scope="col">{say.published}</th>
            <th scope="col">{say.document}</th>
            <th scope="col" className="num">
              {say.claimsIn}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((source) => (
            <tr key={source.id}>
              <td className="day" data-label={say.published}>
                {source.published ? dayWords(source.published, view.lang) : '–'}
              </td>
              <th scope="row">
                <a href={view.href(`/sources/${source.id}`)}>{source.title}</a>
                <span className="tags block">{source.publisher}</span>
              </th>
              <td className="num" data-label={say.claimsIn}>
                {source.claims}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
  return (
    <section className="section" id="sources">
      <h2>{say.sections.sources}</h2>
      <p>{say.sourcesNote(data.sources.length, data.origins)}</p>
      {table(first, say.sections.sources)}
      {rest.length > 0 && (
        <details className="behind">
          <summary>{text.sources.fewer(data.sources.length)}</summary>
          {table(rest, `${say.sections.sources} 2`)}
        </details>
      )}
    </section>
  );
}
