import type { Amount, AmountKind } from './amount.ts';
import type { MetricName } from './cues.ts';
import type { MetricFound } from './metricOf.ts';
import type { View } from './view.ts';

interface Behind {
  readonly kinds: readonly AmountKind[];
  readonly pattern: RegExp;
  readonly metric: MetricName;
  readonly cost: number;
  readonly weak?: true;
}

/** English turns of phrase behind a figure that say what it is without a word of their own for it. */
const turns: readonly Behind[] = [
  // `the $545 million it was worth in March`
  {
    kinds: ['money'],
    pattern: /^ (?:it|they|the company) (?:was|were|had been|is|are) (?:worth|valued)/,
    metric: 'valuation',
    cost: 2,
  },
  // `150 million people a month now use its Copilots`
  {
    kinds: ['persons', 'number'],
    pattern:
      /^ (?:people |users )?(?:(?:a|per|each|every) (?:day|week|month) )?(?:now |already |regularly )?us(?:e|ed|ing) (?:its|the|their|our|it|[A-Z])/,
    metric: 'users',
    cost: 3,
  },
  // `240 million monthly users, 27 million of them paying`
  {
    kinds: ['persons', 'number'],
    pattern: /^ of (?:them|whom|which) (?:are |were )?(?:paying|pay|paid|subscrib)/,
    metric: 'paying_subscribers',
    cost: 3,
  },
  // `HK$4.35 billion from a Hong Kong listing`
  {
    kinds: ['money'],
    pattern:
      /^ (?:from|in|through|via|with) (?:a|an|its|the) (?:[A-Za-z-]{1,16} ){0,3}(?:IPO|listing|initial public offering|flotation|float)(?![A-Za-z])/,
    metric: 'other:ipo_proceeds',
    cost: 3,
  },
  // `$5 billion in debt and $5 billion in equity`
  {
    kinds: ['money'],
    pattern: /^ (?:in|of) (?:new |fresh )?equity(?! (?:stake|value))/,
    metric: 'funding_round',
    cost: 3,
  },
  // `$12M at $48M pre`
  { kinds: ['money'], pattern: /^ (?:pre|post)(?:-money)?(?![A-Za-z-])/, metric: 'valuation', cost: 3 },
  {
    kinds: ['money'],
    pattern: /^ at (?:an? )?[$€£][\d.]+ ?(?:m|bn|M|B|million|billion)? (?:pre|post)(?![a-z])/,
    metric: 'funding_round',
    cost: 4,
    weak: true,
  },
];

/** The metric that the words right behind a figure give it, if they are one of these turns. */
export function behindFigure(view: View, amount: Amount): MetricFound | undefined {
  if (!view.latin || view.text.charCodeAt(amount.end) !== 32) return undefined;
  const after = view.text.slice(amount.end, amount.end + 80);
  const turn = turns.find(({ kinds, pattern }) => kinds.includes(amount.kind) && pattern.test(after));
  return turn && { metric: turn.metric, cue: null, cost: turn.cost, side: 'after', weak: turn.weak === true };
}
