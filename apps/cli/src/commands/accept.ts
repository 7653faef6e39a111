import { misuse, refuse, show, valueOrRefuse } from '../answer.ts';
import type { Inputs } from '../client/client.ts';
import { type Call, type Command, flag, given, textOption } from '../command.ts';
import { type ExitCode, exit } from '../exit.ts';
import { parseJson, readText } from '../readInput.ts';
import { renderEffect } from '../render/effect.ts';
import { renderQueue } from '../render/queue.ts';
import { write } from '../write.ts';
import { wholeQueue } from './inbox.ts';

type Edit = NonNullable<Inputs['acceptCandidate']['edit']>;
const statuses = ['actual', 'estimate', 'guidance', 'forecast', 'target', 'rumour'] as const;

export const accept: Command = {
  name: 'accept',
  group: 'own',
  purpose: { en: 'let proposed claims into the ledger', zh: '接受待审说法' },
  answers: {
    en: 'Nothing a machine found counts before a person accepted it. Several ids are one decision, all or none. One may be mended: the options say what the text means where the reader did not. Without an id it lists what waits.',
    zh: '机器找到的内容，经人接受之后才算数。多个编号是一次决定，全部生效或全部不生效。单条可用选项修正。不写编号则列出待决定的说法。',
  },
  arguments: [
    { name: 'ID', optional: true, many: true, about: { en: 'ids of candidates', zh: '待审说法的编号' } },
  ],
  options: [
    { flags: '--company <name>', about: { en: 'whose figure it is', zh: '属于哪家公司' } },
    { flags: '--metric <id>', about: { en: 'what it measures', zh: '衡量什么' } },
    {
      flags: '--value <text>',
      about: {
        en: 'how much: 50亿, "3.7 billion", ">180 million"',
        zh: '数值：50亿、"3.7 billion"、">180 million"',
      },
    },
    { flags: '--unit <unit>', about: { en: 'USD, CNY, persons …', zh: 'USD、CNY、persons 等' } },
    {
      flags: '--period <period>',
      about: { en: 'of when: 2024, 2024-Q3, 2024-06-30', zh: '期间：2024、2024-Q3、2024-06-30' },
    },
    {
      flags: '--status <status>',
      choices: statuses,
      about: { en: 'how sure the source is', zh: '来源的确定程度' },
    },
    { flags: '--share', about: { en: 'it may leave in an export', zh: '可随导出离开' } },
    {
      flags: '--add-company',
      about: { en: 'add the company if it is not there', zh: '账本中没有该公司时新增' },
    },
    {
      flags: '--dry-run',
      about: {
        en: 'write nothing: what the ledger says already, and the runway before and after',
        zh: '不写入：显示账本已有的说法，以及接受前后的可支撑月数',
      },
    },
    {
      flags: '--claim <file>',
      about: { en: 'accept it as edited in this file', zh: '按此文件中修改后的内容接受' },
    },
    { flags: '--undo', about: { en: 'take back the last decision', zh: '撤回上一个决定' } },
  ],
  examples: [
    { line: 'solvent accept', shows: { en: 'what waits', zh: '待决定的说法' } },
    {
      line: 'solvent add claims.json --propose --quiet && solvent accept q-acme-cash-2026',
      shows: { en: 'propose and accept', zh: '提出并接受' },
    },
    {
      line: 'solvent add claims.json --propose --quiet > /dev/null && solvent accept q-acme-cash-2026 --value "12.5 million" --dry-run',
      shows: { en: 'what it would mean, mended', zh: '修正后会有什么影响' },
    },
  ],
  run: async (call) => {
    const { args, session } = call;
    const idempotencyKey = crypto.randomUUID();
    if (flag(call, 'undo')) return write(session, 'undoDecision', { idempotencyKey });
    const [candidate, ...more] = args;
    if (candidate === undefined) {
      const queue = await wholeQueue(session, {});
      if (!queue.ok) return refuse(session, queue.issues);
      return show(session, { schema: 'solvent.candidates/1', data: queue.value, issues: [] }, () =>
        renderQueue(queue.value, session.paper),
      );
    }
    const edit = editOf(call);
    const file = textOption(call, 'claim');
    if (more.length > 0) {
      if (edit || file !== undefined || flag(call, 'dryRun'))
        return misuse(session, 'accept', {
          en: 'Several are accepted as they are; mend or try one at a time.',
          zh: '多条只能按原样接受；修正或试算请逐条进行。',
        });
      return write(session, 'acceptCandidates', { candidates: [candidate, ...more], idempotencyKey });
    }
    const claim = file === undefined ? undefined : await claimIn(call, file);
    if (file !== undefined && claim === undefined) return exit.failed;
    const decision = { candidate, ...given('claim', claim), ...given('edit', edit) };
    return flag(call, 'dryRun')
      ? tryOut(call, decision)
      : write(session, 'acceptCandidate', { ...decision, idempotencyKey });
  },
};

async function claimIn({ session }: Call, file: string): Promise<Record<string, unknown> | undefined> {
  const text = valueOrRefuse(session, await readText(file, session.world));
  if (text === undefined) return undefined;
  return valueOrRefuse(session, parseJson(text, file)) as Record<string, unknown> | undefined;
}

async function tryOut({ session }: Call, decision: Inputs['candidateEffect']): Promise<ExitCode> {
  const effect = await (await session.client()).read('candidateEffect', decision);
  if (!effect.ok) return refuse(session, effect.issues);
  const { findings } = effect.value;
  const envelope = { schema: 'solvent.candidateEffect/1', data: effect.value, issues: findings };
  return show(session, envelope, () => renderEffect(effect.value, session.paper));
}

/** Undefined when nothing is to be mended. */
function editOf(call: Call): Edit | undefined {
  const edit: Edit = {
    ...given('company', textOption(call, 'company')),
    ...given('metric', textOption(call, 'metric')),
    ...given('value', textOption(call, 'value')),
    ...given('unit', textOption(call, 'unit')),
    ...given('period', textOption(call, 'period')),
    ...given('status', textOption(call, 'status') as Edit['status']),
    ...(flag(call, 'share') ? { private: false } : {}),
    ...(flag(call, 'addCompany') ? { addCompany: true } : {}),
  };
  return Object.keys(edit).length > 0 ? edit : undefined;
}
