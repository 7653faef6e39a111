import { ask } from '../answer.ts';
import { maybeCompany } from '../arguments.ts';
import { type Command, given, textOption } from '../command.ts';
import { renderSource, renderSources } from '../render/sources.ts';

export const sources: Command = {
  name: 'sources',
  group: 'sources',
  purpose: { en: 'the documents the figures come from', zh: '数字所依据的文件' },
  answers: {
    en: 'Every document with its claims, and how many others tell the same story: rewrites of one report count as one origin.',
    zh: '每份文件及其说法数，以及有多少文件同源：同一报道的转写只算一个源头。',
  },
  arguments: [maybeCompany],
  options: [
    {
      flags: '--source <id>',
      about: { en: 'one document: what it says and who repeats it', zh: '单份文件：它说了什么，谁转述了它' },
    },
  ],
  examples: [
    {
      line: 'solvent sources cloudwalk',
      shows: { en: 'documents about CloudWalk', zh: '关于云从科技的文件' },
    },
    {
      line: 'solvent sources --source star-daily-column-2024-07',
      shows: { en: 'one document whole', zh: '一份文件的全部说法' },
    },
  ],
  run: (call) => {
    const { session, args } = call;
    const source = textOption(call, 'source');
    if (source !== undefined) return ask(session, 'source', { ...session.asked, source }, renderSource);
    return ask(session, 'sources', { ...session.asked, ...given('company', args[0]) }, renderSources);
  },
};
