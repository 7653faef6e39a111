import { type Figure, figureOfObservation } from '../derivation/index.ts';
import { findMetric } from '../metric/index.ts';
import { deriveSeries } from '../series/index.ts';
import type { ReportContext, ReportQuery } from './envelope.ts';
import { askAboutCompany } from './question.ts';

/** The reconciled figure that an id of the form `company/metric/period` names, such as `openai/revenue/2024`. */
export function figureOfPeriod(
  query: ReportQuery & { readonly id: string },
  context: ReportContext,
): Figure | undefined {
  const [company, name] = query.id.split('/');
  const metric = name ? findMetric(name) : undefined;
  if (!company || !metric) return undefined;
  const question = askAboutCompany({ ...query, company }, context);
  if (!question.ok) return undefined;
  const { view, policy, today } = question.value;
  const { observations } = deriveSeries(view.ledger, { company, metric: metric.id }, policy);
  return observations.map((o) => figureOfObservation(o, today)).find((f) => f.id === query.id);
}
