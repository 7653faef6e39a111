import { defineIssue } from '@solvent/core/issue';

export const notAllowed = defineIssue({
  code: 'api/not-allowed',
  severity: 'error',
  en: {
    message: 'You may not do this here ({what}).',
    remedy: 'Sign in as someone who may, or ask the owner of the ledger.',
  },
  zh: { message: '您在此无权执行该操作（{what}）。', remedy: '请以有权限的身份登录，或联系账本的所有者。' },
  example: 'A reader of a shared ledger who tries to add a claim.',
});

export const noStore = defineIssue({
  code: 'api/no-store',
  severity: 'error',
  en: {
    message: 'This server has no ledger that can be written; it shows the public dataset.',
    remedy: 'Start it with --ledger or SOLVENT_LEDGER.',
  },
  zh: {
    message: '此服务没有可写的账本，仅展示公共数据集。',
    remedy: '请用 --ledger 或 SOLVENT_LEDGER 启动。',
  },
  example: 'Adding a claim on a server that only serves the dataset.',
});

export const filersLeftOut = defineIssue({
  code: 'api/filers-left-out',
  severity: 'warning',
  en: {
    message:
      'Companies that are only on file ({companies}, with {figures} filed figures) are not in the pack.',
    remedy:
      'Import the same filings where the pack is read, or take the whole ledger along with `solvent backup FILE`.',
  },
  zh: {
    message: '账本包不含仅存档的公司（{companies} 家，共 {figures} 个申报数字）。',
    remedy: '请在读入账本包的地方导入同样的财报，或用 `solvent backup 文件` 带走整个账本。',
  },
  example: '`solvent export` after the bulk archive of the SEC was imported.',
});

export const unknownSource = defineIssue({
  code: 'api/unknown-source',
  severity: 'error',
  en: { message: 'The ledger has no source "{text}".', remedy: 'See `solvent sources`.' },
  zh: { message: '账本中没有来源“{text}”。', remedy: '请用 `solvent sources` 查看。' },
  example: 'GET /api/v1/source?source=no-such.',
});

export const notADay = defineIssue({
  code: 'api/not-a-day',
  severity: 'warning',
  en: {
    message: '"{text}" is no day; the article is read without the day it was published.',
    remedy: 'Write it as 2024-07-24, 2024-07 or 2024.',
  },
  zh: {
    message: '“{text}”不是日期；按未知发布日期读取。',
    remedy: '请写成 2024-07-24、2024-07 或 2024。',
  },
  example: 'An article said to be published on “July 24th”.',
});

export const unreadableFile = defineIssue({
  code: 'api/unreadable-file',
  severity: 'error',
  en: { message: 'Cannot read {file}: {why}.', remedy: 'Give a file or folder that exists.' },
  zh: { message: '无法读取 {file}：{why}。', remedy: '请给出存在的文件或目录。' },
  example: 'solvent backtest no-such-folder',
});

export const badJson = defineIssue({
  code: 'api/bad-json',
  severity: 'error',
  en: {
    message: 'The request is not JSON: {why}.',
    remedy: 'Send one JSON document with content-type application/json.',
  },
  zh: { message: '请求不是 JSON：{why}。', remedy: '请以 application/json 发送一个 JSON 文档。' },
  example: 'POST /api/v1/addClaims with a form.',
});

export const tooLarge = defineIssue({
  code: 'api/too-large',
  severity: 'error',
  en: {
    message: 'The request is larger than {limit}.',
    remedy: 'Send it in parts, or import it with the CLI.',
  },
  zh: { message: '请求超过 {limit}。', remedy: '请分批发送，或用命令行导入。' },
  example: 'A pack of 5 MB sent in one request.',
});

export const tooDeep = defineIssue({
  code: 'api/too-deep',
  severity: 'error',
  en: {
    message: 'The JSON has more than {limit} levels.',
    remedy: 'No record of a ledger is nested so deeply; check what was sent.',
  },
  zh: { message: 'JSON 嵌套超过 {limit} 层。', remedy: '账本记录不会嵌套这么深，请检查发送的内容。' },
  example: 'A body of 100,000 opening brackets.',
});

