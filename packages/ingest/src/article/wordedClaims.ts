import type { Amount } from './amount.ts';
import type { Cue } from './cues.ts';
import type { Hit } from './lexicon.ts';
import type { View } from './view.ts';

export interface Worded {
  readonly metric: 'revenue' | 'free_cash_flow';
  readonly amount: Amount;
  readonly cue: Hit<Cue>;
}

/** Figures told without a number [EX17]: 0收入 is no revenue, 自由现金流转正 a free cash flow above nothing. */
export function findWordedClaims(view: View): Worded[] {
  return view.cues.flatMap((cue): Worded[] => {
    if (cue.value.role === 'zero') return [{ metric: 'revenue', amount: nothing(cue, '0'), cue }];
    if (cue.value.role !== 'positive') return [];
    const flow = view.cues.findLast(
      ({ value, start }) =>
        value.role === 'metric' && value.metric === 'free_cash_flow' && Math.abs(start - cue.start) <= 40,
    );
    if (!flow && !/free cash flow/i.test(view.text.slice(cue.start, cue.end))) return [];
    // A figure beside it says it better.
    const reach = view.latin ? 40 : 14;
    const told = view.amounts.some(
      (a) => a.kind === 'money' && a.start > cue.start && a.start - cue.end < reach,
    );
    return told ? [] : [{ metric: 'free_cash_flow', amount: nothing(cue, null), cue: flow ?? cue }];
  });
}

function nothing({ start, end }: Hit<Cue>, high: '0' | null): Amount {
  return {
    start,
    end,
    figureStart: start,
    figureEnd: end,
    kind: 'money',
    unit: null,
    low: '0',
    high,
    approx: false,
    bound: high === null ? 'atLeast' : null,
    scaled: false,
    power: 0,
    step: null,
  };
}
