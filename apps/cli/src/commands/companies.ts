import { ask } from '../answer.ts';
import { type Command, flag, given, textOption } from '../command.ts';
import { renderCompanies } from '../render/companies.ts';

export const companies: Command = {
  name: 'companies',
  group: 'field',
  purpose: { en: 'who is in the ledger', zh: '账本中有哪些公司' },
  answers: {
    en: 'Every company, product, group and market with the number of claims about it and the day of the latest.',
    zh: '每家公司、产品、群体与市场，及其说法数与最新日期。',
  },
  options: [
    { flags: '--field <name>', about: { en: 'only this field, such as ai-lab', zh: '仅此领域，如 ai-lab' } },
    {
      flags: '--kind <kind>',
      about: {
        en: 'company, product, segment, group or market',
        zh: 'company、product、segment、group、market',
      },
    },
    {
      flags: '--on-file',
      about: {
        en: 'instead those whose filings came in by the thousand, which no list has',
        zh: '改为列出批量导入财报、未列入名单的公司',
      },
    },
  ],
  examples: [
    { line: 'solvent companies --field ai-lab', shows: { en: 'the laboratories', zh: '大模型公司' } },
    {
      line: 'solvent companies --jsonl | head -3',
      shows: { en: 'the first three, for a program', zh: '前三条，供程序使用' },
    },
  ],
  run: (call) => {
    if (flag(call, 'onFile')) return ask(call.session, 'onFile', call.session.asked, renderCompanies);
    return ask(
      call.session,
      'companies',
      {
        ...call.session.asked,
        ...given('field', textOption(call, 'field')),
        ...given('kind', textOption(call, 'kind')),
      },
      renderCompanies,
    );
  },
};
