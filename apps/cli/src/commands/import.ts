import { misuse, valueOrRefuse } from '../answer.ts';
import type { Inputs } from '../client/client.ts';
import type { Call, Command } from '../command.ts';
import { flag, textOption } from '../command.ts';
import { type ExitCode, exit } from '../exit.ts';
import { importBooks } from '../importBooks.ts';
import { importRecords } from '../importRecords.ts';
import { parseJson, readBytes, readText } from '../readInput.ts';
import type { Session } from '../session.ts';
import { contentKey, write } from '../write.ts';

export const importCommand: Command = {
  name: 'import',
  group: 'own',
  purpose: {
    en: 'filings, own books, tables, packs and rates',
    zh: '导入财报、自有账簿、数据表、账本包与汇率',
  },
  answers: {
    en: 'edgar: companyfacts files of the SEC, folders of them, or the bulk archive. books: your own payments or profit and loss, CSV or XLSX; a preview unless --write. epoch: the company tables of Epoch AI. pack: what `solvent export` writes. fx: rates of the European Central Bank or FRED. Each company or file goes in whole or not at all, and twice is once.',
    zh: 'edgar：SEC companyfacts 文件、目录或整包；books：您自己的流水或损益表（CSV、XLSX），不加 --write 只预览；epoch：Epoch AI 公司数据表；pack：`solvent export` 写出的账本包；fx：欧洲央行或 FRED 汇率。每家公司或每份文件要么整份写入，要么完全不写，重复导入不会重复。',
  },
  arguments: [
    { name: 'KIND', about: { en: 'edgar, books, epoch, pack or fx', zh: 'edgar、books、epoch、pack 或 fx' } },
    {
      name: 'FILE',
      many: true,
      about: {
        en: 'a file, or - for standard input; edgar and epoch take several, and folders',
        zh: '文件，或用 - 表示标准输入；edgar 与 epoch 可给多个文件或目录',
      },
    },
  ],
  options: [
    {
      flags: '--fetch',
      about: {
        en: 'edgar: CIKs or tickers instead of files; fetched from the SEC in the name that SOLVENT_USER_AGENT gives',
        zh: 'edgar：给出 CIK 或股票代码而非文件，以 SOLVENT_USER_AGENT 所写身份从 SEC 下载',
      },
    },
    { flags: '--since <day>', about: { en: 'fx: only rates from this day on', zh: 'fx：仅此日之后的汇率' } },
    { flags: '--budget', about: { en: 'books: a budget, not what happened', zh: 'books：预算，而非实际' } },
    { flags: '--write', about: { en: 'books: keep what the preview shows', zh: 'books：写入预览的内容' } },
    {
      flags: '--company <id>',
      about: {
        en: 'books: id of your company, own-…; own-books unless given',
        zh: 'books：您公司的编号 own-…，默认 own-books',
      },
    },
    { flags: '--name <text>', about: { en: 'books: its name', zh: 'books：公司名称' } },
    {
      flags: '--currency <code>',
      about: { en: 'books: the currency, where the file names none', zh: 'books：文件未写明的货币' },
    },
    {
      flags: '--days <order>',
      about: { en: 'books: how 03/04/2024 is meant', zh: 'books：03/04/2024 的读法' },
      choices: ['dmy', 'mdy', 'ymd'],
    },
    {
      flags: '--decimal <mark>',
      about: { en: 'books: how 1,234 is meant', zh: 'books：1,234 的读法' },
      choices: ['point', 'comma'],
    },
    {
      flags: '--positive <way>',
      about: {
        en: 'books: where amounts without a minus went, when nothing says it',
        zh: 'books：文件未说明时，不带负号的金额是收入还是支出',
      },
      choices: ['in', 'out'],
    },
    { flags: '--sheet <name>', about: { en: 'books: which sheet', zh: 'books：哪个工作表' } },
    {
      flags: '--mapping <file>',
      about: { en: 'books: read by a saved mapping', zh: 'books：按保存的映射读取' },
    },
    {
      flags: '--save-mapping <file>',
      about: { en: 'books: save how it was read, for the next file', zh: 'books：保存读取方式供下次使用' },
    },
  ],
  examples: [
    {
      line: 'solvent import edgar CIK0000000001.json',
      shows: { en: 'the filings of a company', zh: '一家公司的财报' },
    },
    {
      line: 'solvent import books payments.csv --currency USD',
      shows: { en: 'your own payments, a preview', zh: '自己的流水，仅预览' },
    },
    {
      line: 'solvent import epoch ai_companies_revenue_reports.csv',
      shows: { en: 'a table of Epoch AI', zh: 'Epoch AI 的数据表' },
    },
    { line: 'solvent import pack pack.json', shows: { en: 'the records of a colleague', zh: '同事的记录' } },
    {
      line: 'solvent import fx eurofxref.csv --since 2026-11-01',
      shows: { en: 'euro reference rates', zh: '欧元参考汇率' },
    },
  ],
  run: async (call) => {
    const { args, session } = call;
    const [kind = '', ...places] = args;
    if (kind === 'edgar' || kind === 'epoch') {
      const { countFilings, readEpochTables, readFilings } = await import('@solvent/api/import');
      if (kind === 'epoch') return importRecords(session, readEpochTables, places);
      const files = flag(call, 'fetch') ? await fetched(session, places) : places;
      if (files.length === 0) return exit.failed;
      const code = await importRecords(session, readFilings, files, () => countFilings(files));
      return files.length < places.length ? exit.failed : code;
    }
    if (kind !== 'pack' && kind !== 'fx' && kind !== 'books') {
      return misuse(session, 'import', {
        en: `"${kind}" cannot be imported; edgar, books, epoch, pack and fx can.`,
        zh: `无法导入“${kind}”；可用 edgar、books、epoch、pack、fx。`,
      });
    }
    const [place = '', ...more] = places;
    if (more.length > 0)
      return misuse(session, 'import', { en: `${kind} takes one file.`, zh: `${kind} 只接受一个文件。` });
    if (kind === 'books') return importBooks(call, place);
    if (kind === 'fx') return importRates(call, place);
    const text = valueOrRefuse(session, await readText(place, session.world));
    return text === undefined ? exit.failed : importPack(call, text, place);
  },
};

