import { ok, type Result } from '@solvent/core/issue';
import { refuse, show } from '../answer.ts';
import type { Answers, Inputs } from '../client/client.ts';
import { type Command, given, textOption } from '../command.ts';
import { renderQueue } from '../render/queue.ts';
import type { Session } from '../session.ts';

const states = ['open', 'accepted', 'rejected', 'decided', 'any'] as const;

export const inbox: Command = {
  name: 'inbox',
  group: 'own',
  purpose: { en: 'what was found and waits for your decision', zh: '已找到、待您决定的内容' },
  answers: {
    en: 'The figures that were read from documents or proposed, oldest first. With the id of a document, those found in it.',
    zh: '从文件中读出或由人提出的数字，先到先列。给出文件编号则只列其中的数字。',
  },
  arguments: [
    {
      name: 'DOCUMENT',
      optional: true,
      about: { en: 'the id of a document: read-…', zh: '文件编号：read-…' },
    },
  ],
  options: [
    {
      flags: '--state <state>',
      choices: states,
      about: {
        en: 'open (usual), accepted, rejected, decided or any',
        zh: 'open（默认）、accepted、rejected、decided 或 any',
      },
    },
  ],
  examples: [
    {
      line: 'solvent extract article.html --add --quiet > /dev/null && solvent inbox',
      shows: { en: 'read an article, then see what waits', zh: '读入文章，再看待决定的内容' },
    },
    { line: 'solvent inbox --state decided', shows: { en: 'what you decided', zh: '已作的决定' } },
  ],
  run: async ({ args, session, ...call }) => {
    const state = textOption({ args, session, ...call }, 'state') as (typeof states)[number] | undefined;
    const queue = await wholeQueue(session, { ...given('document', args[0]), ...given('state', state) });
    if (!queue.ok) return refuse(session, queue.issues);
    return show(session, { schema: 'solvent.candidates/1', data: queue.value, issues: [] }, () =>
      renderQueue(queue.value, session.paper),
    );
  },
};

/** Every page of the queue as one. */
export async function wholeQueue(
  session: Session,
  query: Inputs['candidates'],
): Promise<Result<Answers['candidates']>> {
  const client = await session.client();
  const rows: Answers['candidates']['rows'][number][] = [];
  let cursor: string | undefined;
  do {
    const page = await client.read('candidates', { ...query, ...given('cursor', cursor) });
    if (!page.ok) return page;
    rows.push(...page.value.rows);
    cursor = page.value.next ?? undefined;
  } while (cursor !== undefined);
  return ok({ rows, next: null });
}
