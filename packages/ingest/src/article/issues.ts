import { defineIssue } from '@solvent/core/issue';

export const currencyAssumed = defineIssue({
  code: 'extract/currency-assumed',
  severity: 'note',
  en: {
    message: '"{figure}" names no currency; {currency} is assumed.',
    remedy: 'Check the currency before accepting.',
  },
  zh: { message: '“{figure}”未写明币种，按 {currency} 处理。', remedy: '接受前请核对币种。' },
  example: '“营收50亿，亏损20亿” in a Chinese article.',
});

export const twoReadings = defineIssue({
  code: 'extract/two-readings',
  severity: 'warning',
  en: {
    message: '"{figure}" can be read as {first} or as {second}.',
    remedy: 'Choose the reading the source means.',
  },
  zh: { message: '“{figure}”可理解为 {first} 或 {second}。', remedy: '请按来源本意选择。' },
  example: '“增长2倍”: to twice, or to three times.',
});

export const noCompany = defineIssue({
  code: 'extract/no-company',
  severity: 'warning',
  en: {
    message: 'The text does not say whose figure "{figure}" is.',
    remedy: 'Name the company before accepting.',
  },
  zh: { message: '文中未说明“{figure}”属于哪家公司。', remedy: '接受前请填写公司。' },
  example: 'A paragraph without any name, and no title given.',
});

export const periodIsPublication = defineIssue({
  code: 'extract/period-is-publication',
  severity: 'note',
  en: {
    message: 'The period is the month of publication; a report made in that month may be about another.',
    remedy: 'Check which period the source means.',
  },
  zh: { message: '期间与发布月份相同；当月披露的数字可能属于其他期间。', remedy: '请核对来源所指的期间。' },
  example: '“今年5月亏损5.4亿美元” published in May about the year before.',
});

export const tooLong = defineIssue({
  code: 'extract/too-long',
  severity: 'error',
  en: {
    message: 'The text has {length} characters; at most {limit} are read at once.',
    remedy: 'Split it, or give the part with the figures.',
  },
  zh: {
    message: '文本有 {length} 个字符，一次最多读取 {limit} 个。',
    remedy: '请拆分，或只提供含数字的部分。',
  },
  example: 'A dump of 30 million characters.',
});

export const unreadable = defineIssue({
  code: 'extract/unreadable',
  severity: 'error',
  en: {
    message: 'The {kind} cannot be read: {reason}.',
    remedy: 'Save it again as text, HTML or PDF, or paste the text.',
  },
  zh: { message: '无法读取该 {kind}：{reason}。', remedy: '请另存为文本、HTML 或 PDF，或直接粘贴文字。' },
  example: 'A PDF that is cut off in the middle.',
});

export const notText = defineIssue({
  code: 'extract/not-text',
  severity: 'error',
  en: { message: 'This is {what}, not an article.', remedy: 'Give text, HTML or a PDF with text in it.' },
  zh: { message: '这是 {what}，不是文章。', remedy: '请提供文本、HTML 或含文字的 PDF。' },
  example: 'A picture or an archive.',
});

export const noText = defineIssue({
  code: 'extract/no-text',
  severity: 'error',
  en: {
    message: 'There is no text in it.',
    remedy: 'A scanned PDF has only pictures; run text recognition first.',
  },
  zh: { message: '其中没有文字。', remedy: '扫描版 PDF 只有图片，请先做文字识别。' },
  example: 'A scanned annual report.',
});

export const unfinishedCandidate = defineIssue({
  code: 'extract/unfinished',
  severity: 'error',
  en: { message: 'The candidate has no {what} yet.', remedy: 'Fill it in before accepting.' },
  zh: { message: '该候选尚缺 {what}。', remedy: '接受前请补全。' },
  example: 'A candidate whose period the text does not state.',
});
