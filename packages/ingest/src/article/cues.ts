import { Lexicon } from './lexicon.ts';
import { metricWords } from './metricWords.ts';
import { neverWords } from './neverWords.ts';
import { statusWords } from './statusWords.ts';

/** What a cue word does for the figures near it. */
export type Cue =
  /** names what is measured */
  | { readonly role: 'metric'; readonly metric: MetricName; readonly weak?: boolean; readonly verb?: boolean }
  /** names something that is no claim: share prices, parameters, fines */
  | { readonly role: 'never'; readonly of: string; readonly weak?: boolean }
  | { readonly role: 'change'; readonly direction: 1 | -1; readonly to?: boolean }
  | { readonly role: 'base'; readonly against: 'yoy' | 'qoq' | 'mom' | 'cagr' }
  /** a growth written as a word: doubled, 翻番; the level becomes `factor` times the old one */
  | { readonly role: 'factor'; readonly factor: string }
  | { readonly role: 'status'; readonly status: 'estimate' | 'projection' | 'target' | 'actual' }
  | { readonly role: 'annualised' }
  | { readonly role: 'cumulative' }
  | { readonly role: 'denied' }
  | { readonly role: 'condition' }
  | {
      readonly role: 'per';
      readonly per: 'day' | 'month' | 'quarter' | 'year' | 'million_tokens' | 'thousand_tokens' | 'seat';
    }
  | { readonly role: 'zero' }
  | { readonly role: 'positive' }
  | { readonly role: 'respectively' }
  | { readonly role: 'together' }
  | { readonly role: 'paying' };

/** A metric of the extraction contract, or another figure kept as `other:<name>`. */
export type MetricName = string;

/** All cue words of both languages, looked up in one pass. */
export const cueWords = new Lexicon<Cue>([...statusWords(), ...metricWords(), ...neverWords()]);
