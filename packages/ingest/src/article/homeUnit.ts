import type { Amount } from './amount.ts';
import type { Named } from './mention.ts';
import type { View } from './view.ts';

/** A bare 元 is the dollar of Taiwan, ¥ the yen of Japan, for a company at home there, or where the text counts in it [EX7]. */
export function homeUnit(
  view: View,
  amount: Amount,
  unit: string,
  who: Named | null,
  homes: { readonly dollars: boolean; readonly yen: boolean },
): string {
  if (unit !== 'CNY' || amount.kind !== 'money') return unit;
  const words = view.text.slice(amount.figureStart, amount.figureEnd);
  if (/人民币|RMB|CNY|yuan/i.test(words)) return unit;
  if (words.includes('¥'))
    return who?.country === 'JP' || (homes.yen && who?.country !== 'CN') ? 'JPY' : unit;
  return who?.country === 'TW' || (homes.dollars && who?.country !== 'CN') ? 'TWD' : unit;
}
