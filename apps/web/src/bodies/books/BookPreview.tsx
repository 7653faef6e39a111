import type { Issue } from '@solvent/core/issue';
import { findMetric } from '@solvent/core/metric';
import { dec, formatValue } from '@solvent/core/money';
import { periodWords } from '@solvent/ui';
import { fieldsOf } from '../../bookFields.ts';
import { IssueText, Marked } from '../../parts/Problems.tsx';
import { Scroll } from '../../parts/Scroll.tsx';
import type { Answer } from '../../server/ledger.ts';
import type { Text } from '../../text/index.ts';
import type { View } from '../../view.ts';
import type { BooksPage } from '../Books.tsx';
import { MappingForm } from './MappingForm.tsx';

interface BookPreviewProps {
  readonly view: View;
  readonly text: Text;
  readonly look: NonNullable<BooksPage['look']>;
}
type Preview = Answer<'previewBooks'>;

const SHOWN = 60;

/** A file before anything of it is kept [IM48]: how it would be read, which rows cannot be, and the figures it makes. */
export function BookPreview({ view, text, look: { asked, preview, issues } }: BookPreviewProps) {
  const say = text.books.preview;
  if (!preview)
    return (
      <section className="problems">
        <h1>{say.gone}</h1>
        {issues.map((issue) => (
          <IssueText key={issue.code + issue.message} view={view} issue={issue} />
        ))}
        <p>
          <a href={view.href('/books')}>{say.back}</a>
        </p>
      </section>
    );
  const stand = preview.issues.filter(({ where }) => where.line === undefined || !preview.mapping);
  const byLine = new Map(
    preview.issues.flatMap((issue) => (issue.where.line === undefined ? [] : [[issue.where.line, issue]])),
  );
  const apart = [...stand, ...preview.issues.filter((i) => i.where.line === preview.mapping?.header)];
  const whole = [...new Set(apart)];
  return (
    <>
      <h1 className="statement">
        {preview.ready ? say.ready(preview.file, preview.figures.length) : say.notReady(preview.file)}
      </h1>
      {whole.length > 0 && (
        <div className={preview.ready ? 'noted' : 'refusal'}>
          {whole.map((issue) => (
            <IssueText key={issue.code + issue.message} view={view} issue={issue} />
          ))}
        </div>
      )}
      {preview.ready && (
        <form className="book-keep" method="post" action="/api/forms/book-import">
          <Hidden
            pairs={[
              ['lang', view.lang],
              ['upload', asked.upload],
              ['company', asked.company],
              ['name', asked.name ?? ''],
              ['budget', asked.budget ? '1' : ''],
              ...(preview.mapping ? fieldsOf(preview.mapping) : []),
            ]}
          />
          <button type="submit" className="primary">
            {asked.budget ? say.importBudget : say.import}
          </button>{' '}
          <a href={view.href('/books')}>{say.back}</a>
        </form>
      )}
      {preview.figures.length > 0 && <Made view={view} text={text} figures={preview.figures} />}
      {!preview.ready && <MappingForm view={view} text={text} asked={asked} preview={preview} />}
      <section className="section" id="rows">
        <h2>{say.rows}</h2>
        <Rows view={view} text={text} preview={preview} byLine={byLine} />
      </section>
      {preview.ready && <MappingForm view={view} text={text} asked={asked} preview={preview} />}
    </>
  );
}

export function Hidden({ pairs }: { readonly pairs: readonly (readonly [string, string])[] }) {
  return pairs.map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />);
}

function Made({
  view,
  text,
  figures,
}: {
  readonly view: View;
  readonly text: Text;
  readonly figures: Preview['figures'];
}) {
  const say = text.books.preview;
  const table = (rows: Preview['figures']) => (
    <Scroll label={say.makes}>
      <table className="small-table tight">
        <thead>
          <tr>
            <th scope="col">{text.books.period}</th>
            <th scope="col">{say.metric}</th>
            <th scope="col" className="num">
              {say.value}
            </th>
            <th scope="col">{say.from}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((figure) => (
            <tr key={`${figure.metric} ${JSON.stringify(figure.period)} ${figure.currency}`}>
              <th scope="row">{periodWords(figure.period, view.lang)}</th>
              <td>{findMetric(figure.metric)?.name[view.lang] ?? figure.metric}</td>
              <td className="num">{formatValue(dec(figure.value), figure.currency, view.lang)}</td>
              <td className="cite">
                {figure.quote}
                {figure.partial && ` · ${say.partial}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
  return (
    <section className="section" id="makes">
      <h2>
        {say.makes} <span className="state">{figures.length}</span>
      </h2>
      {table(figures.slice(0, SHOWN))}
      {figures.length > SHOWN && (
        <details className="behind">
          <summary>{say.more(figures.length - SHOWN)}</summary>
          {table(figures.slice(SHOWN))}
        </details>
      )}
    </section>
  );
}

/** The file's own rows; one that cannot be read says why, in words. */
function Rows({
  view,
  text,
  preview,
  byLine,
}: {
  readonly view: View;
  readonly text: Text;
  readonly preview: Preview;
  readonly byLine: ReadonlyMap<number, Issue>;
}) {
  const say = text.books.preview;
  const width = Math.min(12, Math.max(0, ...preview.rows.map(({ cells }) => cells.length)));
  const some = preview.rows.some(({ line }) => byLine.has(line));
  const wordsOf = (issue: Issue) => (view.lang === 'zh' && issue.zh ? issue.zh : issue).message;
  return (
    <Scroll label={say.rows}>
      <table className="small-table tight sheet">
        <tbody>
          {preview.rows.map(({ line, cells }) => {
            const issue = byLine.get(line);
            const Cell = line === preview.mapping?.header ? 'th' : 'td';
            return (
              <tr key={line} className={issue ? 'refused' : undefined}>
                <th scope="row" className="num line-number">
                  {line}
                </th>
                {cells.slice(0, width).map((cell, i) => (
                  <Cell key={`${line} ${i}`}>{cell.slice(0, 80)}</Cell>
                ))}
                {cells.length < width && <td colSpan={width - cells.length} />}
                {some && (
                  <td className="reason-cell">
                    {issue && line !== preview.mapping?.header && <Marked text={wordsOf(issue)} />}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}
