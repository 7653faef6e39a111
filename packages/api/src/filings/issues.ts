import { defineIssue } from '@solvent/core/issue';

export const noUserAgent = defineIssue({
  code: 'edgar/no-user-agent',
  severity: 'error',
  en: {
    message: 'The SEC asks every program to say who is asking, and nothing says it yet.',
    remedy: 'Set SOLVENT_USER_AGENT to your name and e-mail address: "Jane Doe jane@example.com".',
  },
  zh: {
    message: 'SEC 要求每个程序说明由谁访问，但目前没有设置。',
    remedy: '请将 SOLVENT_USER_AGENT 设为您的姓名与电子邮件，如 "Jane Doe jane@example.com"。',
  },
  example: 'solvent import edgar --fetch TSLA, without SOLVENT_USER_AGENT.',
});

export const unknownFiler = defineIssue({
  code: 'edgar/unknown-filer',
  severity: 'error',
  en: { message: 'The SEC knows no filer "{name}".', remedy: 'Give a CIK or a ticker of a US listing.' },
  zh: { message: 'SEC 没有名为“{name}”的申报人。', remedy: '请给出 CIK 或美国上市代码。' },
  example: 'solvent import edgar --fetch NOSUCH',
});

export const notFetched = defineIssue({
  code: 'edgar/not-fetched',
  severity: 'error',
  en: {
    message: '{url} could not be fetched: {why}.',
    remedy: 'Try again later; what is here already is not fetched twice.',
  },
  zh: { message: '无法获取 {url}：{why}。', remedy: '请稍后再试；已取得的文件不会重复下载。' },
  example: 'The SEC answers 503 five times in a row.',
});
