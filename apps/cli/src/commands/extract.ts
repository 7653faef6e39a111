import type { ArticleContext, ArticleReader, ReadArticle } from '@solvent/api/extract';
import { failed, ok, type Result, raise } from '@solvent/core/issue';
import { csvOf } from '@solvent/core/report';
import { misuse, refuse, show, valueOrRefuse } from '../answer.ts';
import { type Call, type Command, flag, given, textOption } from '../command.ts';
import { type ExitCode, exit } from '../exit.ts';
import { badArticleLine, notJson } from '../issues.ts';
import { readBytes, readText } from '../readInput.ts';
import { renderExtract } from '../render/extract.ts';
import { page } from '../render/paper.ts';
import { renderQueue } from '../render/queue.ts';
import type { Session } from '../session.ts';
import { contentKey } from '../write.ts';

export const extract: Command = {
  name: 'extract',
  group: 'sources',
  purpose: { en: 'the figures an article states', zh: '找出文章中的数字' },
  answers: {
    en: 'Reads text, HTML or PDF in Chinese or English and gives every financial figure in it with its exact words: whose it is, what it measures, when, and how it is known. Nothing is written unless you say --add, and nothing reaches the network unless you give an address.',
    zh: '读取中文或英文的文本、HTML 或 PDF，逐条给出其中的财务数字及原文：属于谁、衡量什么、哪一期、如何得知。除非加 --add，不写入；除非给出网址，不联网。',
  },
  arguments: [
    {
      name: 'FILE',
      optional: true,
      about: {
        en: 'a file, - for standard input, or an address that is fetched once',
        zh: '文件，- 表示标准输入，或仅读取一次的网址',
      },
    },
  ],
  options: [
    {
      flags: '--add',
      about: {
        en: 'keep the text and put its figures into the inbox, to be accepted or rejected',
        zh: '保存原文，并把其中的数字放入收件箱，待接受或拒绝',
      },
    },
    {
      flags: '--share',
      about: { en: 'with --add: its claims may leave in an export', zh: '与 --add 合用：其说法可随导出离开' },
    },
    {
      flags: '--model',
      about: {
        en: 'with --add: ask the language model you set up, too (SOLVENT_MODEL_URL, SOLVENT_MODEL)',
        zh: '与 --add 合用：同时询问您设置的语言模型（SOLVENT_MODEL_URL、SOLVENT_MODEL）',
      },
    },
    {
      flags: '--publisher <name>',
      about: { en: 'with --add: who published it', zh: '与 --add 合用：发布者' },
    },
    {
      flags: '--published <day>',
      about: { en: 'when it was published: says what "last year" means', zh: '发布日期，用于判断“去年”等' },
    },
    {
      flags: '--title <text>',
      about: { en: 'its title: says who "the company" is', zh: '标题，用于判断“该公司”所指' },
    },
    {
      flags: '--batch <file>',
      about: {
        en: 'many at once: a line is {"id", "text", "published", "title"}; every line that comes out carries the id',
        zh: '批量读取：每行为 {"id", "text", "published", "title"}，输出的每行带有该 id',
      },
    },
  ],
  examples: [
    {
      line: `echo 'OpenAI预计2024年亏损50亿美元，营收37亿美元。' | solvent extract - --published 2024-10-01`,
      shows: { en: 'a sentence from a pipe', zh: '来自管道的一句话' },
    },
    {
      line: 'solvent extract article.html --jsonl',
      shows: { en: 'a saved page, one candidate a line', zh: '保存的网页，每行一条候选' },
    },
    {
      line: 'solvent extract article.html --add',
      shows: { en: 'keep it, and decide with `solvent accept`', zh: '保存，再用 `solvent accept` 决定' },
    },
    {
      line: 'solvent extract --batch articles.jsonl --jsonl',
      shows: { en: 'many articles at once', zh: '一次读取多篇文章' },
    },
  ],
  run: async (call) => {
    const { args, session } = call;
    const batch = textOption(call, 'batch');
    const place = batch ?? args[0];
    if (place === undefined || (batch !== undefined && args.length > 0))
      return misuse(session, 'extract', {
        en: 'Give one article, or --batch with a file of many.',
        zh: '请给出一篇文章，或用 --batch 给出多篇文章的文件。',
      });
    if (batch !== undefined && (session.format === 'json' || session.format === 'csv'))
      return misuse(session, 'extract', {
        en: '--batch prints one candidate a line; use --jsonl.',
        zh: '--batch 按行输出候选，请用 --jsonl。',
      });
    return batch === undefined ? extractOne(call, place) : extractMany(call, batch);
  },
};

async function extractOne(call: Call, place: string): Promise<ExitCode> {
  const { session } = call;
  const { candidateLines, dayIn } = await import('@solvent/api/extract');
  const published = textOption(call, 'published');
  if (published !== undefined && dayIn(published) === null)
    return misuse(session, 'extract', {
      en: `--published wants a day such as 2024-07-24, not "${published}".`,
      zh: `--published 需要 2024-07-24 这样的日期，而不是“${published}”。`,
    });
  const document = valueOrRefuse(session, await openDocument(place, session));
  if (document === undefined) return exit.failed;
  const title = textOption(call, 'title');
  if (flag(call, 'add'))
    return keep(call, document, { ...given('title', title), ...given('published', published) });
  const reader = valueOrRefuse(session, await openReader(call));
  if (reader === undefined) return exit.failed;
  const { bytes, contentType } = document;
  const read = await reader.read(bytes, {
    ...given('published', published),
    title: title ?? null,
    ...given('contentType', contentType),
  });
  if (!read.ok) return refuse(session, read.issues);
  const { value: article, issues } = read;
  if (session.format === 'text' || session.format === 'json') {
    const { today } = session;
    const envelope = { schema: 'solvent.extract/1', asKnownAt: today, today, data: article, issues };
    return show(session, envelope, () => renderExtract(article, session.paper));
  }
  session.out(session.format === 'csv' ? csvOf(tableOf(article)) : candidateLines(article));
  session.report(issues);
  return exit.ok;
}

