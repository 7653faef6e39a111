import { expect, it } from 'vitest';
import { checkCitation } from './index.ts';

const text = '据媒体报道，本年OpenAI预估亏损50亿美元，整年运营总成本85亿美元。';

it('[EX19] passes a quote that stands in the text, and one that stands where its locator says', () => {
  expect(checkCitation({ quote: 'OpenAI预估亏损50亿美元' }, text)).toEqual([]);
  expect(checkCitation({ quote: '亏损50亿美元', locator: `char ${text.indexOf('亏损')}-99` }, text)).toEqual(
    [],
  );
});

it('[EX19] refuses words that do not stand there character for character', () => {
  for (const quote of ['OpenAI预估亏损500亿美元', 'OpenAI 预估亏损50亿美元', 'OpenAI預估虧損50億美元', ''])
    expect(checkCitation({ quote }, text).map((issue) => issue.code)).toEqual(['source/quote-not-found']);
});

it('[EX19] warns when the words stand elsewhere', () => {
  expect(checkCitation({ quote: '85亿美元', locator: 'char 0-6' }, text)[0]?.code).toBe('source/quote-moved');
});
