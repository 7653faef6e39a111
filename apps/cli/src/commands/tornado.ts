import { company } from '../arguments.ts';
import { askAndDraw, outOption } from '../askAndDraw.ts';
import { type Command, flag } from '../command.ts';
import { renderTornado } from '../render/tornado.ts';
import { horizonOption, inputOption, pathsOption, scenarioOption } from '../whatIf.ts';
import { chancesOf } from './simulate.ts';

export const tornado: Command = {
  name: 'tornado',
  group: 'company',
  purpose: { en: 'which number matters most', zh: '哪个数字最要紧' },
  answers: {
    en: 'Every input moved to its low and its high end, ranked by what that does to how long the money lasts, and the value at which half of all futures run out.',
    zh: '把每项输入移到低端与高端，按其对可支撑时间的影响排序，并给出使半数未来用尽的临界值。',
  },
  arguments: [company],
  options: [
    scenarioOption,
    inputOption,
    pathsOption,
    horizonOption,
    outOption,
    { flags: '--quick', about: { en: 'without the values that tip it', zh: '不求临界值，更快' } },
  ],
  examples: [
    { line: 'solvent tornado openai --quick', shows: { en: 'ranked', zh: '按影响排序' } },
    {
      line: 'solvent tornado anthropic --paths 1000',
      shows: { en: 'with the values that tip it', zh: '含临界值' },
    },
  ],
  run: async (call) => {
    const query = await chancesOf(call, 'tornado');
    if ('code' in query) return query.code;
    const breakPoints = flag(call, 'quick') ? { breakPoints: false } : {};
    return askAndDraw(call, 'tornado', 'tornado', { ...query.input, ...breakPoints }, renderTornado);
  },
};
