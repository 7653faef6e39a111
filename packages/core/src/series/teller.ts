import { formatQuantity } from '../money/index.ts';
import type { Member } from './member.ts';
import type { Bilingual } from './reconciliation.ts';

/** Sentences that set figures side by side need the digits in which they differ. */
export const DIGITS = 4;

const perWords: Readonly<Record<string, Bilingual>> = {
  day: { en: ' a day', zh: '每日' },
  month: { en: ' a month', zh: '每月' },
  quarter: { en: ' a quarter', zh: '每季' },
  year: { en: ' a year', zh: '每年' },
  seat_month: { en: ' a seat and month', zh: '每席位每月' },
  million_tokens: { en: ' per million tokens', zh: '每百万词元' },
  head: { en: ' a head', zh: '每人' },
};

/** A claim's value in words: `$5 bn`, `每月 4.2 亿美元`. */
export function valueWords({ claim }: Member): Bilingual {
  const per = claim.per === null ? undefined : perWords[claim.per];
  return {
    en: `${formatQuantity(claim.quantity, claim.unit, 'en', DIGITS)}${per?.en ?? ''}`,
    zh: `${per?.zh ?? ''}${per ? ' ' : ''}${formatQuantity(claim.quantity, claim.unit, 'zh', DIGITS)}`,
  };
}

/** Who says it, and when: `The New York Times (2024-09-27)`. The publisher is kept in its own language. */
export function tellerOf({ claim, source }: Member): string {
  const name = source?.publisher ?? claim.citation.source;
  const { published } = claim;
  if (published === null) return name;
  const length = { day: 10, month: 7, year: 4 }[published.precision];
  return `${name} (${published.day.slice(0, length)})`;
}

/** Two claims side by side, neutrally: `A says $5 bn; B says $5.1 bn`. */
export function bothSay(a: Member, b: Member): Bilingual {
  const [x, y] = [valueWords(a), valueWords(b)];
  const [who, other] = [tellerOf(a), tellerOf(b)];
  return { en: `${who} says ${x.en}; ${other} says ${y.en}`, zh: `${who}称 ${x.zh}；${other}称 ${y.zh}` };
}
