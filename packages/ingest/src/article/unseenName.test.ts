import { describe, expect, it } from 'vitest';
import { cleanText } from './cleanText.ts';
import { findUnseenNames } from './unseenName.ts';

const namesIn = (text: string) => {
  const clean = cleanText(text);
  return findUnseenNames(clean, 0, clean.text.length).map(({ who }) => who.name);
};

describe('[EX11] names that no table has', () => {
  it.each([
    ['灵犀智驾去年亏损3亿元。', '灵犀智驾'],
    ['子公司「星河雲」去年營收2億元。', '星河雲'],
    ['昔日独角兽墨斗云停摆前，账上只剩2000万元。', '墨斗云'],
    ['光年跃动回应称，员工仍在380人以上。', '光年跃动'],
    ['Kestrel Robotics spent £41mn last year.', 'Kestrel Robotics'],
    ['Investors poured $1bn into Skyhook AI last week.', 'Skyhook AI'],
    ['Pleiade banked a €24m Series A.', 'Pleiade'],
  ])('%s', (text, name) => expect(namesIn(text)).toContain(name));

  it.each([
    '公司去年亏损3亿元。',
    '人工智能公司去年融资额下降。',
    '软件业务收入增长一成。',
    'Revenue rose 31% in the Third Quarter.',
    'Adjusted EBITDA was $2bn.',
    'The Company raised $20m, led by Harbour Capital Group.',
  ])('none in %s', (text) => expect(namesIn(text)).toEqual([]));
});
