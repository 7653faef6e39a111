import { raise } from '@solvent/core/issue';
import { stableJson } from '@solvent/core/report';
import { refuse, valueOrRefuse } from '../answer.ts';
import { type Command, flag, textOption } from '../command.ts';
import { exit } from '../exit.ts';
import { localOnly } from '../issues.ts';
import { countsText } from '../render/written.ts';
import { writeNew } from '../writeNew.ts';

export const exportCommand: Command = {
  name: 'export',
  group: 'own',
  purpose: { en: 'write your own records as a ledger pack', zh: '把自己的记录写成账本包' },
  answers: {
    en: 'One JSON document that `solvent import pack` reads. Private claims and own books stay out unless --private is given.',
    zh: '一个可由 `solvent import pack` 读入的 JSON 文档。除非加 --private，私有说法与自有账目不导出。',
  },
  options: [
    {
      flags: '--out <file>',
      about: {
        en: 'write to this file, which must be new; standard output when left out',
        zh: '写入此文件（须不存在）；不写则输出到标准输出',
      },
    },
    { flags: '--private', about: { en: 'with private claims and own books', zh: '包含私有说法与自有账目' } },
  ],
  examples: [
    {
      line: 'solvent add claims.json --quiet && solvent export --out my-pack.json',
      shows: { en: 'what may be shared', zh: '可分享的部分' },
    },
    {
      line: 'solvent add claims.json --quiet && solvent export --private',
      shows: { en: 'everything, on standard output', zh: '全部，输出到标准输出' },
    },
  ],
  run: async (call) => {
    const { session } = call;
    const { keep } = await session.client();
    if (!keep) return refuse(session, [raise(localOnly, { name: 'export' })]);
    const withPrivate = flag(call, 'private');
    const pack = await keep.pack({ private: withPrivate });
    if (!pack.ok) return refuse(session, pack.issues);
    const { t } = session.paper;
    if (pack.value === null) {
      session.note(t.own.nothingToExport);
      return exit.ok;
    }
    const text = `${stableJson({ schema: 'solvent.pack/1', ...pack.value })}\n`;
    const out = textOption(call, 'out');
    if (out === undefined) session.out(text);
    else if (valueOrRefuse(session, writeNew(out, text)) === undefined) return exit.failed;
    else
      session.out(
        `${t.own.exported(countsText(Object.fromEntries(Object.entries(pack.value).map(([kind, rows]) => [kind, rows.length])), session.paper), out)}\n`,
      );
    session.report(pack.issues);
    if (!withPrivate) session.note(t.own.leftOut);
    return exit.ok;
  },
};
