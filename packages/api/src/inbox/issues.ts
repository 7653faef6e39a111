import { defineIssue } from '@solvent/core/issue';

export const unknownDocument = defineIssue({
  code: 'inbox/unknown-document',
  severity: 'error',
  en: { message: 'No document "{id}" was read into this ledger.', remedy: 'See `solvent inbox`.' },
  zh: { message: '此账本没有读入过文件“{id}”。', remedy: '请用 `solvent inbox` 查看。' },
  example: 'solvent inbox read-00000000',
});

export const notOneDocument = defineIssue({
  code: 'inbox/not-one-document',
  severity: 'error',
  en: {
    message: 'Give one document: a text, a file, or an address.',
    remedy: 'Leave the other fields empty.',
  },
  zh: { message: '请只提供一份文件：正文、文件或网址之一。', remedy: '请将其他字段留空。' },
  example: 'A form with a pasted text and an address.',
});

export const badValue = defineIssue({
  code: 'inbox/bad-value',
  severity: 'error',
  en: {
    message: '"{text}" is no value.',
    remedy:
      'Write it as the source does: 50亿, 3.7 billion, ~700 k (about), >180 million, 8 billion..9 billion.',
  },
  zh: {
    message: '“{text}”不是数值。',
    remedy: '请按来源的写法：50亿、3.7 billion、~700 k（约）、>180 million、8 billion..9 billion。',
  },
  example: 'solvent accept read-3f2a9c1b-15 --value lots',
});

export const badPeriodText = defineIssue({
  code: 'inbox/bad-period',
  severity: 'error',
  en: {
    message: '"{text}" is no period.',
    remedy: 'Write 2024, 2024-Q3, 2024-H1, 2024-08, 2024-06-30 (a day) or 2024-01-01..2024-06-30.',
  },
  zh: {
    message: '“{text}”不是期间。',
    remedy: '请写成 2024、2024-Q3、2024-H1、2024-08、2024-06-30（某日）或 2024-01-01..2024-06-30。',
  },
  example: 'solvent accept read-3f2a9c1b-15 --period "last year"',
});

export const badMetricText = defineIssue({
  code: 'inbox/bad-metric',
  severity: 'error',
  en: {
    message: '"{text}" is no metric.',
    remedy: 'See `solvent metrics`; for a figure that is only kept, write other:name.',
  },
  zh: {
    message: '“{text}”不是指标。',
    remedy: '请用 `solvent metrics` 查看；仅作保存的数字写成 other:名称。',
  },
  example: 'solvent accept read-3f2a9c1b-15 --metric turnover-ish',
});

export const stillMissing = defineIssue({
  code: 'inbox/still-missing',
  severity: 'error',
  en: { message: 'The claim still lacks its {what}.', remedy: 'Say it before accepting.' },
  zh: { message: '该说法仍缺少{what}。', remedy: '请先补上再接受。' },
  example: 'Accepting a figure of which nobody knows the company.',
});

export const modelFailed = defineIssue({
  code: 'inbox/model-failed',
  severity: 'warning',
  en: {
    message: 'The language model gave nothing that can be used: {why}. The text was read without it.',
    remedy: 'Check SOLVENT_MODEL_URL, SOLVENT_MODEL and SOLVENT_MODEL_TOKEN, or leave the model out.',
  },
  zh: {
    message: '语言模型未给出可用结果：{why}。已在没有它的情况下读取。',
    remedy: '请检查 SOLVENT_MODEL_URL、SOLVENT_MODEL 与 SOLVENT_MODEL_TOKEN，或不使用模型。',
  },
  example: 'solvent extract article.html --add --model, with no model running at the address.',
});

export const noModel = defineIssue({
  code: 'inbox/no-model',
  severity: 'error',
  en: {
    message: 'No language model is set up, and none is needed.',
    remedy: 'Leave --model out, or set SOLVENT_MODEL_URL and SOLVENT_MODEL.',
  },
  zh: {
    message: '没有设置语言模型，也并不需要。',
    remedy: '请去掉 --model，或设置 SOLVENT_MODEL_URL 与 SOLVENT_MODEL。',
  },
  example: 'solvent extract article.html --add --model, without SOLVENT_MODEL_URL.',
});
