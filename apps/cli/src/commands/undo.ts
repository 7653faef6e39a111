import type { Command } from '../command.ts';
import { write } from '../write.ts';

export const undo: Command = {
  name: 'undo',
  group: 'own',
  purpose: { en: 'take back the last decision', zh: '撤回上一个决定' },
  answers: {
    en: 'An accepted claim is retracted by a new record and waits again; what was decided together is taken back together.',
    zh: '已接受的主张由一条新记录撤回并重新待定；一并作出的决定一并撤回。',
  },
  examples: [
    {
      line: 'solvent add claims.json --propose --quiet > /dev/null && solvent reject q-acme-cash-2026 --quiet > /dev/null && solvent undo',
      shows: { en: 'a rejection taken back', zh: '撤回一次拒绝' },
    },
  ],
  run: ({ session }) => write(session, 'undoDecision', { idempotencyKey: crypto.randomUUID() }),
};