/** The files of these filers, from the SEC; what could not be fetched is said. */
async function fetched(session: Session, names: readonly string[]): Promise<readonly string[]> {
  const { fetchFilings } = await import('@solvent/api/import');
  const { userAgent, server, folder } = session.settings.edgar;
  const files: string[] = [];
  const options = {
    userAgent,
    folder,
    clock: session.world.clock,
    ...(server ? { data: server, site: server } : {}),
  };
  for await (const file of fetchFilings(names, options)) {
    const place = valueOrRefuse(session, file);
    if (place !== undefined) files.push(place);
  }
  return files;
}

async function importPack({ session }: Call, text: string, place: string): Promise<ExitCode> {
  const pack = valueOrRefuse(session, parseJson(text, place));
  if (pack === undefined) return exit.failed;
  const { schema: _, ...records } = pack as Record<string, unknown>;
  return write(session, 'importPack', {
    ...(records as Omit<Inputs['importPack'], 'idempotencyKey'>),
    idempotencyKey: await contentKey('pack', pack),
  });
}

async function importRates(call: Call, place: string): Promise<ExitCode> {
  const { session } = call;
  const bytes = valueOrRefuse(session, await readBytes(place, session.world));
  if (bytes === undefined) return exit.failed;
  const { readRates } = await import('@solvent/api/rates');
  const rates = valueOrRefuse(
    session,
    await readRates(bytes, { file: place, since: textOption(call, 'since') ?? null }),
  );
  if (rates === undefined) return exit.failed;
  return write(session, 'importRates', { rates: [...rates], idempotencyKey: await contentKey('fx', rates) });
}
