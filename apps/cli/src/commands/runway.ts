import { dec } from '@solvent/core/money';
import { ask, misuse } from '../answer.ts';
import { company, currency } from '../arguments.ts';
import { askAndDraw, outOption } from '../askAndDraw.ts';
import type { Answers } from '../client/client.ts';
import { type Command, flag, given, textOption } from '../command.ts';
import { exit } from '../exit.ts';
import { renderOverview } from '../render/overview.ts';
import { renderRunway } from '../render/runway.ts';
import { currencyOf } from './burn.ts';

export const runway: Command = {
  name: 'runway',
  group: 'company',
  purpose: { en: 'how long the money lasts', zh: '钱还能撑多久' },
  answers: {
    en: 'Months and cash-out day on every rung of liquidity, with the interval the sources leave; when cash is not disclosed, the bound that follows from rounds and burn, or exactly what is missing. Without a company: the whole field.',
    zh: '按流动性各层级给出月数与耗尽日及其区间；现金未披露时，给出由融资与消耗推算的范围，或说明缺什么。不写公司则列出全行业。',
  },
  arguments: [{ ...company, optional: true }],
  options: [
    currency,
    outOption,
    {
      flags: '--burn <measure>',
      about: {
        en: 'rest it on this burn: a measure such as operating_loss, or an id of `burn`',
        zh: '改用此消耗：如 operating_loss，或 `burn` 中的编号',
      },
    },
    {
      flags: '--fail-below <months>',
      about: { en: 'exit 3 when the money lasts for less', zh: '不足该月数时以 3 退出' },
    },
    { flags: '--fail-stale', about: { en: 'exit 3 when the balance is stale', zh: '余额过时则以 3 退出' } },
  ],
  examples: [
    { line: 'solvent runway openai', shows: { en: 'today', zh: '以今天计' } },
    {
      line: 'solvent runway openai --as-known-at 2024-07-31',
      shows: { en: "what that day's claims gave", zh: '按当日的说法' },
    },
    { line: 'solvent runway minimax --lang zh', shows: { en: 'in Chinese', zh: '中文' } },
    {
      line: 'solvent runway openai --as-known-at 2024-10-31 --fail-below 24',
      exit: exit.findings,
      shows: { en: 'for an alarm: exit 3 below 24 months', zh: '用于告警：不足 24 个月时以 3 退出' },
    },
  ],
  run: async (call) => {
    const { args, session } = call;
    if (args[0] === undefined)
      return textOption(call, 'out') === undefined
        ? ask(session, 'overview', session.asked, renderOverview)
        : misuse(session, 'runway', {
            en: '--out draws one company; name it.',
            zh: '--out 只画单个公司，请写明公司。',
          });
    const limit = textOption(call, 'failBelow');
    if (limit !== undefined && !/^\d{1,4}(\.\d+)?$/.test(limit))
      return misuse(session, 'runway', {
        en: `--fail-below takes a number of months, not "${limit}".`,
        zh: `--fail-below 应为月数，不是“${limit}”。`,
      });
    const stale = flag(call, 'failStale');
    return askAndDraw(
      call,
      'runway',
      'runway',
      { ...session.asked, company: args[0], ...currencyOf(call), ...given('burn', textOption(call, 'burn')) },
      renderRunway,
      ({ data }) =>
        (limit !== undefined && lastsLess(data, limit)) || (stale && data.stale) ? exit.findings : exit.ok,
    );
  },
};

function lastsLess(data: Answers['runway']['data'], months: string): boolean {
  const row =
    data.headlineRow === 'bridged' ? data.bridged : data.rungs.find((r) => r.rung === data.headlineRow);
  const result = row?.result;
  return result?.kind === 'alreadyOut' || (result?.kind === 'months' && dec(result.months).lt(dec(months)));
}
