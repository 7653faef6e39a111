import { dec, formatQuantity, formatValue, type Lang } from '../money/index.ts';
import { longDay } from './dayWords.ts';
import type { PredictionRow } from './predictionRow.ts';
import { type Part, parts, type Sentence } from './sentence.ts';

/**
 * One prediction and what became of it: "OpenAI said on 27 September 2024: Revenue of 2025, $11.6 bn. It was $13.1 bn; the figure
 * was 11.2% too low."
 */
export function predictionSentence(row: PredictionRow): Sentence {
  return { en: write(row, 'en'), zh: write(row, 'zh') };
}

function write(row: PredictionRow, lang: Lang): readonly Part[] {
  const zh = lang === 'zh';
  const said = row.kind === 'value' ? `${zh ? '，' : ', '}${statedWords(row, lang)}` : '';
  const chance = chanceWords(row)[lang];
  const open = zh
    ? `${row.by.name.zh}于 ${row.made} 表示${chance}：${row.criterion.zh}${said}。`
    : `${row.by.name.en} said on ${longDay(row.made)}${chance}: ${row.criterion.en}${said}. `;
  return parts(lang, `${open}${endWords(row, lang)}`);
}

/** [PR3] What was said plainly, and what is our reading of a hedge. */
function chanceWords({ kind, probability, convention }: PredictionRow): { en: string; zh: string } {
  if (kind === 'value' || probability === null || dec(probability).eq(1)) return { en: '', zh: '' };
  if (dec(probability).eq(0)) return { en: ' that this would not happen', zh: '不会发生' };
  const share = (lang: Lang) => formatValue(dec(probability), 'fraction', lang);
  return convention
    ? {
        en: `, in words we read as a chance of ${share('en')}`,
        zh: `（措辞按惯例读作 ${share('zh')} 的可能）`,
      }
    : { en: `, with a chance of ${share('en')}`, zh: `（可能性 ${share('zh')}）` };
}

function statedWords({ stated, unit, per }: PredictionRow, lang: Lang): string {
  const value = formatQuantity(stated, unit, lang);
  if (per === null) return value;
  const word = per.replaceAll('_', ' ');
  return lang === 'zh' ? `${value}（每${perZh[per] ?? word}）` : `${value} a ${word}`;
}
const perZh: Readonly<Record<string, string>> = {
  day: '日',
  month: '月',
  quarter: '季度',
  year: '年',
  seat_month: '席位月',
  million_tokens: '百万 token',
  head: '人',
};

function endWords(row: PredictionRow, lang: Lang): string {
  const zh = lang === 'zh';
  const { outcome, score } = row;
  const day = (text: string) => (zh ? text : longDay(text));
  switch (row.status) {
    case 'open':
      return zh ? `期限为 ${row.deadline}，尚无结果。` : `Nothing is settled before ${day(row.deadline)}.`;
    case 'overdue':
      return zh
        ? `期限 ${row.deadline} 已过，账本中尚无结果。`
        : `The deadline, ${day(row.deadline)}, has passed and the ledger holds no outcome yet.`;
    case 'void':
      return zh
        ? '前提没有成立，因此作废，不计分。'
        : 'Its condition did not hold, so it is void and has no score.';
    case 'yes':
      return zh ? '事情发生了。' : 'It happened.';
    case 'no':
      return zh ? '事情没有发生。' : 'It did not happen.';
    case 'value': {
      const came = outcome?.actual ? formatQuantity(outcome.actual, outcome.unit ?? row.unit, lang) : '';
      const off = score?.relative != null && !dec(score.relative).eq(0) ? dec(score.relative) : null;
      const share = off && formatValue(off.abs(), 'fraction', lang);
      if (zh)
        return off
          ? `实际为 ${came}，所言${off.gt(0) ? '偏高' : '偏低'} ${share}。`
          : `实际为 ${came}，与所言相符。`;
      return off
        ? `It was ${came}; the figure was ${share} too ${off.gt(0) ? 'high' : 'low'}.`
        : `It was ${came}, as said.`;
    }
  }
}
