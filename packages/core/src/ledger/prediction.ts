import type { DecimalString } from '../money/index.ts';
import type { Day } from '../time/index.ts';

/**
 * A claim about what is to come, made ready to be judged [PR1]: "OpenAI may go bankrupt in 2024", said in August 2023, settled on
 * 31 December 2024. The words, the figure and the days are those of its claim.
 */
export interface Prediction {
  readonly id: string;
  /** The claim that makes it; its quote is the wording. */
  readonly claim: string;
  /** Who says it, whoever prints it. */
  readonly by: {
    readonly id: string;
    readonly name: Words;
    readonly kind: 'company' | 'press' | 'analyst' | 'investor';
  };
  /** When it was made, where that is known to be before its source could be read. */
  readonly made?: Day;
  /** What settles it. */
  readonly criterion: Words;
  readonly deadline: Day;
  /** What it rests on, when it says so; void when that did not hold. */
  readonly condition?: Words;
  /** An event happens or not; a value is compared with what came. */
  readonly kind: 'event' | 'value';
  /** Of the event, 0 to 1; absent when nothing can be said. */
  readonly probability?: DecimalString;
  /** True when the probability is our reading of a hedge and was not printed. */
  readonly convention?: boolean;
  /** Quantiles of the value, when the source gave more than one number. */
  readonly quantiles?: readonly { readonly level: DecimalString; readonly value: DecimalString }[];
  /** The earlier prediction of the same thing by the same speaker. */
  readonly revises?: string;
  readonly outcome?: PredictionOutcome;
}

export interface PredictionOutcome {
  readonly kind: 'yes' | 'no' | 'value' | 'void';
  /** The day it could be known. */
  readonly known: Day;
  readonly because: Words;
  /** Claims about the same company that show it; the first states the value. */
  readonly claims: readonly string[];
}

interface Words {
  readonly en: string;
  readonly zh: string;
}
