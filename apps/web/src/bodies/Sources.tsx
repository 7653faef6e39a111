import { dayWords } from '@solvent/ui';
import { CompanyFilter } from '../parts/CompanyFilter.tsx';
import type { BodyProps } from '../parts/page.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import type { WithChoices } from '../server/companyChoices.ts';
import type { Answer } from '../server/ledger.ts';

type Rows = Answer<'sources'>['data']['sources'];
const SHOWN = 60;

/** Every document behind the claims, the ones with most claims first. */
export function Sources({ view, text, data: { answer, choices } }: BodyProps<WithChoices<'sources'>>) {
  const { data } = answer;
  const say = text.sources;
  const rows = data.sources.toSorted((a, b) => b.claims - a.claims || a.id.localeCompare(b.id));
  return (
    <>
      <h1 className="statement">{say.sentence(rows.length)}</h1>
      <CompanyFilter
        view={view}
        name="company"
        label={text.predictions.about}
        none={text.predictions.everybody}
        choices={choices}
      />
      <Documents view={view} text={text} rows={rows.slice(0, SHOWN)} label={say.title} />
      {rows.length > SHOWN && (
        <details className="behind">
          <summary>{say.fewer(rows.length)}</summary>
          <Documents view={view} text={text} rows={rows.slice(SHOWN)} label={say.more} />
        </details>
      )}
    </>
  );
}

export function Documents({
  view,
  text,
  rows,
  label,
}: Pick<BodyProps<unknown>, 'view' | 'text'> & { readonly rows: Rows; readonly label: string }) {
  const say = text.sources;
  return (
    <Scroll label={label}>
      <table className="small-table tight stack">
        <thead>
          <tr>
            <th scope="col">{say.published}</th>
            <th scope="col">{say.document}</th>
            <th scope="col">{say.kind}</th>
            <th scope="col" className="num">
              {say.claims}
            </th>
            <th scope="col" className="num">
              {say.same}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((source) => (
            <tr key={source.id}>
              <td className="day" data-label={say.published}>
                {source.published
                  ? dayWords(source.published.day, view.lang, source.published.precision)
                  : '–'}
              </td>
              <th scope="row">
                <a
                  href={view.href(`/sources/${source.id}`)}
                  lang={source.language === 'other' ? undefined : source.language}
                >
                  {source.title}
                </a>
                <span className="tags block">{source.publisher}</span>
              </th>
              <td data-label={say.kind}>{say.kinds[source.kind]}</td>
              <td className="num" data-label={say.claims}>
                {source.claims}
              </td>
              <td className="num" data-label={source.sameOrigin > 1 ? say.same : undefined}>
                {source.sameOrigin > 1 ? source.sameOrigin : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
