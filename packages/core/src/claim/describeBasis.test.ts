import { expect, it } from 'vitest';
import { journal } from '../ledger/journal.fixture.ts';
import { describeBasis } from './describeBasis.ts';

it.each([
  ['revenue 2024', 'actual filing', [], []],
  [
    'net_loss 2024',
    'forecast document -stockPay',
    ['forecast', 'excludes stock pay'],
    ['预测', '不含股权激励'],
  ],
  ['revenue 2024', 'estimate analyst annualised', ['estimate', 'run rate'], ['估计', '年化']],
  ['revenue 2024', 'actual company product:ChatGPT', ['product ChatGPT'], ['产品 ChatGPT']],
  ['revenue 2024', 'actual company gross', ['before partner share'], ['未扣合作方分成']],
  ['net_loss 2024', 'actual document cash', ['cash basis'], ['收付实现制']],
  [
    'revenue_growth_yoy 2024',
    'actual anonymous yoy',
    ['anonymous source', 'year on year'],
    ['匿名来源', '同比'],
  ],
  [
    'revenue 2024',
    'target company denied',
    ['target', 'doubted by its own source'],
    ['目标', '来源自身存疑'],
  ],
])('%s, %s', (about, how, en, zh) => {
  const claim = journal(`a | x ${about} | 1 billion USD | ${how} | s 2025-01-01`).claims[0]!;
  expect(describeBasis(claim.basis, claim.metric)).toEqual({ en, zh });
});

it('says of a valuation when nobody told whether the new money is in it', () => {
  const claim = journal('a | x valuation @2024-10-02 | 157 billion USD | actual company | s 2024-10-02')
    .claims[0]!;
  expect(describeBasis(claim.basis, claim.metric).en).toEqual(['pre- or post-money not stated']);
});
