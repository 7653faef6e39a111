import { formatQuantity } from '@solvent/core/money';
import type { Answers } from '../client/client.ts';
import { periodText } from './figure.ts';
import { type Paper, page } from './paper.ts';
import { table } from './table.ts';

/** What waits for a decision, with the words it rests on. */
export function renderQueue(data: Answers['candidates'], paper: Paper): string {
  const { t, lang } = paper;
  if (data.rows.length === 0) return page(t.own.queueEmpty);
  const waiting = data.rows.filter(({ state }) => state === 'open').length;
  const decided = waiting < data.rows.length;
  return page(
    table(
      [
        { title: t.id },
        { title: t.company },
        { title: t.metric },
        { title: t.period },
        { title: t.value, align: 'figure' },
        { title: t.own.foundBy },
        ...(decided ? [{ title: t.own.stateOf }] : []),
        { title: t.quote, gives: true },
      ],
      data.rows.map(({ candidate: { id, claim, foundBy }, state }) => [
        id,
        claim.company ?? '?',
        claim.metric,
        claim.period ? periodText(claim.period) : '?',
        formatQuantity(claim.quantity, claim.unit, lang),
        foundBy,
        ...(decided ? [t.own.queueState[state]] : []),
        { text: `“${claim.citation.quote.replace(/\s+/g, ' ')}”`, ink: 'faint' as const },
      ]),
      paper,
    ),
    waiting > 0 && paper.faint(t.own.queue(waiting)),
  );
}