export const wrongHost = defineIssue({
  code: 'api/wrong-host',
  severity: 'error',
  en: {
    message: 'This server does not answer for the host "{host}".',
    remedy: 'Use the address it printed at start, or add the host to its allowed hosts.',
  },
  zh: { message: '此服务不响应主机“{host}”。', remedy: '请使用启动时显示的地址，或把该主机加入允许列表。' },
  example: 'A web page that points its own domain at 127.0.0.1.',
});

export const wrongOrigin = defineIssue({
  code: 'api/wrong-origin',
  severity: 'error',
  en: {
    message:
      'Writes are accepted only from this server\'s own pages, as JSON; this one came from "{origin}".',
    remedy: 'Open the dashboard itself, or use the CLI.',
  },
  zh: {
    message: '只接受本服务自己的页面以 JSON 发出的写入；此请求来自“{origin}”。',
    remedy: '请直接打开仪表板，或使用命令行。',
  },
  example: 'A form on another site that posts to the ledger.',
});

export const noSuchRoute = defineIssue({
  code: 'api/no-such-route',
  severity: 'error',
  en: { message: 'There is nothing at {path}.', remedy: 'See /api/openapi.json for what there is.' },
  zh: { message: '{path} 处没有内容。', remedy: '可用接口见 /api/openapi.json。' },
  example: 'GET /api/v1/profits.',
});

export const internal = defineIssue({
  code: 'api/internal',
  severity: 'error',
  en: {
    message: 'Internal error {number}.',
    remedy: 'Please report it with this number; the log has the details.',
  },
  zh: { message: '内部错误 {number}。', remedy: '请附上该编号报告问题；详情见日志。' },
  example: 'A mistake of the program.',
});

export const badForm = defineIssue({
  code: 'api/bad-form',
  severity: 'error',
  en: { message: 'The form cannot be read: {why}.', remedy: 'Load the page again and send it once more.' },
  zh: { message: '无法读取表单：{why}。', remedy: '请重新打开页面再提交一次。' },
  example: 'A form whose last part is cut off.',
});

export const noUpload = defineIssue({
  code: 'api/no-upload',
  severity: 'error',
  en: {
    message: 'The file is not here any more: files that were only looked at are not kept.',
    remedy: 'Drop it again.',
  },
  zh: { message: '文件已不在：仅预览的文件不会保存。', remedy: '请重新拖入文件。' },
  example: 'A page of a preview that is opened after the server was started again.',
});

export const unknownBook = defineIssue({
  code: 'api/unknown-book',
  severity: 'error',
  en: {
    message: 'No book "{text}" was imported.',
    remedy: 'Give the name of its file or the id of its source; `solvent sources` lists them.',
  },
  zh: { message: '没有导入过账簿“{text}”。', remedy: '请给出文件名或来源编号；`solvent sources` 可列出。' },
  example: 'solvent undo --import other.csv',
});

export const severalBooks = defineIssue({
  code: 'api/several-books',
  severity: 'error',
  en: {
    message: 'Several books are called "{text}": {ids}.',
    remedy: 'Give the id of the one that is meant.',
  },
  zh: { message: '有多份账簿名为“{text}”：{ids}。', remedy: '请给出所指账簿的编号。' },
  example: 'Two exports of a bank, both called bank.csv.',
});

export const rateStays = defineIssue({
  code: 'api/rate-stays',
  severity: 'warning',
  en: {
    message:
      '{count} rates are in the ledger with another value and stay as they are: {pair} is {there} by {source}, {given} in this file.',
    remedy: 'Nothing to do: two banks differ a little on the rate of a day. The other rates were added.',
  },
  zh: {
    message:
      '{count} 个汇率在账本中已有不同数值，保持不变：{pair} 按 {source} 为 {there}，本文件为 {given}。',
    remedy: '无需处理：各银行的当日汇率略有出入。其余汇率已写入。',
  },
  example: 'FRED’s dollars per euro of a day for which the rate of the European Central Bank is shipped.',
});
