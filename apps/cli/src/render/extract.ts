import type { CandidateClaim, ReadArticle } from '@solvent/api/extract';
import { formatQuantity } from '@solvent/core/money';
import { formatPeriod, isDay } from '@solvent/core/time';
import { perText } from './figure.ts';
import { type Paper, page } from './paper.ts';
import { type Cell, table } from './table.ts';

/** What an article states, a figure a line, with its exact words; what a person has to look at stands below. */
export function renderExtract({ candidates }: ReadArticle, paper: Paper): string {
  const { t, lang } = paper;
  if (candidates.length === 0) return page(t.nothingStated);
  const doubts = candidates.flatMap(({ issues }) =>
    issues
      .filter(({ severity }) => severity !== 'note')
      .map((issue) => paper.warn(lang === 'zh' && issue.zh ? issue.zh.message : issue.message)),
  );
  return page(
    table(
      [
        { title: t.company },
        { title: t.metric },
        { title: t.value, align: 'figure' },
        { title: t.period },
        { title: t.basis },
        { title: t.confidence, align: 'right' },
        { title: t.quote, gives: true },
      ],
      candidates.map((c): Cell[] => [
        c.company ?? c.companyName ?? '–',
        c.metric,
        `${valueText(c, paper)}${perText(c.per, paper)}`,
        periodText(c),
        { text: basisText(c, paper), ink: 'faint' },
        c.confidence < 0.6 ? { text: percent(c.confidence), ink: 'warn' } : percent(c.confidence),
        { text: `“${c.quote.replace(/\s+/g, ' ')}”`, ink: 'faint' },
      ]),
      paper,
    ),
    doubts.join('\n'),
    paper.faint(t.candidatesFound(candidates.length)),
  );
}

function valueText({ value: { low, high }, unit, approx }: CandidateClaim, { lang }: Paper): string {
  return formatQuantity({ low, high, stated: low === high ? low : null, approx }, unit, lang);
}

/** `2024`, `2024-Q3`, `2024-06`: an instant only as exactly as the text says it. */
function periodText({ period }: CandidateClaim): string {
  if (!period) return '–';
  if ('at' in period) return period.at;
  return isDay(period.start) && isDay(period.end) ? formatPeriod(period) : `${period.start}–${period.end}`;
}

function basisText({ basis, denied, contingentOn }: CandidateClaim, { t }: Paper): string {
  const words = [
    t.candidateBases[basis],
    ...(denied ? [t.denied] : []),
    ...(contingentOn ? [t.onCondition] : []),
  ];
  return words.join(' · ');
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
