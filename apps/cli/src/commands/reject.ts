import { because } from '../arguments.ts';
import { type Command, given, textOption } from '../command.ts';
import { write } from '../write.ts';

export const reject: Command = {
  name: 'reject',
  group: 'own',
  purpose: { en: 'keep proposed claims out', zh: '拒绝待审说法' },
  answers: {
    en: 'A candidate is kept with the decision and its reason; `solvent undo` takes it back.',
    zh: '待审说法连同决定与理由一并保留；`solvent undo` 可撤回。',
  },
  arguments: [{ name: 'ID', many: true, about: { en: 'ids of candidates', zh: '待审说法的编号' } }],
  options: [because],
  examples: [
    {
      line: 'solvent add claims.json --propose --quiet && solvent reject q-acme-cash-2026 --because "a plan, not a balance"',
      shows: { en: 'propose and reject', zh: '提出并拒绝' },
    },
  ],
  run: (call) => {
    const why = given('because', textOption(call, 'because'));
    const idempotencyKey = crypto.randomUUID();
    const [candidate, ...more] = call.args as [string, ...string[]];
    return more.length === 0
      ? write(call.session, 'rejectCandidate', { candidate, ...why, idempotencyKey })
      : write(call.session, 'rejectCandidates', { candidates: [candidate, ...more], ...why, idempotencyKey });
  },
};
