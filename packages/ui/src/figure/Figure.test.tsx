import { exactQuantity } from '@solvent/core/claim';
import { deriveFigure } from '@solvent/core/derivation';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Place } from '../place.ts';
import { Figure } from './Figure.tsx';

const place = (lang: Place['lang']): Place => ({
  lang,
  href: (path, parameters) => `${path}?id=${parameters?.id}`,
});

const cash = {
  ...deriveFigure({
    id: 'openai/bridged_cash',
    metric: 'cash',
    label: { en: 'Cash', zh: '现金' },
    formula: 'opening + raised - burn',
    rule: 'PO6',
    inputs: [],
    value: { ...exactQuantity('6600000000'), approx: true },
    unit: 'USD',
  }),
  basisTags: { en: ['computed', '<b>'], zh: ['推算', '<b>'] },
  ageDays: 420,
  stale: true,
};

describe('a figure', () => {
  it('[WEB3] is its value with basis, age and the way to its explanation', () => {
    expect(renderToStaticMarkup(<Figure place={place('en')} figure={cash} />)).toBe(
      '<span class="figure"><a class="value" href="/explain?id=openai/bridged_cash" data-explain="">about $6.6 bn</a><span class="tags">computed · &lt;b&gt;</span><span class="age age-stale">14 months old</span></span>',
    );
    expect(renderToStaticMarkup(<Figure place={place('zh')} figure={cash} tags={false} />)).toContain(
      '约 66 亿美元</a><span class="age age-stale">14 个月前的数据</span>',
    );
  });

  it('[WEB4] that nobody knows is no number', () => {
    expect(renderToStaticMarkup(<Figure place={place('en')} figure={null} />)).toBe(
      '<span class="none">not known</span>',
    );
  });
});
