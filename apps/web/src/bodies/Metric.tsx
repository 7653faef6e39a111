import type { ClaimsData, MetricRow } from '@solvent/core/report';
import type { ReactNode } from 'react';
import type { BodyProps } from '../parts/page.tsx';
import { ClaimTable, type Names } from './company/Claims.tsx';

export interface MetricPage {
  readonly metric: MetricRow;
  readonly claims: ClaimsData;
  readonly today: string;
  readonly names: Names;
}

const SHOWN = 40;

/** What one metric means, whose definition it is, and the latest claims on it. */
export function Metric({ view, text, data: { metric, claims, names } }: BodyProps<MetricPage>) {
  const say = text.metrics;
  const { lang } = view;
  const tags = [
    ...(metric.xbrl?.usGaap ?? []).map((tag) => `us-gaap:${tag}`),
    ...(metric.xbrl?.ifrs ?? []).map((tag) => `ifrs-full:${tag}`),
  ];
  const latest = claims.claims
    .toSorted((a, b) => (b.published?.day ?? '').localeCompare(a.published?.day ?? ''))
    .slice(0, SHOWN);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say.kind, say.kinds[metric.kind]],
    [say.unit, say.dimensions[metric.dimension]],
    [say.sign, metric.dimension === 'money' ? say.signs[metric.sign] : undefined],
    [say.formula, metric.formula],
    [say.undefinedWhen, metric.undefinedWhen?.[lang]],
    [say.source, metric.source],
    [say.aliases, metric.aliases?.join(', ')],
    [say.staleAfter, say.days(metric.staleAfterDays)],
    [say.version, String(metric.version)],
  ];
  return (
    <>
      <p className="kicker">
        <a href={view.href('/metrics')}>{text.nav.metrics}</a> <span>{metric.id}</span>
      </p>
      <h1>{metric.name[lang]}</h1>
      <p className="lead">{metric.definition[lang]}</p>
      <dl className="definition">
        {rows.map(
          ([name, value]) =>
            value && (
              <Row key={name} name={name}>
                {name === say.formula ? <code>{value}</code> : value}
              </Row>
            ),
        )}
        {tags.length > 0 && (
          <Row name={say.tags}>
            {tags.map((tag) => (
              <code key={tag} className="block">
                {tag}
              </code>
            ))}
          </Row>
        )}
      </dl>
      <section className="section">
        <h2>
          {say.latest} <span className="state">{claims.total}</span>
        </h2>
        {latest.length > 0 ? (
          <ClaimTable view={view} text={text} claims={latest} label={say.latest} names={names} />
        ) : (
          <p className="empty">{say.none}</p>
        )}
      </section>
    </>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
