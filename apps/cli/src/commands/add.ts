import { failed, ok, type Result } from '@solvent/core/issue';
import type { Source } from '@solvent/core/source';
import { refuse, valueOrRefuse } from '../answer.ts';
import { file } from '../arguments.ts';
import type { Inputs } from '../client/client.ts';
import { type Command, flag, textOption } from '../command.ts';
import { exit } from '../exit.ts';
import { parseJson, readText } from '../readInput.ts';
import { type Records, recordsOf } from '../records.ts';
import { contentKey, write } from '../write.ts';

export const add: Command = {
  name: 'add',
  group: 'own',
  purpose: { en: 'put claims into your ledger', zh: '把说法写入自己的账本' },
  answers: {
    en: 'Takes claims with their sources as JSON, or one claim a line, and adds all of them or none. With --propose they wait in the review queue instead.',
    zh: '以 JSON（或每行一条）读入说法及其来源，全部写入或一条不写。加 --propose 则先进入待审队列。',
  },
  arguments: [file],
  options: [
    { flags: '--propose', about: { en: 'put them into the review queue', zh: '放入待审队列' } },
    {
      flags: '--found-by <name>',
      about: { en: 'who or what found them; "person" unless given', zh: '由谁发现，默认 person' },
    },
  ],
  examples: [
    {
      line: 'solvent add claims.json',
      shows: {
        en: 'claims with their source; a second time it changes nothing',
        zh: '说法及来源；重复执行不会改变什么',
      },
    },
    {
      line: 'solvent add claims.json --propose',
      shows: { en: 'to be decided by `accept` or `reject`', zh: '待 `accept` 或 `reject` 决定' },
    },
  ],
  run: async (call) => {
    const { args, session } = call;
    const text = valueOrRefuse(session, await readText(args[0]!, session.world));
    if (text === undefined) return exit.failed;
    const parsed = valueOrRefuse(session, parseJson(text, args[0]!));
    if (parsed === undefined) return exit.failed;
    const records = recordsOf(parsed, session.today);
    if (!flag(call, 'propose'))
      return write(session, 'addClaims', {
        ...(records as Omit<Inputs['addClaims'], 'idempotencyKey'>),
        idempotencyKey: await contentKey('add', records),
      });
    // A company is nobody's claim: it must be known before one about it can be decided.
    const { companies } = records as Pick<Inputs['addClaims'], 'companies'>;
    const known = companies?.length
      ? await (await session.client()).write('addClaims', {
          companies,
          idempotencyKey: await contentKey('companies', companies),
        })
      : null;
    if (known && !known.ok) return refuse(session, known.issues);
    const candidates = valueOrRefuse(
      session,
      await candidatesOf(records, textOption(call, 'foundBy') ?? 'person'),
    );
    if (candidates === undefined) return exit.failed;
    return write(session, 'addCandidates', {
      candidates,
      idempotencyKey: await contentKey('propose', candidates),
    });
  },
};

type Candidates = Inputs['addCandidates']['candidates'];

/** Each claim as a candidate, with its source beside it; all problems of all claims when there are any. */
async function candidatesOf(records: Records, foundBy: string): Promise<Result<Candidates>> {
  const { parseClaim } = await import('@solvent/core/claim');
  const read = (records.claims ?? []).map((claim) => parseClaim(claim));
  const issues = read.flatMap((claim) => (claim.ok ? [] : claim.issues));
  if (issues.length > 0) return failed(...issues);
  return ok(
    read.flatMap((claim) => {
      if (!claim.ok) return [];
      const source = records.sources?.find((s) => s.id === claim.value.citation.source);
      return [
        {
          id: `q-${claim.value.id}`,
          claim: claim.value,
          foundBy,
          ...(source ? { source: source as unknown as Source } : {}),
        },
      ];
    }),
  );
}
