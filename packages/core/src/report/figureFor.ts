import { type Figure, figureOfObservation } from '../derivation/index.ts';
import type { FlowMetricId } from '../metric/index.ts';
import { deriveSeries } from '../series/index.ts';
import { overlapShare, type Span } from '../time/index.ts';
import type { Question } from './question.ts';

/** The reconciled figure of a flow for one period (nine tenths of it shared), in the currency wanted; null when there is none. */
export function figureFor(
  asked: Question & { readonly company: { readonly id: string } },
  metric: FlowMetricId,
  period: Span,
  unit: string,
): Figure | null {
  const { observations } = deriveSeries(
    asked.view.ledger,
    { company: asked.company.id, metric },
    asked.policy,
  );
  const found = observations.find(
    (o) => o.unit === unit && o.per === null && overlapShare(o.period, period) >= 0.9,
  );
  return found ? figureOfObservation(found, asked.today) : null;
}
