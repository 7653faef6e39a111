import { describe, expect, it } from 'vitest';
import { cleanText, findAmounts } from './index.ts';

/** What is read from a text: kind, low, high, unit of every figure; nothing for what is refused. */
function read(text: string): string {
  return findAmounts(cleanText(text).text)
    .map(
      (a) =>
        `${a.kind} ${a.low ?? ''}..${a.high ?? ''}${a.unit && a.kind === 'money' ? ` ${a.unit}` : ''}${a.approx ? ' about' : ''}`,
    )
    .join(' | ');
}

describe('[EX2] [EX3] [EX4] [EX5] [EX6] [EX7] figures', () => {
  it.each([
    // Chinese scales and currencies
    ['50亿美元', 'money 5000000000..5000000000 USD'],
    ['3.98億元', 'money 398000000..398000000 CNY'],
    ['1.79兆元新台幣', 'money 1790000000000..1790000000000 TWD'],
    ['新台幣1,503.69億元', 'money 150369000000..150369000000 TWD'],
    ['9.21兆韓元', 'money 9210000000000..9210000000000 KRW'],
    ['人民币3,772.1百万元', 'money 3772100000..3772100000 CNY'],
    ['HK$4.348 billion', 'money 4348000000..4348000000 HKD'],
    ['10万亿美元', 'money 10000000000000..10000000000000 USD'],
    ['７０万美金', 'money 700000..700000 USD'],
    ['1亿2000万元', 'money 120000000..120000000 CNY'],
    // words for numbers
    ['百億美金', 'money 10000000000..10000000000 USD'],
    ['数千万元', 'money 20000000..90000000 CNY'],
    ['两三亿元', 'money 200000000..300000000 CNY'],
    ['三百二十亿元', 'money 32000000000..32000000000 CNY'],
    ['一億兩千萬元', 'money 120000000..120000000 CNY'],
    ['half a billion dollars', 'money 500000000..500000000 USD'],
    ['two million users', 'number 2000000..2000000'],
    // noise
    ['達(dá)37億(yì)美元', 'money 3700000000..3700000000 USD'],
    ['50 亿 美元', 'money 5000000000..5000000000 USD'],
    ['<b>50</b>亿元', 'money 5000000000..5000000000 CNY'],
    ['4000亿美元(yìměiyuán)(yìměiyuán)', 'money 400000000000..400000000000 USD'],
    // how exact
    ['近3亿美元', 'money 300000000..300000000 USD about'],
    ['35亿美元左右', 'money 3500000000..3500000000 USD about'],
    ['逾80億美元', 'money 8000000000.. USD'],
    ['3亿美元大关', 'money 300000000.. USD'],
    ['不足5亿元', 'money ..500000000 CNY'],
    ['至多100亿美元', 'money ..10000000000 USD'],
    ['10多亿美元', 'money 1000000000.. USD'],
    ['千人以上', 'persons 1000..'],
    ['more than $29 billion', 'money 29000000000.. USD'],
    ['up to $100bn', 'money ..100000000000 USD'],
    ['nearly $3 billion', 'money 3000000000..3000000000 USD about'],
    ['$100M+', 'money 100000000.. USD'],
    ['as many as 9,000 workers', 'persons ..9000'],
    // ranges; `from … to …` is a change
    ['640亿至720亿美元', 'money 64000000000..72000000000 USD'],
    ['63至67亿元', 'money 6300000000..6700000000 CNY'],
    ['$125–145B', 'money 125000000000..145000000000 USD'],
    ['between $8 million and $10 million', 'money 8000000..10000000 USD'],
    ['3.2 to 3.5 billion yuan', 'money 3200000000..3500000000 CNY'],
    ['15%至20%', 'percent 0.15..0.2'],
    ['从2亿元增至3亿元', 'money 200000000..200000000 CNY | money 300000000..300000000 CNY'],
    ['from $2bn to $3bn', 'money 2000000000..2000000000 USD | money 3000000000..3000000000 USD'],
    // signs and shares
    ['-6.96億元', 'money -696000000..-696000000 CNY'],
    ['−36.69%', 'percent -0.3669..-0.3669'],
    ['負89億元', 'money -8900000000..-8900000000 CNY'],
    ['三成', 'percent 0.3..0.3'],
    ['2400倍', 'multiple 2400..2400'],
    ['43-fold', 'multiple 43..43'],
    ['1.4个百分点', 'points 0.014..0.014'],
    // persons, lengths of time
    ['453人', 'persons 453..453'],
    ['1,646 employees', 'persons 1646..1646'],
    ['18个月', 'months 18..18'],
    ['一年半', 'months 18..18'],
    ['14 months', 'months 14..14'],
    // both marks say which is decimal; one mark alone in a strange place is refused
    ['1.107,00 €', 'number 1107..1107'],
    ['€1.107,00', 'money 1107..1107 EUR'],
    ['$12,34', ''],
    ['$1,23,456', ''],
    ['1.234.567元', 'money 1234567..1234567 CNY'],
    // parts of names
    ['GPT-4o', ''],
    ['A100', ''],
    ['Qwen2.5-72B', ''],
    ['70B parameters', ''],
    ['一个', ''],
    ['零一万物', ''],
  ])('%s', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it('reads 2,160 amounts made from a grammar, whatever stands around them', () => {
    // Independent of the reader: values are built with BigInt from digits and a power.
    const digits: [string, bigint, number][] = [
      ['3', 3n, 0],
      ['12.5', 125n, 1],
      ['0.57', 57n, 2],
      ['1,928.7', 19287n, 1],
      ['907', 907n, 0],
      ['６.２', 62n, 1],
    ];
    const scales: [string, number][] = [
      ['万', 4],
      ['萬', 4],
      ['百万', 6],
      ['千万', 7],
      ['亿', 8],
      ['億', 8],
      ['百億', 10],
      ['千亿', 11],
      ['万亿', 12],
      [' million', 6],
      [' billion', 9],
      ['bn', 9],
      [' trillion', 12],
      ['mn', 6],
      [' thousand', 3],
    ];
    const hanUnits: [string, string][] = [
      ['元', 'CNY'],
      ['美元', 'USD'],
      ['美金', 'USD'],
      ['港元', 'HKD'],
      ['歐元', 'EUR'],
      ['日圓', 'JPY'],
    ];
    const latinUnits: [string, string][] = [
      ['$', 'USD'],
      ['US$', 'USD'],
      ['€', 'EUR'],
      ['HK$', 'HKD'],
      ['£', 'GBP'],
      ['RMB', 'CNY'],
    ];
    const frames: [string, string, 'low' | 'high' | 'both' | 'about'][] = [
      ['', '', 'both'],
      ['约', '', 'about'],
      ['超过', '', 'low'],
      ['不足', '', 'high'],
    ];
    const latinFrames: [string, string, 'low' | 'high' | 'both' | 'about'][] = [
      ['was ', '', 'both'],
      ['about ', '', 'about'],
      ['more than ', '', 'low'],
      ['less than ', '', 'high'],
    ];
    let count = 0;
    for (const [written, whole, places] of digits)
      for (const [scale, power] of scales) {
        const isHan = /[\u4e00-\u9fff]/.test(scale);
        for (const [unit, currency] of isHan ? hanUnits : latinUnits)
          for (const [lead, tail, side] of isHan ? frames : latinFrames) {
            const text = isHan
              ? `${lead}${written}${scale}${unit}${tail}`
              : `${lead}${unit}${written}${scale}${tail}`;
            const value = `${whole * 10n ** BigInt(power - places)}`;
            const wanted = `money ${side === 'high' ? '' : value}..${side === 'low' ? '' : value} ${currency}${side === 'about' ? ' about' : ''}`;
            expect(read(text), text).toBe(wanted);
            count++;
          }
      }
    expect(count).toBeGreaterThanOrEqual(1500);
  });
});
