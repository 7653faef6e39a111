import type { Ledger, LedgerIndex, Tranche, TrancheEvent, TrancheStatus } from '../ledger/index.ts';
import type { Bilingual } from '../series/index.ts';
import { type Day, daysBetween, lastDay } from '../time/index.ts';
import type { ClaimNode } from './explain.ts';
import type { Figure } from './figure.ts';

/**
 * The words that promised money rests on: each event of the tranche up to the day of the figure, with its quote. 20 to 30
 * bn still to come on 13 May 2025 rests on the announcement of 40 in March and the 10 paid in April.
 */
export function trancheNodes(
  figure: Figure,
  ledger: Ledger,
  index: LedgerIndex,
  today: Day,
): readonly ClaimNode[] {
  const tranche = ledger.tranches.find(({ company, id }) => figure.id === `${company}/tranche/${id}`);
  const until = figure.period ? lastDay(figure.period) : today;
  return (tranche?.events ?? [])
    .filter((event) => event.day <= until)
    .map((event) => eventNode(tranche!, event, index, today));
}

const statusWords: Readonly<Record<TrancheStatus, Bilingual>> = {
  announced: { en: 'announced', zh: '已宣布' },
  committed: { en: 'committed', zh: '已承诺' },
  conditionMet: { en: 'condition met', zh: '条件已满足' },
  partFunded: { en: 'paid in part', zh: '部分到账' },
  funded: { en: 'paid in full', zh: '全部到账' },
  lapsed: { en: 'lapsed', zh: '已失效' },
  reduced: { en: 'reduced', zh: '已缩减' },
};

function eventNode(tranche: Tranche, event: TrancheEvent, index: LedgerIndex, today: Day): ClaimNode {
  const source = index.source(event.citation.source);
  const words = statusWords[event.status];
  const paid = event.fundedToDate ?? null;
  const stated = paid === null || paid === '0' ? tranche.amount : paid;
  return {
    kind: 'claim',
    id: `${tranche.id}@${event.day}`,
    company: tranche.company,
    metric: 'committed_capital',
    label: { en: `${tranche.investor}: ${words.en}`, zh: `${tranche.investor}：${words.zh}` },
    value: { low: stated, high: stated, stated, approx: false },
    unit: tranche.currency,
    per: null,
    period: { at: event.day },
    basisTags: { en: [], zh: [] },
    asOf: event.day,
    ageDays: daysBetween(event.day, today),
    stale: false,
    quote: event.citation.quote,
    locator: event.citation.locator ?? null,
    source: {
      id: event.citation.source,
      title: source?.title ?? event.citation.source,
      publisher: source?.publisher ?? event.citation.source,
      url: event.citation.url ?? source?.url ?? null,
    },
    origin: source?.origin ?? event.citation.source,
    published: source?.published ?? null,
    knownFrom: event.day,
    confidence: 'high',
    attributedTo: null,
    note: null,
    corrections: [],
    replaces: [],
  };
}
