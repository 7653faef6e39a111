import { defineIssue } from '@solvent/core/issue';

export const notAFiling = defineIssue({
  code: 'filings/not-a-filing',
  severity: 'error',
  en: {
    message: 'The file is not {wanted}: {why}.',
    remedy: 'Save it again from data.sec.gov, or look whether the download broke off.',
  },
  zh: {
    message: '该文件不是{wanted}：{why}。',
    remedy: '请从 data.sec.gov 重新保存，或检查下载是否中断。',
  },
  example: 'A companyfacts file that was cut off in the middle.',
});

export const badFact = defineIssue({
  code: 'filings/bad-fact',
  severity: 'warning',
  en: {
    message: 'A fact was left out: {why}.',
    remedy: 'The other facts of the file were read; compare this one with the filing itself.',
  },
  zh: { message: '略去一个数据：{why}。', remedy: '文件中其余数据已读取；请与申报原文核对此项。' },
  example: 'A fact whose period ends in the year 0202.',
});

export const ambiguousFact = defineIssue({
  code: 'filings/ambiguous-fact',
  severity: 'warning',
  en: {
    message: '{accession} states both {a} and {b} for {tag} {period}.',
    remedy: 'Neither was taken; read the filing and add the right one by hand.',
  },
  zh: {
    message: '{accession} 对 {tag} {period} 同时给出 {a} 与 {b}。',
    remedy: '两者均未采用；请查看申报原文后手工添加正确的一个。',
  },
  example: 'A filing with 1,200 and 1,450 for one tag and period.',
});

export const scaleError = defineIssue({
  code: 'filings/scale',
  severity: 'warning',
  en: {
    message: '{accession} states {a} for {tag} {period} where other filings state {b}: a factor of {factor}.',
    remedy: 'The one that fits the tag’s other values was taken.',
  },
  zh: {
    message: '{accession} 对 {tag} {period} 给出 {a}，其他申报为 {b}：相差 {factor} 倍。',
    remedy: '已采用与该标签其他数值相符的一个。',
  },
  example: 'A later filing that gives millions where dollars are meant.',
});

export const leftOut = defineIssue({
  code: 'filings/left-out',
  severity: 'note',
  en: {
    message: '{count} facts were left out: {why}.',
    remedy: 'Nothing to do; they are no figures of a quarter or year.',
  },
  zh: { message: '略去 {count} 个数据：{why}。', remedy: '无需处理；它们不是季度或年度数字。' },
  example:
    'A proxy statement that repeats net income, or twelve months to the end of March of a company whose year ends in December.',
});

export const tooMany = defineIssue({
  code: 'filings/more-of-the-same',
  severity: 'note',
  en: {
    message: '{count} more issues of {code} are not listed.',
    remedy: 'Mend the first ones and import again.',
  },
  zh: { message: '另有 {count} 个 {code} 问题未列出。', remedy: '请先处理已列出的问题，再重新导入。' },
  example: 'A file with a thousand bad facts.',
});

export const tooLarge = defineIssue({
  code: 'filings/too-large',
  severity: 'error',
  en: { message: '{what} is larger than {limit}.', remedy: 'Raise the limit if you trust the file.' },
  zh: { message: '{what} 大于 {limit}。', remedy: '若信任该文件，可提高上限。' },
  example: 'An archive entry that unpacks to a gigabyte.',
});

export const badRow = defineIssue({
  code: 'filings/bad-row',
  severity: 'warning',
  en: {
    message: 'The row was left out: {why}.',
    remedy: 'The other rows were read; compare this one with the data set.',
  },
  zh: { message: '略去该行：{why}。', remedy: '其余各行已读取；请与数据集核对此行。' },
  example: 'A row of num.txt with the day 20239999.',
});
