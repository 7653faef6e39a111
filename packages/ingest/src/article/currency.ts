/** Currency words and signs to ISO codes; a bare 元 is CNY, a bare $ is USD [EX7]. */
const prefixes: readonly (readonly [string, string])[] = [
  ['US$', 'USD'],
  ['U.S.$', 'USD'],
  ['USD', 'USD'],
  ['HK$', 'HKD'],
  ['HKD', 'HKD'],
  ['NT$', 'TWD'],
  ['NTD', 'TWD'],
  ['TWD', 'TWD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['RMB', 'CNY'],
  ['Rmb', 'CNY'],
  ['CNY', 'CNY'],
  ['Rs.', 'INR'],
  ['Rs', 'INR'],
  ['INR', 'INR'],
  ['EUR', 'EUR'],
  ['GBP', 'GBP'],
  ['JPY', 'JPY'],
  ['KRW', 'KRW'],
  ['CHF', 'CHF'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'CNY'],
  ['￥', 'CNY'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['人民币', 'CNY'],
  ['新台币', 'TWD'],
  ['台币', 'TWD'],
  ['港币', 'HKD'],
  ['美金', 'USD'],
  ['美元', 'USD'],
  ['欧元', 'EUR'],
  ['日元', 'JPY'],
];

/** The currency that stands right before `end`, one blank allowed: `HK$ 1.2`, `人民币3亿`. */
export function currencyBefore(
  text: string,
  end: number,
): { readonly start: number; readonly code: string } | undefined {
  const stop = text.charCodeAt(end - 1) === 32 ? end - 1 : end;
  const last = text.charCodeAt(stop - 1);
  if (!endsCurrency[last]) return undefined;
  for (const [sign, code] of prefixes) {
    if (!text.startsWith(sign, stop - sign.length)) continue;
    const start = stop - sign.length;
    const before = text.charCodeAt(start - 1);
    const latin = sign.charCodeAt(0) >= 65 && sign.charCodeAt(0) <= 90;
    if (latin && ((before >= 65 && before <= 90) || (before >= 97 && before <= 122))) continue;
    return { start, code };
  }
  return undefined;
}
const endsCurrency = new Uint8Array(0x10000);
for (const [sign] of prefixes) endsCurrency[sign.charCodeAt(sign.length - 1)] = 1;

const han: readonly (readonly [string, string])[] = [
  ['元人民币', 'CNY'],
  ['人民币元', 'CNY'],
  ['元新台币', 'TWD'],
  ['元台币', 'TWD'],
  ['元港币', 'HKD'],
  ['元美金', 'USD'],
  ['人民币', 'CNY'],
  ['新台币', 'TWD'],
  ['台币', 'TWD'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['美刀', 'USD'],
  ['刀', 'USD'],
  ['日元', 'JPY'],
  ['日圆', 'JPY'],
  ['韩元', 'KRW'],
  ['韩圆', 'KRW'],
  ['韩圜', 'KRW'],
  ['韩币', 'KRW'],
  ['欧元', 'EUR'],
  ['英镑', 'GBP'],
  ['卢比', 'INR'],
  ['印度卢比', 'INR'],
  ['澳元', 'AUD'],
  ['加元', 'CAD'],
  ['新加坡元', 'SGD'],
  ['新元', 'SGD'],
  ['瑞士法郎', 'CHF'],
  ['瑞郎', 'CHF'],
  ['瑞典克朗', 'SEK'],
  ['雷亚尔', 'BRL'],
  ['块钱', 'CNY'],
  ['元', 'CNY'],
  ['圆', 'CNY'],
];
const LATIN =
  /[ -]?(US dollars?|U\.S\. dollars?|Hong Kong dollars?|HK dollars?|New Taiwan dollars?|NT dollars?|Australian dollars?|Canadian dollars?|Singapore dollars?|dollars?|bucks|euros?|pounds?(?: sterling)?|yuan|renminbi|RMB|CNY|USD|EUR|HKD|TWD|GBP|JPY|KRW|yen|won|rupees?|Swiss francs?)(?![A-Za-z])/iy;
const latin: Readonly<Record<string, string>> = {
  us: 'USD',
  'u.s.': 'USD',
  hong: 'HKD',
  hk: 'HKD',
  new: 'TWD',
  nt: 'TWD',
  australian: 'AUD',
  canadian: 'CAD',
  singapore: 'SGD',
  dollar: 'USD',
  dollars: 'USD',
  bucks: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  yuan: 'CNY',
  renminbi: 'CNY',
  rmb: 'CNY',
  cny: 'CNY',
  usd: 'USD',
  eur: 'EUR',
  hkd: 'HKD',
  twd: 'TWD',
  gbp: 'GBP',
  jpy: 'JPY',
  krw: 'KRW',
  yen: 'JPY',
  won: 'KRW',
  rupee: 'INR',
  rupees: 'INR',
  swiss: 'CHF',
};

/** The currency that follows a figure and its scale: 美元, `euros`, `HK dollars`. */
export function currencyAfter(
  text: string,
  start: number,
): { readonly end: number; readonly code: string } | undefined {
  const code = text.charCodeAt(start);
  if (code > 127) {
    for (const [word, iso] of han)
      if (text.startsWith(word, start)) return { end: start + word.length, code: iso };
    return undefined;
  }
  if (code !== 32 && code !== 45 && !((code | 32) >= 97 && (code | 32) <= 122)) return undefined;
  LATIN.lastIndex = start;
  const found = LATIN.exec(text);
  if (!found) return undefined;
  const iso = latin[found[1]!.toLowerCase().split(' ')[0]!];
  return iso ? { end: start + found[0].length, code: iso } : undefined;
}
