import { dec, formatValue, type Lang } from '@solvent/core/money';
import type { RunwayResult } from '@solvent/core/runway';

const LONG_MONTHS = 120;

/** A runway as words: `21.7 months`, `at least 15.8 months`, `more than ten years`, or why there is no number. `burnKind` tells a profit from cash. */
export function runwayWords(result: RunwayResult, lang: Lang, burnKind: string | null = null): string {
  const zh = lang === 'zh';
  switch (result.kind) {
    case 'months': {
      if (dec(result.months).gt(LONG_MONTHS)) return zh ? '十年以上' : 'more than ten years';
      const months = formatValue(dec(result.months), 'months', lang);
      const { low = null, high = null } = result.interval ?? {};
      if (low !== null && high === null) return zh ? `至少 ${months}` : `at least ${months}`;
      if (high !== null && low === null) return zh ? `至多 ${months}` : `at most ${months}`;
      return months;
    }
    case 'selfFunding':
      // A profit says nothing of the cash: it may still be flowing out.
      if (burnKind === 'accrualProxy') return zh ? '最近一期盈利' : 'profit, last period';
      return zh ? '不消耗资金' : 'uses no money';
    case 'alreadyOut':
      return zh ? '资金已用尽' : 'no money left';
    case 'beyondHorizon':
      return zh ? `超过 ${result.horizonMonths} 个月` : `more than ${result.horizonMonths} months`;
    case 'unknown':
      return zh ? '未知' : 'unknown';
  }
}

/** The bounds behind it, when they tell more than the number: `70.2–74.6`. */
export function runwayRange(result: RunwayResult): string | null {
  if (result.kind !== 'months' || !result.interval || dec(result.months).gt(LONG_MONTHS)) return null;
  const { low, high } = result.interval;
  if (low === null || high === null) return null;
  const [from, to] = [low, high].map((bound) =>
    formatValue(dec(bound), 'months', 'en').replace(' months', ''),
  ) as [string, string];
  return from === to ? null : `${from}–${to}`;
}

const missingNames: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  cash: { en: 'cash', zh: '现金' },
  short_term_investments: { en: 'short-term investments', zh: '短期投资' },
  net_burn: { en: 'burn', zh: '消耗' },
  revenue: { en: 'revenue', zh: '收入' },
  operating_cost: { en: 'cost', zh: '成本' },
};

/** What would have to be disclosed: `cash and burn not disclosed`. */
export function missingWords(missing: readonly string[], lang: Lang): string {
  const names = missing.map((name) => missingNames[name]?.[lang] ?? name.replaceAll('_', ' '));
  return lang === 'zh' ? `未披露${names.join('与')}` : `${names.join(' and ')} not disclosed`;
}
