import type { Amount } from './amount.ts';
import type { Mention } from './mention.ts';
import type { Subject } from './subject.ts';
import type { View } from './view.ts';

const HAN_MARKET =
  /(?:^|[，。；：、"据年度示为,])((?:[\u4e00-\u9fffA-Za-z]){2,22}(?:市场|行业|产业|支出|基础设施))/;
const LATIN_MARKET =
  /((?:the )?(?:[A-Za-z-]{1,20} ){0,5}(?:market|spending|industry)(?: for (?:[A-Za-z-]{1,20} ?){1,5})?)/i;

/** The market a size is of, as far as its words say: 全球生成式AI市场, `the market for AI chips`. */
export function marketOf(view: View, amount: Amount, mentions: readonly Mention[]): Subject {
  const market = mentions.findLast(
    (mention) => mention.who.kind === 'market' && mention.start < amount.start,
  );
  if (market) return { who: market.who, mention: market, how: 'market' };
  const text = view.text.slice(view.start, view.end);
  const found = view.latin ? LATIN_MARKET.exec(text) : HAN_MARKET.exec(text);
  const name = (found?.[1] ?? (view.latin ? 'market' : '市场'))
    .replace(/^the /i, '')
    .replace(/(?: (?:is|was|will|could|to|of|are))+.*$/, '')
    .trim();
  return {
    who: { id: null, name, kind: 'market', parent: null, members: [], fiscalYearEnd: 12 },
    mention: null,
    how: 'market',
  };
}