/** Each line is read by itself: a bad one is named, the others are read all the same, and it ends with 1. */
async function extractMany(call: Call, place: string): Promise<ExitCode> {
  const { session } = call;
  const text = valueOrRefuse(session, await readText(place, session.world));
  if (text === undefined) return exit.failed;
  const reader = valueOrRefuse(session, await openReader(call));
  if (reader === undefined) return exit.failed;
  const { candidateLines } = await import('@solvent/api/extract');
  let code: ExitCode = exit.ok;
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const article = parseArticleLine(line, place, i + 1);
    const read = article.ok ? reader.readText(article.value.text, article.value) : article;
    session.report(read.issues);
    if (article.ok && read.ok) session.out(candidateLines(read.value, article.value.id));
    else code = exit.failed;
  }
  return code;
}

interface ArticleLine extends ArticleContext {
  readonly id: string;
  readonly text: string;
}

function parseArticleLine(line: string, place: string, number: number): Result<ArticleLine> {
  const where = { file: place, line: number };
  let parsed: unknown;
  try {
    parsed = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch (error) {
    return failed(
      raise(notJson, { why: (error as Error).message.replace(/\s+/g, ' ').slice(0, 120) }, where),
    );
  }
  const { id, text, published, title } = (parsed ?? {}) as Record<string, unknown>;
  const wrong =
    typeof id !== 'string' && typeof id !== 'number'
      ? 'id'
      : typeof text !== 'string'
        ? 'text'
        : isTextOrNone(published)
          ? isTextOrNone(title)
            ? null
            : 'title'
          : 'published';
  if (wrong !== null) return failed(raise(badArticleLine, { field: wrong }, where));
  return ok({
    // A number stays one in what comes out.
    id: id as string,
    text: text as string,
    published: (published as string | null | undefined) ?? null,
    title: (title as string | null | undefined) ?? null,
  });
}

const isTextOrNone = (value: unknown) => value === undefined || value === null || typeof value === 'string';

async function openReader({ session }: Call): Promise<Result<ArticleReader>> {
  const api = await import('@solvent/api/extract');
  return api.openReader({ where: session.settings.ledger.value, clock: session.world.clock });
}

interface OpenedDocument {
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
  readonly url?: string;
}

/** A file, standard input, or a page: only what is named, and a page only from the open internet. */
async function openDocument(place: string, session: Session): Promise<Result<OpenedDocument>> {
  if (/^https?:/i.test(place)) {
    const { fetchDocument } = await import('@solvent/api/fetch');
    return fetchDocument(place);
  }
  const bytes = await readBytes(place, session.world);
  return bytes.ok ? ok({ bytes: bytes.value, contentType: typeOf(place) }) : bytes;
}

/** A file that says it is plain text is not taken for a page, so that positions count in it as it is. */
function typeOf(place: string): string | undefined {
  if (/\.(?:txt|md)$/i.test(place)) return 'text/plain';
  return /\.x?html?$/i.test(place) ? 'text/html' : undefined;
}

/** Into the inbox: the text with its hash, and every figure as a candidate. */
async function keep(
  call: Call,
  { bytes, contentType, url }: OpenedDocument,
  about: { readonly title?: string; readonly published?: string },
): Promise<ExitCode> {
  const { session } = call;
  const client = await session.client();
  const input = {
    base64: Buffer.from(bytes).toString('base64'),
    ...given('contentType', contentType),
    ...given('from', url),
    ...given('publisher', textOption(call, 'publisher')),
    ...about,
    private: !flag(call, 'share'),
    ...(flag(call, 'model') ? { model: true } : {}),
  };
  const written = await client.write('readDocument', {
    ...input,
    idempotencyKey: await contentKey('read', input),
  });
  if (!written.ok) return refuse(session, written.issues);
  const { document } = written.value;
  const read = await client.read('document', { document });
  if (!read.ok) return refuse(session, read.issues);
  const { snapshot, rows } = read.value;
  const { text: _, ...kept } = snapshot;
  session.note(session.paper.t.own.documentRead(kept.source.title, document, rows.length));
  const envelope = {
    schema: 'solvent.document/1',
    data: { snapshot: kept, rows },
    issues: written.value.issues,
  };
  return show(session, envelope, () =>
    rows.length === 0
      ? page(session.paper.t.nothingStated)
      : renderQueue({ rows, next: null }, session.paper),
  );
}

function tableOf({ candidates }: ReadArticle) {
  const columns = [
    'start',
    'end',
    'company',
    'metric',
    'low',
    'high',
    'unit',
    'per',
    'from',
    'to',
    'basis',
    'confidence',
    'quote',
  ];
  const number = (value: string | number | null) => (value === null ? null : { number: String(value) });
  const rows = candidates.map((c) => ({
    start: number(c.start),
    end: number(c.end),
    company: c.company,
    metric: c.metric,
    low: number(c.value.low),
    high: number(c.value.high),
    unit: c.unit,
    per: c.per,
    from: c.period ? ('at' in c.period ? c.period.at : c.period.start) : null,
    to: c.period ? ('at' in c.period ? c.period.at : c.period.end) : null,
    basis: c.basis,
    confidence: number(c.confidence),
    quote: c.quote,
  }));
  return { columns, rows };
}
