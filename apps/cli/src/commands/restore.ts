import { raise } from '@solvent/core/issue';
import { refuse, show } from '../answer.ts';
import type { Command } from '../command.ts';
import { localOnly } from '../issues.ts';

export const restore: Command = {
  name: 'restore',
  group: 'machine',
  purpose: { en: 'put a backup in the place of your ledger', zh: '用备份替换账本' },
  answers: {
    en: 'Checks the backup whole first and refuses a damaged one. What was there before is kept aside, under a name that is printed.',
    zh: '先完整核对备份，损坏则拒绝。原有内容另存，并显示其文件名。',
  },
  arguments: [
    { name: 'FILE', about: { en: 'what `solvent backup` wrote', zh: '`solvent backup` 写出的文件' } },
  ],
  examples: [
    {
      line: 'solvent add claims.json --quiet && solvent backup copy.bak && solvent restore copy.bak',
      shows: { en: 'there and back', zh: '备份再恢复' },
    },
  ],
  run: async ({ args, session }) => {
    const { keep, close } = await session.client();
    if (!keep) return refuse(session, [raise(localOnly, { name: 'restore' })]);
    const made = await keep.restore(args[0]!);
    await close();
    if (!made.ok) return refuse(session, made.issues);
    const { t } = session.paper;
    const { entries, keptAs } = made.value;
    return show(session, { schema: 'solvent.restore/1', data: made.value, issues: [] }, () =>
      [t.own.restored(entries), keptAs ? t.own.keptAside(keptAs) : '', '']
        .filter((l, i, all) => l || i === all.length - 1)
        .join('\n'),
    );
  },
};
