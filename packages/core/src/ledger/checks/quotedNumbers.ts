import { type Dec, dec } from '../../money/index.ts';

/** A number in a quote: `5.4億` is 540,000,000 with its scale said; `642` in a table of millions has none. */
export interface QuotedNumber {
  readonly text: string;
  readonly value: Dec;
  /** A scale word or percent sign stood beside the digits, so their size is certain. */
  readonly scaled: boolean;
}

const scaleOf: Readonly<Record<string, string>> = {
  万亿: '1000000000000',
  千亿: '100000000000',
  百亿: '10000000000',
  亿: '100000000',
  千万: '10000000',
  百万: '1000000',
  万: '10000',
  千: '1000',
  百: '100',
  trillion: '1000000000000',
  tn: '1000000000000',
  billion: '1000000000',
  bn: '1000000000',
  b: '1000000000',
  million: '1000000',
  mn: '1000000',
  m: '1000000',
  thousand: '1000',
  k: '1000',
  crore: '10000000',
  lakh: '100000',
  '%': '0.01',
};
const NUMBER =
  /(\d{1,3}(?:,\d{3}){1,6}|\d{1,18})(\.\d{1,12})? ?(万亿|千亿|百亿|亿|千万|百万|万|千|百|trillion|billion|million|thousand|crore|lakh|tn|bn|mn|[kmb](?![a-z])|%)?/gi;

/** Every number written in digits, largest reading of its scale word; traditional characters read as simplified. */
export function quotedNumbers(quote: string): readonly QuotedNumber[] {
  return [...plain(quote).matchAll(NUMBER)].map(([found, whole, fraction, scale]) => {
    const digits = dec(`${whole!.replaceAll(',', '').replace(/^0{1,18}(?=\d)/, '')}${fraction ?? ''}`);
    const factor = scale ? scaleOf[scale.toLowerCase()] : undefined;
    return {
      text: found.trim(),
      value: factor ? digits.times(dec(factor)) : digits,
      scaled: factor !== undefined,
    };
  });
}

const NUMBER_WORDS =
  /[一二三四五六七八九十半两兩数數几幾零百千]{1,6}(?:万|萬|亿|億|千|百|成|倍|年|个|個|月|人|家|位|名|天|日|次|款|周|週|收入)|之一|[逾超近过過破达達上](?:万|萬|亿|億|千|百)|翻番|翻了|翻倍|过半|過半|半数|半數|减半|減半|一半|免费|免費|千亿|百亿|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half|halved|doubl(?:e|ed|ing)|tripl(?:e|ed|ing)|quadrupl(?:e|ed)|twice|quarter|third|hundreds?|thousands?|millions?|billions?|trillions?|zero|free|no|none|nothing|single|breakeven|break-even|profitable)\b/i;

const plain = (quote: string) => quote.normalize('NFKC').replaceAll('萬', '万').replaceAll('億', '亿');

/** The quote carries a number in words: "doubled", 数千万, 一年内. Such a number is not read, only noticed. */
export function hasNumberWords(quote: string): boolean {
  return NUMBER_WORDS.test(plain(quote).replace(NUMBER, ' # '));
}
