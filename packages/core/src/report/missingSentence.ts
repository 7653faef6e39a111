import type { BothLanguages } from '../runway/index.ts';
import type { Day } from '../time/index.ts';
import { longDay } from './dayWords.ts';
import type { Sentence } from './sentence.ts';

const subjects = {
  gap: { en: 'the gap cannot be computed', zh: '无法计算缺口' },
  scenario: { en: 'a what-if has nothing to start from', zh: '情景推演缺少起点' },
} as const;

const words: Readonly<Record<string, BothLanguages>> = {
  cash: { en: 'cash', zh: '现金' },
  revenue: { en: 'revenue', zh: '收入' },
  operating_cost: { en: 'operating cost', zh: '总运营成本' },
};

/** Why there is no answer: exactly what no source states. */
export function missingSentence(
  name: BothLanguages,
  missing: readonly string[],
  day: Day,
  subject: keyof typeof subjects,
): Sentence {
  const list = (lang: 'en' | 'zh') =>
    missing.map((m) => words[m]?.[lang] ?? m).join(lang === 'zh' ? '、' : ', ');
  return {
    en: [
      `${name.en}: no source known on ${longDay(day)} states its ${list('en')}, so ${subjects[subject].en}.`,
    ],
    zh: [`${name.zh}：截至 ${day} 没有来源披露${list('zh')}，${subjects[subject].zh}。`],
  };
}
