import { misuse } from '../answer.ts';
import { maybeCompany } from '../arguments.ts';
import { askAndDraw, outOption } from '../askAndDraw.ts';
import { type Command, given, textOption } from '../command.ts';
import { renderPriceWar, renderPriceWarField } from '../render/priceWar.ts';
import { scenarioOption } from '../whatIf.ts';

export const priceWar: Command = {
  name: 'pricewar',
  group: 'company',
  purpose: { en: 'what a price war does', zh: '价格战的后果' },
  answers: {
    en: 'The volume that would hold revenue, the price at which a sale pays only its serving, how long the money lasts and the cash at risk. Without a company: the whole field in the same war, ranked.',
    zh: '维持收入所需的销量、毛利归零的价格、资金可支撑多久以及现金风险。不写公司则对全行业同一场价格战排名。',
  },
  arguments: [maybeCompany],
  options: [
    {
      flags: '--price-change <fraction>',
      about: { en: 'of the price a year, such as -0.5', zh: '价格年变动，如 -0.5' },
    },
    {
      flags: '--unit-cost-change <fraction>',
      about: { en: 'of the cost of serving a unit, a year', zh: '单位服务成本年变动' },
    },
    {
      flags: '--elasticity <number>',
      about: {
        en: 'percent of volume gained for a price one percent lower',
        zh: '价格每降 1% 增加的销量百分比',
      },
    },
    {
      flags: '--price-limit <share>',
      about: { en: "rivals' floor, as a share of today's price", zh: '对手底价，占今日价格的比例' },
    },
    {
      flags: '--unit-cost-limit <share>',
      about: { en: 'where the fall of unit cost stops', zh: '单位成本下降的止点' },
    },
    {
      flags: '--until <date>',
      about: { en: 'YYYY or YYYY-MM; 2030 unless given', zh: 'YYYY 或 YYYY-MM，默认 2030' },
    },
    {
      flags: '--from <month>',
      about: { en: 'first month of the war (YYYY-MM)', zh: '价格战首月（YYYY-MM）' },
    },
    scenarioOption,
    outOption,
    {
      flags: '--field <name>',
      about: { en: 'only this field, without a company', zh: '仅此行业（不写公司时）' },
    },
  ],
  examples: [
    { line: 'solvent pricewar openai', shows: { en: 'at the usual pace', zh: '按通常速度' } },
    {
      line: 'solvent pricewar openai --price-change -0.5 --elasticity 1.2 --until 2028',
      shows: { en: 'prices halving every year', zh: '价格每年减半' },
    },
    { line: 'solvent pricewar', shows: { en: 'the whole field, ranked', zh: '全行业排名' } },
  ],
  run: (call) => {
    const { session, args } = call;
    const text = <K extends string>(name: K) => given(name, textOption(call, name));
    const terms = {
      ...session.asked,
      ...text('priceChange'),
      ...text('unitCostChange'),
      ...text('elasticity'),
      ...text('priceLimit'),
      ...text('unitCostLimit'),
      ...text('until'),
      ...text('from'),
    };
    const company = args[0];
    if (company !== undefined)
      return askAndDraw(
        call,
        'pricewar',
        'priceWar',
        { ...terms, company, ...text('scenario') },
        renderPriceWar,
      );
    if (textOption(call, 'scenario') !== undefined)
      return Promise.resolve(
        misuse(session, 'pricewar', {
          en: '--scenario is for one company; name it.',
          zh: '--scenario 用于单个公司，请写明公司。',
        }),
      );
    return askAndDraw(call, 'pricewar', 'priceWarField', { ...terms, ...text('field') }, renderPriceWarField);
  },
};
