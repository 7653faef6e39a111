import { correctionActions, correctionReasons } from '@solvent/core/ledger';
import { misuse } from '../answer.ts';
import { because } from '../arguments.ts';
import type { Inputs } from '../client/client.ts';
import { type Command, given, textOption } from '../command.ts';
import { contentKey, write } from '../write.ts';

export const correct: Command = {
  name: 'correct',
  group: 'own',
  purpose: { en: 'retract, replace or flag a claim, with the reason', zh: '撤回、替换或标记一条说法' },
  answers: {
    en: 'The claim stays where it is; the correction stands beside it and counts from today, so what was known before is not changed.',
    zh: '说法保留原处，更正与之并列，自今日起生效，此前的答案不变。',
  },
  arguments: [{ name: 'CLAIM', about: { en: 'the id of a claim', zh: '说法编号' } }],
  options: [
    {
      flags: '--action <action>',
      choices: correctionActions,
      about: { en: 'retract, supersede or flag', zh: 'retract、supersede 或 flag' },
    },
    {
      flags: '--reason <reason>',
      choices: correctionReasons,
      about: { en: correctionReasons.join(', '), zh: correctionReasons.join('、') },
    },
    because,
    {
      flags: '--by <claim>',
      about: { en: 'for supersede: the claim that takes its place', zh: '用于 supersede：取而代之的说法' },
    },
    {
      flags: '--known-from <day>',
      about: {
        en: 'the day a source made it knowable, when that was earlier',
        zh: '若有来源证明更早可知，写该日',
      },
    },
    { flags: '--source <id>', about: { en: 'the document that shows it', zh: '可资证明的文件' } },
  ],
  examples: [
    {
      line: 'solvent add claims.json --quiet && solvent correct acme-cash-2026 --action retract --reason misread --because "the balance of another company"',
      shows: { en: 'take a claim out of every series', zh: '把一条说法移出所有序列' },
    },
  ],
  run: async (call) => {
    const { session, args } = call;
    const [action, reason, why] = ['action', 'reason', 'because'].map((name) => textOption(call, name));
    const missing = [action ? '' : '--action', reason ? '' : '--reason', why ? '' : '--because']
      .filter(Boolean)
      .join(' ');
    if (!action || !reason || !why) {
      return misuse(session, 'correct', { en: `It needs ${missing}.`, zh: `缺少 ${missing}。` });
    }
    const correction = {
      action: action as Inputs['correct']['action'],
      claim: args[0]!,
      reason: reason as Inputs['correct']['reason'],
      because: why,
      ...given('by', textOption(call, 'by')),
      ...given('knownFrom', textOption(call, 'knownFrom')),
      ...given('source', textOption(call, 'source')),
    };
    return write(session, 'correct', {
      ...correction,
      idempotencyKey: await contentKey('correct', correction),
    });
  },
};
