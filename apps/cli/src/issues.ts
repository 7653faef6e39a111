import { defineIssue } from '@solvent/core/issue';

export const wrongUsage = defineIssue({
  code: 'cli/usage',
  severity: 'error',
  en: { message: '{what}', remedy: 'See `{help}`.' },
  zh: { message: '{what}', remedy: '请看 `{help}`。' },
  example: 'solvent runwy openai',
});

export const noTable = defineIssue({
  code: 'cli/no-table',
  severity: 'error',
  en: { message: '"{name}" has no rows to print as {format}.', remedy: 'Use --json.' },
  zh: { message: '“{name}”没有可输出为 {format} 的表格。', remedy: '请用 --json。' },
  example: 'solvent doctor --csv',
});

export const cannotRead = defineIssue({
  code: 'cli/cannot-read',
  severity: 'error',
  en: { message: 'Cannot read {file}: {why}.', remedy: 'Give a file that exists, or - for standard input.' },
  zh: { message: '无法读取 {file}：{why}。', remedy: '请给出存在的文件，或用 - 表示标准输入。' },
  example: 'solvent project no-such.json',
});

export const cannotWrite = defineIssue({
  code: 'cli/cannot-write',
  severity: 'error',
  en: { message: 'Cannot write {file}: {why}.', remedy: 'Choose a place that is new and may be written.' },
  zh: { message: '无法写入 {file}：{why}。', remedy: '请选择尚不存在且可写的位置。' },
  example: 'solvent export --out /no/such/folder/pack.json',
});

export const noPicture = defineIssue({
  code: 'cli/no-picture',
  severity: 'error',
  en: {
    message: 'There is nothing to draw: what "{name}" would show is not known.',
    remedy: 'Read the report without --out; it says what is missing.',
  },
  zh: { message: '无可绘制：“{name}”所需的数据未知。', remedy: '请去掉 --out 查看报告，其中说明缺什么。' },
  example: 'solvent simulate character-ai --out chances.svg',
});

export const noFont = defineIssue({
  code: 'cli/no-font',
  severity: 'error',
  en: {
    message: 'No font with Chinese characters was found, so {file} was not written.',
    remedy: 'Name a .ttf, .otf or .ttc file in SOLVENT_FONT, install Noto Sans CJK, or write .svg.',
  },
  zh: {
    message: '未找到含中文字符的字体，{file} 未写入。',
    remedy: '请用 SOLVENT_FONT 指定 .ttf、.otf 或 .ttc 文件，或安装 Noto Sans CJK，或改写 .svg。',
  },
  example: 'solvent simulate openai --lang zh --out chances.png',
});

export const notJson = defineIssue({
  code: 'cli/not-json',
  severity: 'error',
  en: { message: 'This is not JSON: {why}.', remedy: 'Give one JSON document, or one JSON object a line.' },
  zh: { message: '不是 JSON：{why}。', remedy: '请给出一个 JSON 文档，或每行一个 JSON 对象。' },
  example: 'echo cash=5 | solvent project -',
});

export const localOnly = defineIssue({
  code: 'cli/local-only',
  severity: 'error',
  en: {
    message: '`{name}` works on a ledger of this machine, not through a server.',
    remedy: 'Leave --server and SOLVENT_SERVER out.',
  },
  zh: {
    message: '`{name}` 只能用于本机账本，不能通过服务器。',
    remedy: '请不要使用 --server 或 SOLVENT_SERVER。',
  },
  example: 'solvent backup ledger.bak --server http://localhost:4177',
});

export const noLedgerYet = defineIssue({
  code: 'cli/no-ledger-yet',
  severity: 'error',
  en: {
    message: 'There is no ledger of your own at {place} yet.',
    remedy: 'It is made by the first `solvent add` or `solvent import`.',
  },
  zh: {
    message: '{place} 处还没有您自己的账本。',
    remedy: '第一次运行 `solvent add` 或 `solvent import` 时会创建。',
  },
  example: 'solvent backup ledger.bak before anything was added',
});

export const unreachable = defineIssue({
  code: 'cli/unreachable',
  severity: 'error',
  en: {
    message: 'The server {server} does not answer: {why}.',
    remedy: 'Start it with `npm start` or `solvent serve`, or leave --server out.',
  },
  zh: {
    message: '服务器 {server} 没有响应：{why}。',
    remedy: '请用 `npm start` 或 `solvent serve` 启动，或不用 --server。',
  },
  example: 'solvent runway openai --server http://localhost:1',
});

export const portTaken = defineIssue({
  code: 'cli/port-taken',
  severity: 'error',
  en: { message: 'Port {port} cannot be opened: {why}.', remedy: 'Choose another with --port or PORT.' },
  zh: { message: '无法打开端口 {port}：{why}。', remedy: '请用 --port 或 PORT 选择其他端口。' },
  example: 'solvent serve --port 80',
});

export const badArticleLine = defineIssue({
  code: 'cli/bad-article-line',
  severity: 'error',
  en: {
    message: 'This line is no article: "{field}" is missing or is not text.',
    remedy: 'Write {"id": …, "text": …, "published": …, "title": …}, all of them text.',
  },
  zh: {
    message: '此行不是文章：缺少“{field}”或其不是文本。',
    remedy: '请写成 {"id": …, "text": …, "published": …, "title": …}，均为文本。',
  },
  example: 'A line without "text" given to `solvent extract --batch`.',
});
