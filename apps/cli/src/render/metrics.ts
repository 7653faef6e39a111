import type { Envelope, MetricRow } from '@solvent/core/report';
import { type Paper, page } from './paper.ts';
import { table } from './table.ts';
import { wrap } from './wrap.ts';

/** The catalogue as a list; one metric as its definition. */
export function renderMetrics(
  { data }: Envelope<{ readonly metrics: readonly MetricRow[] }>,
  paper: Paper,
): string {
  const { t, lang } = paper;
  const [only, ...others] = data.metrics;
  if (only && others.length === 0) return renderMetric(only, paper);
  return page(
    table(
      [
        { title: t.id },
        { title: t.kind },
        { title: t.unit },
        { title: t.name },
        { title: t.definition, gives: true },
      ],
      data.metrics.map((m) => [
        m.id,
        m.kind,
        m.dimension,
        m.name[lang],
        { text: m.definition[lang], ink: 'faint' as const },
      ]),
      paper,
    ),
  );
}

function renderMetric(metric: MetricRow, paper: Paper): string {
  const { t, lang } = paper;
  const tags = [
    ...(metric.xbrl?.usGaap ?? []).map((tag) => `us-gaap/${tag}`),
    ...(metric.xbrl?.ifrs ?? []).map((tag) => `ifrs-full/${tag}`),
  ];
  const facts = [
    [t.kind, `${metric.kind}, ${metric.dimension}`],
    [t.sign, t.signs[metric.sign] ?? metric.sign],
    [t.formula, metric.formula ?? ''],
    [t.undefinedWhen, metric.undefinedWhen?.[lang] ?? ''],
    [t.tags, tags.join(', ')],
    [t.source, metric.source],
    [t.version, `${metric.version}; ${t.staleAfter(metric.staleAfterDays)}`],
  ];
  return page(
    paper.strong(`${metric.name[lang]} (${metric.id})`),
    wrap(metric.definition[lang], paper.width),
    facts
      .filter(([, text]) => text)
      .map(([name, text]) => wrap(`${name}${t.colon}${text}`, paper.width))
      .join('\n'),
  );
}
