import { formatQuantity } from '@solvent/core/money';
import type { ClaimRow } from '@solvent/core/report';
import {
  ChartFrame,
  ClaimsChart,
  dayWords,
  drawnClaims,
  explainHref,
  periodWords,
  Quote,
  Tags,
} from '@solvent/ui';
import { Scroll } from '../../parts/Scroll.tsx';
import type { View } from '../../view.ts';
import type { CompanyBody } from '../Company.tsx';

/** The claims on one metric at the days they were published: who said what, when; the metric is chosen by link. */
export function Claims({ view, text, data }: CompanyBody) {
  const say = text.company;
  const byMetric = new Map<string, ClaimRow[]>();
  for (const claim of data.timeline)
    byMetric.set(claim.metric, [...(byMetric.get(claim.metric) ?? []), claim]);
  const metrics = [...byMetric].sort((a, b) => b[1].length - a[1].length);
  const shown =
    view.own.metric && byMetric.has(view.own.metric)
      ? view.own.metric
      : (metrics.find(([metric]) => metric === 'revenue') ?? metrics[0])![0];
  const claims = byMetric.get(shown)!;
  const drawn = drawnClaims(claims);
  const name = claims[0]!.metricName[view.lang];
  return (
    <section className="section" id="claims">
      <h2>{say.sections.claims}</h2>
      <nav className="metric-choice" aria-label={say.chooseMetric}>
        {metrics.slice(0, 16).map(([metric, rows]) => (
          <a
            key={metric}
            href={`${view.here({ metric })}#claims`}
            aria-current={metric === shown ? 'true' : undefined}
            data-still=""
          >
            {rows[0]!.metricName[view.lang]} {rows.length}
          </a>
        ))}
      </nav>
      {drawn.length > 1 ? (
        <ChartFrame
          place={view}
          id="claims-chart"
          label={`${say.sections.claims}: ${name}`}
          sentence={
            <>
              {say.claimsSentence(name, drawn.length)}{' '}
              <span className="key">
                {[
                  say.claimsKey,
                  claims.length > drawn.length && say.claimsUndated(claims.length - drawn.length),
                ]
                  .filter(Boolean)
                  .join(' ')}
              </span>
            </>
          }
          source={say.claimsSource}
          csv={view.href(`${view.path}.csv`, { metric: shown })}
          draw={(paper) => <ClaimsChart place={view} claims={drawn} paper={paper} />}
          table={<ClaimTable view={view} text={text} claims={claims} label={name} />}
        />
      ) : (
        <>
          {drawn.length === 0 && <p className="note">{say.claimsNone}</p>}
          <ClaimTable view={view} text={text} claims={claims} label={name} />
        </>
      )}
    </section>
  );
}

/** What companies are called, by id. */
export type Names = Readonly<Record<string, { readonly en: string; readonly zh: string }>>;

export interface ClaimTableProps {
  readonly view: View;
  readonly text: CompanyBody['text'];
  readonly claims: readonly ClaimRow[];
  readonly label: string;
  /** Names of companies by id, on a page that is about several; then each row says whose claim it is. */
  readonly names?: Names;
  /** With the metric of each, on a page that is about several. */
  readonly metrics?: boolean;
}

/** Claims as rows: when said, about what, the value with its basis, and the exact words. */
export function ClaimTable({ view, text, claims, label, names, metrics = false }: ClaimTableProps) {
  const say = text.company;
  const { lang } = view;
  return (
    <Scroll label={label}>
      <table className="small-table tight stack">
        <thead>
          <tr>
            <th scope="col">{say.published}</th>
            {names && <th scope="col">{text.overview.company}</th>}
            <th scope="col">{say.about}</th>
            <th scope="col" className="num">
              {say.value}
            </th>
            <th scope="col">{say.quote}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={claim.id}>
              <td className="day" data-label={say.published}>
                {claim.published ? dayWords(claim.published.day, lang, claim.published.precision) : '–'}
              </td>
              {names && (
                <th scope="row">
                  <a className="value" href={view.href(`/companies/${claim.company}`)}>
                    {names[claim.company]?.[lang] ?? claim.company}
                  </a>
                  {metrics && <span className="tags block">{claim.metricName[lang]}</span>}
                </th>
              )}
              <td className="day" data-label={say.about}>
                {periodWords(claim.period, lang)}
              </td>
              <td className="num" data-label={say.value}>
                <span className="figure">
                  <a className="value" href={explainHref(view, claim.id)} data-explain="">
                    {formatQuantity(claim.quantity, claim.unit, lang)}
                  </a>
                  <Tags tags={claim.basisTags[lang]} />
                </span>
              </td>
              <td data-label={say.quote}>
                <div>
                  <Quote text={claim.citation.quote} place={view} />
                  <span className="tags block">
                    <a className="value" href={view.href(`/sources/${claim.source.id}`)}>
                      {claim.source.publisher}
                    </a>
                  </span>
                  {claim.corrections.map((correction) => (
                    <span key={correction.id} className="correction block">
                      {correction.because[lang]}
                    </span>
                  ))}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
