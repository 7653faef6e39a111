import { formatQuantity } from '@solvent/core/money';
import type { ClaimRow, ClaimsData, Envelope } from '@solvent/core/report';
import { perText } from './figure.ts';
import { type Paper, page } from './paper.ts';
import { type Cell, table } from './table.ts';

/** Claims as they stand, one a line. */
export function renderClaims({ data }: Envelope<ClaimsData>, paper: Paper): string {
  const { t } = paper;
  if (data.claims.length === 0) return page(t.noClaims);
  const foot = [
    data.next || data.claims.length < data.total ? t.more(data.claims.length, data.total) : '',
    data.next ? t.nextPage(data.next) : '',
  ];
  return page(claimTable(data.claims, paper), paper.faint(foot.filter(Boolean).join(' ')));
}

/** A claim a line; the chosen one, where there is one, is marked. */
export function claimTable(claims: readonly ClaimRow[], paper: Paper, chosen?: string | null): string {
  const { t, lang } = paper;
  const mark = (claim: ClaimRow) => (claim.id === chosen ? '*' : '');
  const columns = [
    ...(chosen === undefined ? [] : [{ title: '' }]),
    { title: t.metric },
    { title: t.period },
    { title: t.value, align: 'figure' as const },
    { title: t.basis, gives: true as const },
    { title: t.published },
    { title: t.source, gives: true as const },
    { title: t.claim, gives: true as const },
  ];
  const rows = claims.map((c): Cell[] => [
    ...(chosen === undefined ? [] : [mark(c)]),
    c.metricName[lang],
    c.periodLabel.replace('@', ''),
    claimValue(c, paper),
    {
      text: [...c.basisTags[lang], ...c.corrections.map((x) => `${t.corrected}${t.colon}${x.action}`)].join(
        ' · ',
      ),
      ink: c.corrections.length > 0 ? 'warn' : 'faint',
    },
    c.published?.day ?? '–',
    c.source.publisher || c.source.id,
    { text: c.id, ink: 'faint' },
  ]);
  return table(columns, rows, paper);
}

export function claimValue(claim: Pick<ClaimRow, 'quantity' | 'unit' | 'per'>, paper: Paper): string {
  return `${formatQuantity(claim.quantity, claim.unit, paper.lang)}${perText(claim.per, paper)}`;
}
