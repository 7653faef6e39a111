import { type Command, textOption } from '../command.ts';
import { write } from '../write.ts';

export const undo: Command = {
  name: 'undo',
  group: 'own',
  purpose: { en: 'take back the last decision, or an imported book', zh: '撤回上一个决定，或一份导入的账簿' },
  answers: {
    en: 'An accepted claim is retracted by a new record and waits again; what was decided together is taken back together. A book is retracted whole, claim by claim in one write; it can be imported again.',
    zh: '已接受的说法由一条新记录撤回并重新待定；一并作出的决定一并撤回。账簿在一次写入中整份撤回，之后可重新导入。',
  },
  options: [
    {
      flags: '--import <book>',
      about: {
        en: 'the book read from this file, or of this source id',
        zh: '由该文件读入、或来源编号为此的账簿',
      },
    },
  ],
  examples: [
    {
      line: 'solvent add claims.json --propose --quiet > /dev/null && solvent reject q-acme-cash-2026 --quiet > /dev/null && solvent undo',
      shows: { en: 'a rejection taken back', zh: '撤回一次拒绝' },
    },
  ],
  run: (call) => {
    const [book, idempotencyKey] = [textOption(call, 'import'), crypto.randomUUID()];
    return book === undefined
      ? write(call.session, 'undoDecision', { idempotencyKey })
      : write(call.session, 'undoImport', { book, idempotencyKey });
  },
};
