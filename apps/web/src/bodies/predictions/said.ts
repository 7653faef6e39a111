import { dec, formatQuantity, formatValue, type Lang } from '@solvent/core/money';
import type { PredictionRow } from '@solvent/core/report';
import type { Text } from '../../text/index.ts';

/** What was said, as a figure or as a chance: `$11.6 bn`, `chance 20%`. */
export function saidWords(row: PredictionRow, text: Text, lang: Lang): string {
  if (row.kind === 'value') return formatQuantity(row.stated, row.unit, lang);
  return row.probability === null ? '–' : text.predictions.chance(percent(row.probability, lang));
}

/** What came: the figure, or whether it happened. */
export function cameWords({ status, outcome }: PredictionRow, text: Text, lang: Lang): string {
  return outcome?.actual && outcome.unit
    ? formatQuantity(outcome.actual, outcome.unit, lang)
    : text.predictions.statuses[status];
}

/** How far off: a share of what came, or the Brier score. */
export function missedWords({ score }: PredictionRow, text: Text, lang: Lang): string {
  if (!score) return '–';
  if (score.brier !== null) return `${text.predictions.brier} ${score.brier}`;
  return score.relative === null ? '–' : percent(score.relative, lang);
}

export function percent(share: string, lang: Lang): string {
  return formatValue(dec(share), 'fraction', lang);
}
