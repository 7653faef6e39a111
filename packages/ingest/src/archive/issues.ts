import { defineIssue } from '@solvent/core/issue';

export const badArchive = defineIssue({
  code: 'archive/unreadable',
  severity: 'error',
  en: {
    message: '{name} cannot be unpacked: {why}.',
    remedy: 'Download it again; nothing of it was imported.',
  },
  zh: { message: '{name} 无法解压：{why}。', remedy: '请重新下载；其中内容均未导入。' },
  example: 'companyfacts.zip whose download broke off.',
});

export const overLimit = defineIssue({
  code: 'archive/over-limit',
  severity: 'error',
  en: {
    message: '{name} {what}; the limit is {limit}.',
    remedy: 'If you trust the archive, raise the limit.',
  },
  zh: { message: '{name} {what}；上限为 {limit}。', remedy: '若信任该压缩包，可提高上限。' },
  example: 'An entry of 200 kB that unpacks to 200 MB.',
});
