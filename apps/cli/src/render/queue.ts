import { formatQuantity } from '@solvent/core/money';
import type { Answers } from '../client/client.ts';
import { periodText } from './figure.ts';
import { type Paper, page } from './paper.ts';
import { table } from './table.ts';

/** What waits for a decision, with the words it rests on. */
export function renderQueue(data: Answers['candidates'], paper: Paper): string {
  const { t, lang } = paper;
  if (data.rows.length === 0) return page(t.queueEmpty);
  return page(
    table(
      [
        { title: t.id },
        { title: t.company },
        { title: t.metric },
        { title: t.period },
        { title: t.value, align: 'figure' },
        { title: t.foundBy },
        { title: t.quote, gives: true },
      ],
      data.rows.map(({ candidate: { id, claim, foundBy } }) => [
        id,
        claim.company ?? '?',
        claim.metric,
        claim.period ? periodText(claim.period) : '?',
        formatQuantity(claim.quantity, claim.unit, lang),
        foundBy,
        { text: `“${claim.citation.quote}”`, ink: 'faint' as const },
      ]),
      paper,
    ),
    paper.faint(t.queue(data.rows.length)),
  );
}
