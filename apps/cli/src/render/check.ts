import type { Issue } from '@solvent/core/issue';
import type { CheckData, Envelope } from '@solvent/core/report';
import { type Paper, page } from './paper.ts';
import { wrap } from './wrap.ts';

/** What the checks found, errors first: what is wrong, which claims, what to do. */
export function renderCheck({ data }: Envelope<CheckData>, paper: Paper): string {
  const { counts, claims, findings } = data;
  const sum =
    findings.length === 0
      ? paper.t.nothingFound(claims)
      : paper.t.findings(counts.error, counts.warning, counts.note, claims);
  const order = ['error', 'warning', 'note'];
  const sorted = findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return page(
    paper.strong(sum),
    ...sorted.map((f) => finding(f, paper)),
    data.settled.length > 0 &&
      [
        paper.t.settled,
        ...data.settled
          .slice(0, SETTLED)
          .map(({ claim, action, because }) =>
            wrap(`${action} ${claim}: ${because[paper.lang]}`, paper.width, '  '),
          ),
        ...(data.settled.length > SETTLED
          ? [paper.faint(`  ${paper.t.settledMore(data.settled.length - SETTLED)}`)]
          : []),
      ].join('\n'),
  );
}

/** So many judgements on a terminal; all of them with --json. */
const SETTLED = 5;

function finding(issue: Issue, paper: Paper): string {
  const text = paper.lang === 'zh' && issue.zh ? issue.zh : issue;
  const ids = issue.claims ?? (issue.where.claim ? [issue.where.claim] : []);
  const head = `${issue.severity} ${issue.code}${issue.where.company ? ` ${issue.where.company}` : ''}`;
  return [
    issue.severity === 'note' ? head : paper.warn(head),
    wrap(text.message, paper.width, '  '),
    wrap(text.remedy, paper.width, '  '),
    ids.length > 0 ? paper.faint(`  ${ids.join(' ')}`) : '',
  ]
    .filter(Boolean)
    .join('\n');
}
