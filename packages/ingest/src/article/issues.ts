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

export const conditionalPrediction = defineIssue({
  code: 'extract/conditional-prediction',
  severity: 'note',
  en: {
    message: 'A prediction that money runs out holds only if none comes in; the text names no condition.',
    remedy: 'Record it with that condition, so that a round before the deadline makes it void, not wrong.',
  },
  zh: {
    message: '“资金耗尽”类预测只在没有新资金流入时成立，而文中未写明条件。',
    remedy: '请连同该条件记录，使期限前的融资令其作废而非判错。',
  },
  example: '“现金极可能在一年内耗尽”, three months before 6.6 billion was raised.',
});

export const deadlinePassed = defineIssue({
  code: 'extract/deadline-passed',
  severity: 'warning',
  en: {
    message: 'The deadline {end} is over, and the ledger has figures of the company up to {later}.',
    remedy: 'Record it as a prediction that did not come true, not as a figure.',
  },
  zh: {
    message: '期限 {end} 已过，而账本中该公司仍有截至 {later} 的数字。',
    remedy: '请作为未应验的预测记录，而非数字。',
  },
  example: '“可能在2024年破产”, read in 2025 of a company with results for 2025.',
});

export const forecastAnswered = defineIssue({
  code: 'extract/forecast-answered',
  severity: 'note',
  en: {
    message: '{figure} for {period} was said ahead; the ledger has {result} for it.',
    remedy: 'Keep it as a forecast of its day; use the result for what happened.',
  },
  zh: {
    message: '{period} 的 {figure} 为事前说法，账本中的结果是 {result}。',
    remedy: '可作为当日的预测保留；已发生的请用结果。',
  },
  example: '“2024年收入10亿美元不太可能”, with 3.7 billion in the ledger.',
});

export const conditionKnown = defineIssue({
  code: 'extract/condition-known',
  severity: 'warning',
  en: {
    message: 'The sum of {amount} from {investor} was {status} on {day}.',
    remedy: 'Take the state of the tranche as known today, not the condition as the article tells it.',
  },
  zh: {
    message: '{investor} 的 {amount} 已于 {day} {status}。',
    remedy: '请以该笔资金目前的状态为准，而非文中所述的条件。',
  },
  example: 'SoftBank’s 40 billion “falls to 20 unless OpenAI converts”, after it had converted.',
});

export const toldAgain = defineIssue({
  code: 'extract/told-again',
  severity: 'note',
  en: {
    message: 'The ledger has this figure from {publisher}, and the words are taken from there.',
    remedy: 'Give the source the same origin, so that both count once.',
  },
  zh: {
    message: '账本中已有来自 {publisher} 的同一数字，本文措辞取自该处。',
    remedy: '请将来源标为同一出处，使二者只计一次。',
  },
  example: 'A rewrite that cites The Information for a loss of 5 billion the ledger has from it.',
});

export const withdrawn = defineIssue({
  code: 'extract/withdrawn',
  severity: 'warning',
  en: {
    message: 'The ledger had this figure and took it back on {day}: {reason}',
    remedy: 'Accept it only if that reason does not hold here.',
  },
  zh: {
    message: '账本曾收录该数字，已于 {day} 撤回：{reason}',
    remedy: '除非该理由在此不成立，否则不要接受。',
  },
  example: 'A burn of 280 million a month, retracted because the company used 258 million in a whole year.',
});
