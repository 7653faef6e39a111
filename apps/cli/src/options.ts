import type { Option } from './command.ts';

/** The options that every command takes. */
export const everywhere: readonly Option[] = [
  {
    flags: '--json',
    about: {
      en: 'one JSON document: exactly what the API answers',
      zh: '输出一个 JSON 文档，与 API 的回答完全一致',
    },
  },
  {
    flags: '--jsonl',
    about: {
      en: 'the table of the report, one JSON object a line',
      zh: '输出报告的表格，每行一个 JSON 对象',
    },
  },
  { flags: '--csv', about: { en: 'the table of the report as CSV', zh: '以 CSV 输出报告的表格' } },
  {
    flags: '--as-known-at <day>',
    about: {
      en: 'answer from what was known on that day (YYYY-MM-DD)',
      zh: '按当日已知的信息回答（YYYY-MM-DD）',
    },
  },
  {
    flags: '--policy <name>',
    about: {
      en: 'which stated value to take where sources differ: filing-first, latest, first, median-of-independent, by-source:ID',
      zh: '来源不一致时取哪个值：filing-first、latest、first、median-of-independent、by-source:ID',
    },
  },
  {
    flags: '--ledger <where>',
    about: {
      en: 'your ledger: a file, a postgres:// address, or none',
      zh: '您的账本：文件、postgres:// 地址，或 none',
    },
  },
  { flags: '--server <url>', about: { en: 'ask a running server instead', zh: '改为向运行中的服务器提问' } },
  { flags: '--lang <lang>', about: { en: 'en or zh', zh: 'en 或 zh' }, choices: ['en', 'zh'] },
  {
    flags: '--seed <number>',
    about: {
      en: 'seed of the random numbers, for commands that draw any',
      zh: '随机数种子，用于需要抽样的命令',
    },
  },
  {
    flags: '--quiet',
    about: { en: 'no warnings and hints on standard error', zh: '不在标准错误上输出警告与提示' },
  },
  {
    flags: '--today <day>',
    about: { en: 'the day it is, for tests', zh: '今天的日期，供测试使用' },
    hidden: true,
  },
];

/** `--as-known-at <day>` gives `asKnownAt`. */
export function keyOf(flags: string): string {
  const name = flags.split(/[ ,]/)[0]!.replace(/^--/, '');
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
