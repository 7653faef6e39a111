import { readRates } from '@solvent/api/rates';
import { misuse, valueOrRefuse } from '../answer.ts';
import type { Inputs } from '../client/client.ts';
import type { Call, Command } from '../command.ts';
import { textOption } from '../command.ts';
import { type ExitCode, exit } from '../exit.ts';
import { parseJson, readText } from '../readInput.ts';
import { contentKey, write } from '../write.ts';

export const importCommand: Command = {
  name: 'import',
  group: 'own',
  purpose: { en: 'read a ledger pack or exchange rates', zh: '导入账本包或汇率' },
  answers: {
    en: 'A pack is what `solvent export` writes. Rates are the CSV of the European Central Bank or of FRED as downloaded. All of a file goes in, or nothing.',
    zh: '账本包由 `solvent export` 写出；汇率为欧洲央行或 FRED 下载的 CSV。整份写入，或完全不写。',
  },
  arguments: [
    { name: 'KIND', about: { en: 'pack or fx', zh: 'pack 或 fx' } },
    { name: 'FILE', about: { en: 'a file, or - for standard input', zh: '文件，或用 - 表示标准输入' } },
  ],
  options: [
    { flags: '--since <day>', about: { en: 'fx: only rates from this day on', zh: 'fx：仅此日之后的汇率' } },
  ],
  examples: [
    { line: 'solvent import pack pack.json', shows: { en: 'the records of a colleague', zh: '同事的记录' } },
    {
      line: 'solvent import fx eurofxref.csv --since 2026-11-01',
      shows: { en: 'euro reference rates', zh: '欧元参考汇率' },
    },
  ],
  run: async (call) => {
    const { args, session } = call;
    const [kind = '', place = ''] = args;
    if (kind !== 'pack' && kind !== 'fx') {
      return misuse(session, 'import', {
        en: `"${kind}" cannot be imported; pack and fx can.`,
        zh: `无法导入“${kind}”；可用 pack、fx。`,
      });
    }
    const text = valueOrRefuse(session, await readText(place, session.world));
    if (text === undefined) return exit.failed;
    return kind === 'fx' ? importRates(call, text, place) : importPack(call, text, place);
  },
};

async function importPack({ session }: Call, text: string, place: string): Promise<ExitCode> {
  const pack = valueOrRefuse(session, parseJson(text, place));
  if (pack === undefined) return exit.failed;
  const { schema: _, ...records } = pack as Record<string, unknown>;
  return write(session, 'importPack', {
    ...(records as Omit<Inputs['importPack'], 'idempotencyKey'>),
    idempotencyKey: await contentKey('pack', pack),
  });
}

async function importRates(call: Call, text: string, place: string): Promise<ExitCode> {
  const { session } = call;
  const rates = valueOrRefuse(
    session,
    readRates(text, { file: place, since: textOption(call, 'since') ?? null }),
  );
  if (rates === undefined) return exit.failed;
  return write(session, 'importRates', { rates: [...rates], idempotencyKey: await contentKey('fx', rates) });
}
