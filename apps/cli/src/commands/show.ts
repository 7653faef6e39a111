import { company } from '../arguments.ts';
import { askAndDraw, outOption } from '../askAndDraw.ts';
import type { Command } from '../command.ts';
import { renderCompany } from '../render/company.ts';

export const show: Command = {
  name: 'show',
  group: 'company',
  purpose: { en: 'one page about a company', zh: '一页看懂一家公司' },
  answers: {
    en: 'Its position, burn and runway, the latest figure of everything that is known, and where the sources disagree.',
    zh: '财务状况、消耗与可支撑时间、各项最新数字，以及来源的分歧。',
  },
  arguments: [company],
  options: [outOption],
  examples: [
    { line: 'solvent show openai', shows: { en: 'everything on one page', zh: '一页总览' } },
    { line: 'solvent show 智谱 --lang zh', shows: { en: 'found by its Chinese name', zh: '用中文名查找' } },
    {
      line: 'solvent show openai --as-known-at 2024-07-31',
      shows: { en: 'the page as it would have stood that day', zh: '当日的样子' },
    },
  ],
  run: (call) =>
    askAndDraw(call, 'show', 'company', { ...call.session.asked, company: call.args[0]! }, renderCompany),
};
