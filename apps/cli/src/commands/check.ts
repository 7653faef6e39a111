import { ask } from '../answer.ts';
import { maybeCompany } from '../arguments.ts';
import { type Command, flag, given, listOption } from '../command.ts';
import { exit } from '../exit.ts';
import { renderCheck } from '../render/check.ts';

export const check: Command = {
  name: 'check',
  group: 'sources',
  purpose: { en: 'what cannot be right in the ledger', zh: '账本中哪些地方不对劲' },
  answers: {
    en: 'Every invariant over every claim: periods shifted, visits called users, prices called costs, units off by ten, sums that do not close. Exit 3 when there are errors or warnings.',
    zh: '对每条说法逐一核查：期间错位、访问量当用户、价格当成本、单位差十倍、等式对不上。有错误或警告时以 3 退出。',
  },
  arguments: [maybeCompany],
  options: [
    {
      flags: '--only <code>',
      many: true,
      about: {
        en: 'only this check, such as check/visits-as-users; may be repeated',
        zh: '仅此项检查，可重复',
      },
    },
    {
      flags: '--uncorrected',
      about: { en: 'the claims as first recorded, corrections left out', zh: '按最初记录的说法，不计更正' },
    },
  ],
  examples: [
    {
      line: 'solvent check openai --uncorrected',
      exit: exit.findings,
      shows: { en: 'the errors in the press, untold', zh: '找出报道中的错误' },
    },
    {
      line: 'solvent check --only check/visits-as-users',
      shows: { en: 'one check over everything', zh: '对全部说法做一项检查' },
    },
  ],
  run: (call) => {
    const { session, args } = call;
    const only = listOption(call, 'only');
    return ask(
      session,
      'check',
      {
        ...session.asked,
        ...given('company', args[0]),
        ...given('only', only && [...only]),
        ...(flag(call, 'uncorrected') ? { corrected: false } : {}),
      },
      renderCheck,
      ({ data }) => (data.counts.error + data.counts.warning > 0 ? exit.findings : exit.ok),
    );
  },
};
