import { refuse, show, valueOrRefuse } from '../answer.ts';
import { type Command, flag, given, textOption } from '../command.ts';
import { exit } from '../exit.ts';
import { parseJson, readText } from '../readInput.ts';
import { renderQueue } from '../render/queue.ts';
import { write } from '../write.ts';

export const accept: Command = {
  name: 'accept',
  group: 'own',
  purpose: { en: 'let a proposed claim into the ledger', zh: '接受一条待审主张' },
  answers: {
    en: 'Without an id it lists what waits for a decision. Nothing a machine found counts before a person accepted it.',
    zh: '不写编号则列出待决定的主张。机器找到的内容，经人接受之后才算数。',
  },
  arguments: [{ name: 'ID', optional: true, about: { en: 'the id of a candidate', zh: '待审主张的编号' } }],
  options: [
    {
      flags: '--claim <file>',
      about: { en: 'accept it as edited in this file', zh: '按此文件中修改后的内容接受' },
    },
    { flags: '--undo', about: { en: 'take back the last decision', zh: '撤回上一个决定' } },
  ],
  examples: [
    { line: 'solvent accept', shows: { en: 'what waits', zh: '待决定的主张' } },
    {
      line: 'solvent add claims.json --propose --quiet && solvent accept q-acme-cash-2026',
      shows: { en: 'propose and accept', zh: '提出并接受' },
    },
  ],
  run: async (call) => {
    const { args, session } = call;
    const idempotencyKey = crypto.randomUUID();
    if (flag(call, 'undo')) return write(session, 'undoDecision', { idempotencyKey });
    if (args[0] === undefined) {
      const queue = await (await session.client()).read('candidates', {});
      if (!queue.ok) return refuse(session, queue.issues);
      return show(session, { schema: 'solvent.candidates/1', data: queue.value, issues: [] }, () =>
        renderQueue(queue.value, session.paper),
      );
    }
    const edited = textOption(call, 'claim');
    if (edited === undefined)
      return write(session, 'acceptCandidate', { candidate: args[0], idempotencyKey });
    const text = valueOrRefuse(session, await readText(edited, session.world));
    if (text === undefined) return exit.failed;
    const claim = valueOrRefuse(session, parseJson(text, edited));
    if (claim === undefined) return exit.failed;
    return write(session, 'acceptCandidate', {
      candidate: args[0],
      ...given('claim', claim as Record<string, unknown>),
      idempotencyKey,
    });
  },
};
