import { raise } from '@solvent/core/issue';
import { refuse, show } from '../answer.ts';
import type { Command } from '../command.ts';
import { localOnly, noLedgerYet } from '../issues.ts';

export const backup: Command = {
  name: 'backup',
  group: 'machine',
  purpose: { en: 'a verified copy of your ledger', zh: '备份账本并核对' },
  answers: {
    en: 'Writes one file while others may go on writing, opens it, checks it whole, and only then gives it its name. It never overwrites.',
    zh: '写出一个文件（期间他人可继续写入），打开并完整核对后才命名；从不覆盖已有文件。',
  },
  arguments: [{ name: 'FILE', about: { en: 'a new file', zh: '一个新文件' } }],
  examples: [
    {
      line: 'solvent add claims.json --quiet && solvent backup ledger.bak',
      shows: { en: 'copied and verified', zh: '复制并核对' },
    },
  ],
  run: async ({ args, session }) => {
    const { keep } = await session.client();
    if (!keep) return refuse(session, [raise(localOnly, { name: 'backup' })]);
    const made = await keep.backup(args[0]!);
    if (!made.ok) return refuse(session, made.issues);
    const facts = made.value;
    if (facts === null)
      return refuse(session, [raise(noLedgerYet, { place: session.settings.ledger.value ?? '–' })]);
    return show(
      session,
      { schema: 'solvent.backup/1', data: facts, issues: [] },
      () => `${session.paper.t.own.backedUp(facts.file, facts.seq, facts.bytes)}\n`,
    );
  },
};
