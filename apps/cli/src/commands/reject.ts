import { because } from '../arguments.ts';
import { type Command, given, textOption } from '../command.ts';
import { write } from '../write.ts';

export const reject: Command = {
  name: 'reject',
  group: 'own',
  purpose: { en: 'keep a proposed claim out', zh: '拒绝一条待审主张' },
  answers: {
    en: 'The candidate is kept with the decision and its reason; `solvent accept --undo` takes it back.',
    zh: '待审主张连同决定与理由一并保留；`solvent accept --undo` 可撤回。',
  },
  arguments: [{ name: 'ID', about: { en: 'the id of a candidate', zh: '待审主张的编号' } }],
  options: [because],
  examples: [
    {
      line: 'solvent add claims.json --propose --quiet && solvent reject q-acme-cash-2026 --because "a plan, not a balance"',
      shows: { en: 'propose and reject', zh: '提出并拒绝' },
    },
  ],
  run: (call) =>
    write(call.session, 'rejectCandidate', {
      candidate: call.args[0]!,
      ...given('because', textOption(call, 'because')),
      idempotencyKey: crypto.randomUUID(),
    }),
};
