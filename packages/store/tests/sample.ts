import type { Claim } from '@solvent/core/claim';
import type { Ledger } from '@solvent/core/ledger';
import type { Source } from '@solvent/core/source';
import type { Candidate } from '../src/candidate.ts';

export const company = {
  id: 'openai',
  kind: 'company',
  name: { en: 'OpenAI', zh: 'OpenAI' },
  aliases: ['歐盆AI'],
} as const;

export const source: Source = {
  id: 'the-information-2024-07-24',
  kind: 'press',
  title: 'Why OpenAI Could Lose $5 Billion This Year',
  publisher: 'The Information',
  url: null,
  language: 'en',
  published: { day: '2024-07-24', precision: 'day' },
  recorded: '2026-11-22',
  origin: 'the-information/2024-07-24',
};

/** A claim on OpenAI's loss of 2024: `claim('loss', '5000000000')`. */
export function claim(id: string, amount = '5000000000', more: Partial<Claim> = {}): Claim {
  return {
    id,
    company: 'openai',
    metric: 'net_loss',
    period: { start: '2024-01-01', end: '2025-01-01' },
    quantity: { low: amount, high: amount, stated: amount, approx: false },
    unit: 'USD',
    per: null,
    basis: {
      accounting: 'accrual',
      inclusions: {},
      presentation: 'none',
      scope: { kind: 'group' },
      periodBasis: {},
      epistemic: { status: 'estimate', attribution: 'document' },
    },
    citation: { source: source.id, quote: 'could lose as much as $5 billion' },
    published: { day: '2024-07-24', precision: 'day' },
    recorded: '2026-11-22',
    confidence: 'high',
    ...more,
  };
}

export function candidate(id: string, more: Partial<Candidate> = {}): Candidate {
  return { id, claim: claim(`${id}-claim`), source, foundBy: 'article-reader', ...more };
}

export const dataset: Ledger = {
  companies: [company],
  sources: [source],
  claims: [claim('dataset-loss')],
  corrections: [],
  rates: [],
  tranches: [],
  predictions: [],
};
