import { defineIssue } from '@solvent/core/issue';

const pasteRemedy = {
  en: 'Open it yourself and paste the text, or save the page and give the file.',
  zh: '请自行打开后粘贴正文，或保存网页后提供文件。',
};

export const badUrl = defineIssue({
  code: 'fetch/bad-url',
  severity: 'error',
  en: {
    message: '"{url}" is no address of a web page.',
    remedy: 'Give an address that begins with http:// or https://, without a name and password in it.',
  },
  zh: {
    message: '“{url}”不是网页地址。',
    remedy: '请给出以 http:// 或 https:// 开头、不含用户名和密码的地址。',
  },
  example: 'solvent extract ftp://example.org/report.pdf',
});

export const closedAddress = defineIssue({
  code: 'fetch/closed-address',
  severity: 'error',
  en: {
    message: '{host} is not fetched: it is no public web server on port 80 or 443.',
    remedy: pasteRemedy.en,
  },
  zh: { message: '不会读取 {host}：它不是 80 或 443 端口上的公共网站。', remedy: pasteRemedy.zh },
  example: 'solvent extract http://192.168.1.1/',
});

export const fetchFailed = defineIssue({
  code: 'fetch/failed',
  severity: 'error',
  en: { message: '{url} cannot be fetched: {why}.', remedy: pasteRemedy.en },
  zh: { message: '无法读取 {url}：{why}。', remedy: pasteRemedy.zh },
  example: 'An address of a server that is down, or of a page behind a subscription.',
});

export const fetchTooLarge = defineIssue({
  code: 'fetch/too-large',
  severity: 'error',
  en: { message: '{url} is larger than {limit} MB.', remedy: 'Save it and give the file.' },
  zh: { message: '{url} 超过 {limit} MB。', remedy: '请保存后提供文件。' },
  example: 'An address of a film.',
});

export const tooManyRedirects = defineIssue({
  code: 'fetch/too-many-redirects',
  severity: 'error',
  en: {
    message: '{url} leads on more than {most} times.',
    remedy: 'Give the address it leads to in the end.',
  },
  zh: { message: '{url} 跳转超过 {most} 次。', remedy: '请给出最终的地址。' },
  example: 'Two pages that redirect to each other.',
});
