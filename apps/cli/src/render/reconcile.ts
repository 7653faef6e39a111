import { formatQuantity } from '@solvent/core/money';
import type { Envelope, ReconcileData, ReconciledPeriod } from '@solvent/core/report';
import { claimTable } from './claims.ts';
import { type Paper, page } from './paper.ts';
import { wrap } from './wrap.ts';

/** Every claim on a figure, the chosen one with the reason, why the others differ, and what closes between them. */
export function renderReconcile({ data }: Envelope<ReconcileData>, paper: Paper): string {
  const title = `${data.company.name[paper.lang]}${paper.t.colon}${data.metric.name[paper.lang]}`;
  if (data.periods.length === 0) return page(paper.strong(title), paper.t.noClaims);
  return page(...data.periods.map((period) => periodBlock(title, period, paper)));
}

function periodBlock(title: string, period: ReconciledPeriod, paper: Paper): string {
  const { t, lang, width } = paper;
  const head = paper.strong(`${title}, ${period.periodLabel.replace('@', '')}`);
  if (period.claims.length === 0) return page(head, t.noClaims);
  const value = period.quantity && period.unit ? formatQuantity(period.quantity, period.unit, lang) : null;
  const chosen = value
    ? `${t.chosen}${t.colon}${value} ${paper.faint(`· ${t.independent(period.origins, period.articles)}`)}`
    : t.nothingChosen;
  const own = period.claims.filter((c) => c.metric === period.metric);
  const beside = period.claims.filter((c) => c.metric !== period.metric);
  const list = (name: string, sentences: readonly string[]) =>
    sentences.length > 0 && `${name}\n${sentences.map((s) => wrap(s, width, '  ')).join('\n')}`;
  return page(
    head,
    `${chosen}\n${wrap(period.why[lang], width)}`,
    claimTable(own, paper, period.chosen),
    list(
      t.differences,
      period.differences.map((d) => d.sentence[lang]),
    ),
    list(
      t.bridges,
      period.bridges.map((b) => b.sentence[lang]),
    ),
    beside.length > 0 && `${t.otherMeasures}\n${claimTable(beside, paper)}`,
  );
}
