import { dec, formatValue } from '@solvent/core/money';
import { dayWords, explainHref, Quote, SentenceText } from '@solvent/ui';
import type { BodyProps } from '../parts/page.tsx';
import type { Answer } from '../server/ledger.ts';
import { PredictionTable } from './predictions/PredictionTable.tsx';
import { percent } from './predictions/said.ts';

/** One prediction under an address that stays: its words, what settles it, what came of it, and how it scores. */
export function Prediction({ view, text, data: { data } }: BodyProps<Answer<'prediction'>>) {
  const say = text.predictions;
  const { lang } = view;
  const { prediction: row, record, trail } = data;
  return (
    <article>
      <h1 className="statement">
        <SentenceText place={view} sentence={data.headline} />
      </h1>
      <p className="facts-line">
        <a href={view.href(`/companies/${row.company.id}`)}>{row.company.name[lang]}</a>
        {' · '}
        <a href={view.href('/predictions')}>{say.all}</a>
      </p>
      <dl className="definition wide">
        <dt>{say.words}</dt>
        <dd>
          <Quote text={row.wording} place={view} />
          <p className="cite">
            <a href={view.href(`/sources/${row.source.id}`)}>{row.source.publisher}</a>
            {`, ${row.source.title}`}
            {' · '}
            <a href={explainHref(view, row.claim)} data-explain="">
              {say.explainClaim}
            </a>
          </p>
        </dd>
        <dt>{say.made}</dt>
        <dd>
          {dayWords(row.made, lang)}, {row.by.name[lang]}
        </dd>
        <dt>{say.criterion}</dt>
        <dd>{row.criterion[lang]}</dd>
        <dt>{say.deadline}</dt>
        <dd>{dayWords(row.deadline, lang)}</dd>
        {row.condition && (
          <>
            <dt>{say.condition}</dt>
            <dd>{row.condition[lang]}</dd>
          </>
        )}
        <dt>{say.outcome}</dt>
        <dd>
          {row.outcome ? (
            <>
              {row.outcome.because[lang]}
              <span className="tags block">
                {dayWords(row.outcome.known, lang)}
                {row.outcome.claims.length > 0 && ` · ${say.evidence} `}
                {row.outcome.claims.map((claim, i) => (
                  <span key={claim}>
                    {i > 0 && ', '}
                    <a href={explainHref(view, claim)} data-explain="">
                      {claim}
                    </a>
                  </span>
                ))}
              </span>
            </>
          ) : (
            <span className="none">{say.statuses[row.status]}</span>
          )}
        </dd>
        <dt>{say.scores}</dt>
        <dd>
          <Scores view={view} text={text} data={data} />
        </dd>
      </dl>
      {trail.length > 1 && (
        <section className="section" id="trail">
          <h2>{say.trail}</h2>
          <PredictionTable view={view} text={text} rows={trail} label={say.trail} self={row.id} />
        </section>
      )}
      <section className="section" id="record">
        <h2>{say.recordOf(row.by.name[lang])}</h2>
        <p>
          {say.recordLine(record.resolved, record.met, record.open)}{' '}
          {record.share && record.drawn
            ? say.recordShare(percent(record.share, lang), percent(record.drawn, lang))
            : say.recordFew}{' '}
          <a href={view.href('/predictions', { about: row.by.id })}>{say.all}</a>
        </p>
      </section>
    </article>
  );
}

/** The scores as rows; why there is none where there is none. */
function Scores({
  view,
  text,
  data: { prediction: row },
}: {
  readonly view: BodyProps<unknown>['view'];
  readonly text: BodyProps<unknown>['text'];
  readonly data: Answer<'prediction'>['data'];
}) {
  const say = text.predictions;
  const { lang } = view;
  const { score } = row;
  if (!score) return <span className="none">{row.status === 'void' ? say.voidScore : say.noScore}</span>;
  const rows = [
    score.brier !== null && [say.brier, score.brier],
    score.certainAndWrong && [say.logScore, say.certainAndWrong],
    score.log !== null && [say.logScore, score.log],
    score.error !== null && [
      say.error,
      `${formatValue(dec(score.error), row.unit, lang)}${score.relative === null ? '' : ` (${percent(score.relative, lang)})`}`,
    ],
    score.pinball !== null && [say.pinball, formatValue(dec(score.pinball), row.unit, lang)],
    score.wis !== null && [say.wis, formatValue(dec(score.wis), row.unit, lang)],
    [
      say.leadLabel,
      `${score.leadDays >= 0 ? say.days(score.leadDays) : say.daysAfter(-score.leadDays)} · ${say.toOutcome(score.daysToOutcome)}`,
    ],
  ].filter((pair) => pair !== false);
  return (
    <>
      <ul className="scores">
        {rows.map(([name, value]) => (
          <li key={name}>
            <span>{name}</span> {value}
          </li>
        ))}
      </ul>
      {score.hindsight && <p className="note">{say.hindsightNote}</p>}
    </>
  );
}
