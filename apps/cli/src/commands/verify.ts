import type { QuotedClaim } from '@solvent/api/verify';
import { ok, type Result } from '@solvent/core/issue';
import { misuse, refuse, show, valueOrRefuse } from '../answer.ts';
import { type Call, type Command, given, textOption } from '../command.ts';
import { type ExitCode, exit } from '../exit.ts';
import { readBytes } from '../readInput.ts';
import { renderVerify, type Verified } from '../render/verify.ts';
import type { Session } from '../session.ts';

export const verify: Command = {
  name: 'verify',
  group: 'own',
  purpose: {
    en: 'is the ledger whole, and do its quotes stand in their source',
    zh: '账本是否完整、引文是否与原文一致',
  },
  answers: {
    en: 'Walks the history of your ledger from the first entry to the last, and looks for every quote in the text its document was kept with. With --source and the document itself, looks for the exact words of every claim of that source in it. Exit 3 when a quote is not found or a kept text is gone or changed.',
    zh: '从头到尾核对您账本的历史，并在读入时保存的文本中查找每条引文。给出 --source 与原文件时，逐条在其中查找该来源各说法的原话；有未找到者，或所存文本缺失、被改动时，以 3 退出。',
  },
  arguments: [
    {
      name: 'FILE',
      optional: true,
      about: {
        en: 'the document: text, HTML or PDF, or - for standard input',
        zh: '原文件：文本、HTML 或 PDF，或 -',
      },
    },
  ],
  options: [
    { flags: '--source <id>', about: { en: 'which source it is (`solvent sources`)', zh: '对应的来源编号' } },
  ],
  examples: [
    {
      line: 'solvent add claims.json --quiet > /dev/null && solvent verify',
      shows: { en: 'the history of your ledger', zh: '账本的历史' },
    },
    {
      line: 'solvent add claims.json --quiet > /dev/null && solvent verify --source acme-letter-2026-10 letter.txt',
      shows: { en: 'the quotes of one source', zh: '一个来源的引文' },
    },
  ],
  run: async (call) => {
    const { session, args } = call;
    const source = textOption(call, 'source');
    if ((source === undefined) !== (args[0] === undefined))
      return misuse(session, 'verify', {
        en: 'Give a document and --source together, or neither.',
        zh: '原文件与 --source 需同时给出，或都不给。',
      });
    return source === undefined ? verifyChain(session) : verifySource(call, source, args[0]!);
  },
};

async function verifyChain(session: Session): Promise<ExitCode> {
  const { keep } = await session.client();
  const chain = keep ? await keep.verify() : null;
  if (chain && !chain.ok) return refuse(session, chain.issues, exit.findings);
  const words = keep ? await keep.words() : null;
  if (words && !words.ok) return refuse(session, words.issues, exit.findings);
  const { documents = 0, quotes = 0, findings = [] } = words?.value ?? {};
  return answer(session, {
    entries: chain?.value?.entries ?? null,
    source: null,
    documents,
    quotes,
    missing: findings,
  });
}

async function verifySource(call: Call, source: string, place: string): Promise<ExitCode> {
  const { session } = call;
  const claims = valueOrRefuse(session, await claimsOf(session, source));
  if (claims === undefined) return exit.failed;
  const bytes = valueOrRefuse(session, await readBytes(place, session.world));
  if (bytes === undefined) return exit.failed;
  const { verifyQuotes } = await import('@solvent/api/verify');
  const found = await verifyQuotes(bytes, claims);
  if (!found.ok) return refuse(session, found.issues);
  return answer(session, {
    entries: null,
    source,
    documents: null,
    quotes: claims.length,
    missing: found.value,
  });
}

function answer(session: Session, data: Verified): ExitCode {
  const { today } = session;
  const envelope = { schema: 'solvent.verify/1', asKnownAt: today, today, data, issues: data.missing };
  const shown = show(session, envelope, () => renderVerify(data, session.paper));
  return shown === exit.ok && data.missing.length > 0 ? exit.findings : shown;
}

/** Every claim of a source, page by page. */
async function claimsOf(session: Session, source: string): Promise<Result<readonly QuotedClaim[]>> {
  const client = await session.client();
  const known = await client.read('source', { source });
  if (!known.ok) return known;
  const claims: QuotedClaim[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.read('claims', { source, ...given('cursor', cursor) });
    if (!page.ok) return page;
    claims.push(...page.value.data.claims);
    cursor = page.value.data.next ?? undefined;
  } while (cursor !== undefined);
  return ok(claims);
}
