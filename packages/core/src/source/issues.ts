import { defineIssue } from '../issue/index.ts';

export const quoteNotFound = defineIssue({
  code: 'source/quote-not-found',
  severity: 'error',
  en: {
    message: 'The quote "{quote}" does not stand word for word in the source.',
    remedy: 'Quote the words exactly as the source has them.',
  },
  zh: { message: '来源中没有与引文“{quote}”逐字相同的文字。', remedy: '请照录来源原文。' },
  example: 'A quote with a corrected spelling, or one that a language model made up.',
});

export const quoteMoved = defineIssue({
  code: 'source/quote-moved',
  severity: 'warning',
  en: {
    message: 'The quote "{quote}" stands in the source, but not at {place}.',
    remedy: 'Check that it is about the same figure and mend the locator.',
  },
  zh: { message: '引文“{quote}”在来源中，但不在 {place} 处。', remedy: '请确认所指为同一数字，并更正位置。' },
  example: 'A locator from an older copy of the page.',
});
