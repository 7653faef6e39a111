import { describe, expect, it } from 'vitest';
import { journal } from '../ledger/journal.fixture.ts';
import { parsePeriod } from '../time/index.ts';
import { reconcile } from './reconcile.ts';

describe('classes of difference', () => {
  it.each([
    [
      'scaleError',
      'a | x revenue 2024 | 5.2 billion USD | actual filing | f 2025-02-01\nb | x revenue 2024 | 520 million USD | actual anonymous | p 2025-03-01',
    ],
    [
      'periodShifted',
      'a | x net_loss 2023-05 | 30 million USD | actual document | d 2023-08-01\nb | x net_loss 2023-05 | 540 million USD | actual anonymous | p 2023-08-20\ny | x net_loss 2022 | 540 million USD | actual document | t 2023-05-04',
    ],
    [
      'basisDiffers',
      'a | x net_loss 2024 | 5.1 billion USD | actual document | d 2025-02-01\nb | x net_loss 2024 | 4.0 billion USD | actual document -stockPay | p 2025-03-01',
    ],
    [
      'scopeDiffers',
      'a | x revenue 2024 | 5.1 billion USD | actual document | d 2025-02-01\nb | x revenue 2024 | 4.0 billion USD | actual document product:Chat | p 2025-03-01',
    ],
    [
      'supersededOrRestated',
      'a | x revenue 2024 | 5.1 billion USD | actual filing | f 2025-02-01\nb | x revenue 2024 | 5.3 billion USD | actual filing | g 2026-02-01',
    ],
    [
      'forecastAgainstActual',
      'a | x revenue 2024 | 5.1 billion USD | actual filing | f 2025-02-01\nb | x revenue 2024 | 6.3 billion USD | guidance company | g 2024-02-01',
    ],
    [
      'repeatedFromOneOrigin',
      'a | x revenue 2024 | 5.1 billion USD | actual document | f 2025-02-01 o\nb | x revenue 2024 | 5.3 billion USD | actual anonymous | g 2025-02-01 o',
    ],
    [
      'genuineConflict',
      'a | x revenue 2024 | 5.1 billion USD | actual document | f 2025-02-01\nb | x revenue 2024 | 5.3 billion USD | actual anonymous | g 2025-02-01',
    ],
  ])('[RC16] %s', (name, text) => {
    const period = name === 'periodShifted' ? '2023-05' : '2024';
    const ledger = journal(text);
    const metric = ledger.claims[0]!.metric;
    const r = reconcile(ledger, { company: 'x', metric, period: parsePeriod(period)! });
    const pairs = r.differences.filter((d) => d.claims.includes('b'));
    expect(pairs.map((d) => d.class)).toEqual([name]);
    for (const d of pairs) expect([d.sentence.en, d.sentence.zh].every((s) => s.length > 10)).toBe(true);
  });

  it('[RC3] sets another currency beside only with a rate, widened by 2 %', () => {
    const ledger = journal(`
      a | x revenue 2024 | 312.4 million CNY | actual filing | f 2025-02-01
      b | x revenue 2024 | 43.5 million USD | actual anonymous | g 2025-02-01
      c | x revenue 2024 | 312 million CNY | actual anonymous | h 2025-02-01`);
    const query = { company: 'x', metric: 'revenue', period: parsePeriod('2024')! } as const;
    expect(reconcile(ledger, query).differences.find((d) => d.claims.includes('b'))).toMatchObject({
      class: 'basisDiffers',
      axis: 'unit',
      gap: null,
    });
    const rated = {
      ...ledger,
      rates: [{ base: 'USD', quote: 'CNY', when: '2024', rate: '7.1', source: 'test' }] as const,
    };
    expect(reconcile(rated, query).differences.find((d) => d.claims.includes('b'))?.class).toBe(
      'sameWithinRounding',
    );
  });
});
