import { type Claim, knownFrom, type Quantity } from '../claim/index.ts';
import { type Ledger, ledgerIndex, type Prediction, type PredictionOutcome } from '../ledger/index.ts';
import { findMetric } from '../metric/index.ts';
import { type PredictionScore, scorePrediction } from '../prediction/index.ts';
import type { BothLanguages } from '../runway/index.ts';
import { type Day, formatPeriod } from '../time/index.ts';

export type PredictionStatus = 'open' | 'overdue' | PredictionOutcome['kind'];

/** One prediction with its words, what became of it, and its score. */
export interface PredictionRow {
  readonly id: string;
  readonly company: { readonly id: string; readonly name: BothLanguages };
  readonly by: Prediction['by'];
  readonly kind: Prediction['kind'];
  /** The words it was made in, as printed. */
  readonly wording: string;
  readonly claim: string;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly url: string | null;
  };
  /** From when it could be read. */
  readonly known: Day;
  /** When it was made, as far as can be shown. */
  readonly made: Day;
  readonly criterion: BothLanguages;
  readonly condition: BothLanguages | null;
  readonly deadline: Day;
  readonly metric: Claim['metric'];
  readonly metricName: BothLanguages;
  readonly period: string;
  readonly stated: Quantity;
  readonly unit: string;
  readonly per: Claim['per'];
  readonly probability: string | null;
  readonly convention: boolean;
  readonly status: PredictionStatus;
  readonly outcome:
    | (PredictionOutcome & { readonly actual: Quantity | null; readonly unit: string | null })
    | null;
  readonly score: PredictionScore | null;
  readonly revises: string | null;
  readonly revisedBy: string | null;
}

/** The predictions known on a day, in the order they were made; `ledger` with every claim as accepted. */
export function predictionRows(ledger: Ledger, day: Day): readonly PredictionRow[] {
  const index = ledgerIndex(ledger);
  const revised = new Map(
    ledger.predictions.flatMap(({ id, revises }) => (revises === undefined ? [] : [[revises, id] as const])),
  );
  return ledger.predictions
    .flatMap((prediction): PredictionRow[] => {
      const claim = index.claim(prediction.claim);
      if (!claim) return [];
      const { outcome = null } = prediction;
      const shown = outcome ? index.claim(outcome.claims[0] ?? '') : undefined;
      const source = index.source(claim.citation.source);
      const known = knownFrom(claim);
      const name = claim.metric.replace(/^other:/, '').replaceAll('_', ' ');
      return [
        {
          id: prediction.id,
          company: {
            id: claim.company,
            name: index.company(claim.company)?.name ?? { en: claim.company, zh: claim.company },
          },
          by: prediction.by,
          kind: prediction.kind,
          wording: claim.citation.quote,
          claim: claim.id,
          source: {
            id: claim.citation.source,
            title: source?.title ?? claim.citation.source,
            publisher: source?.publisher ?? '',
            url: claim.citation.url ?? source?.url ?? null,
          },
          known,
          made: prediction.made ?? known,
          criterion: prediction.criterion,
          condition: prediction.condition ?? null,
          deadline: prediction.deadline,
          metric: claim.metric,
          metricName: findMetric(claim.metric)?.name ?? { en: name, zh: name },
          period: formatPeriod(claim.period),
          stated: claim.quantity,
          unit: claim.unit,
          per: claim.per,
          probability: prediction.probability ?? null,
          convention: prediction.convention ?? false,
          status: outcome ? outcome.kind : prediction.deadline < day ? 'overdue' : 'open',
          outcome: outcome && {
            ...outcome,
            actual: outcome.kind === 'value' ? (shown?.quantity ?? null) : null,
            unit: outcome.kind === 'value' ? (shown?.unit ?? null) : null,
          },
          score: scorePrediction(prediction, claim, shown, prediction.made ?? known),
          revises: prediction.revises ?? null,
          revisedBy: revised.get(prediction.id) ?? null,
        },
      ];
    })
    .toSorted((a, b) => (a.made < b.made ? -1 : a.made > b.made ? 1 : a.id < b.id ? -1 : 1));
}
