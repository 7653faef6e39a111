import type { BooksInput, BooksMapping, BooksReading, MappingHints } from '@solvent/api/import';
import type { Issue } from '@solvent/core/issue';
import { isCurrency } from '@solvent/core/money';
import { numberCell } from '@solvent/core/report';
import { misuse, refuse, show, valueOrRefuse } from './answer.ts';
import type { Inputs } from './client/client.ts';
import { type Call, flag, textOption } from './command.ts';
import { type ExitCode, exit } from './exit.ts';
import { parseJson, readBytes, readText } from './readInput.ts';
import { readJournal } from './readJournal.ts';
import { renderBooks } from './render/books.ts';
import { contentKey, write } from './write.ts';
import { writeNew } from './writeNew.ts';

/** Read one's own books and show what they say; with `--write` keep it, as private claims of one's own company. */
export async function importBooks(call: Call, place: string): Promise<ExitCode> {
  const { session } = call;
  const company = textOption(call, 'company') ?? 'own-books';
  if (!/^own-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(company))
    return misuse(session, 'import', {
      en: `--company wants an id that begins with own-, such as own-acme, not "${company}".`,
      zh: `--company 需为以 own- 开头的编号，如 own-acme，而不是“${company}”。`,
    });
  const currency = textOption(call, 'currency');
  if (currency !== undefined && !isCurrency(currency))
    return misuse(session, 'import', {
      en: `"${currency}" is no currency known here; write USD, EUR, CNY …`,
      zh: `“${currency}”不是已知货币；请写 USD、EUR、CNY 等。`,
    });
  const mapping = await readMapping(call);
  if (mapping === null) return exit.failed;
  const bytes = (await readJournal(place)) ?? valueOrRefuse(session, await readBytes(place, session.world));
  if (bytes === undefined) return exit.failed;
  const { readBooks } = await import('@solvent/api/import');
  const read = await readBooks(bytes, {
    file: place.split(/[/\\]/).at(-1)!,
    company: company as BooksInput['company'],
    recorded: session.today,
    ...(mapping ? { mapping } : {}),
    budget: flag(call, 'budget'),
    hints: {
      ...(currency && isCurrency(currency) ? { currency } : {}),
      ...hintOf(call, 'days'),
      ...hintOf(call, 'decimal'),
      ...hintOf(call, 'positive'),
      ...hintOf(call, 'sheet'),
    },
  });
  if (!read.ok) return refuse(session, read.issues);
  const { value: reading, issues } = read;
  const saveTo = textOption(call, 'saveMapping');
  if (saveTo !== undefined) {
    const saved = writeNew(saveTo, `${JSON.stringify(reading.mapping, null, 2)}\n`);
    if (!saved.ok) return refuse(session, saved.issues);
    session.note(session.paper.t.wroteFile(saveTo));
  }
  if (!flag(call, 'write')) return preview(call, reading, issues);
  session.report(issues);
  return keep(call, company, reading);
}

/** What the file would say, before anything of it is written. */
function preview({ session }: Call, reading: BooksReading, issues: readonly Issue[]): ExitCode {
  const { today } = session;
  const envelope = { schema: 'solvent.books/1', asKnownAt: today, today, data: reading, issues };
  return show(session, envelope, () => renderBooks(reading, session.paper), {
    columns: ['metric', 'start', 'end', 'value', 'currency', 'quote'],
    rows: reading.figures.map((f) => ({
      metric: f.metric,
      start: 'at' in f.period ? f.period.at : f.period.start,
      end: 'at' in f.period ? f.period.at : f.period.end,
      value: numberCell(f.value),
      currency: f.currency,
      quote: f.quote,
    })),
  });
}

async function keep(call: Call, company: string, reading: BooksReading): Promise<ExitCode> {
  const { session } = call;
  const name = textOption(call, 'name') ?? company.slice(4);
  const { asBookRecorded, knownRecords } = await import('@solvent/api/import');
  const known = valueOrRefuse(
    session,
    await knownRecords({ where: session.settings.ledger.value, clock: session.world.clock }),
  );
  if (known === undefined) return exit.failed;
  const records = {
    // A company of one's own keeps the name that its first book gave it.
    companies: known.companies.some(({ id }) => id === company)
      ? []
      : [{ id: company, kind: 'company', name: { en: name, zh: name }, aliases: [] }],
    ...asBookRecorded({ sources: [reading.source], claims: reading.claims }, known),
  };
  return write(session, 'importPack', {
    ...(records as unknown as Omit<Inputs['importPack'], 'idempotencyKey'>),
    idempotencyKey: await contentKey('books', records),
  });
}

/** What the person said of the file; the command line has held it to its choices. */
function hintOf<K extends 'days' | 'decimal' | 'positive' | 'sheet'>(call: Call, name: K): MappingHints {
  const said = textOption(call, name);
  return said === undefined ? {} : { [name]: said };
}

/** The mapping in a file; undefined when none was named, null after its problem was shown. */
async function readMapping(call: Call): Promise<BooksMapping | undefined | null> {
  const { session } = call;
  const from = textOption(call, 'mapping');
  if (from === undefined) return undefined;
  const text = valueOrRefuse(session, await readText(from, session.world));
  if (text === undefined) return null;
  const parsed = valueOrRefuse(session, parseJson(text, from));
  if (parsed === undefined) return null;
  const { kind, sheet, header, columns } = (parsed ?? {}) as Record<string, unknown>;
  const known = kind === 'transactions' || kind === 'journal' || kind === 'profit-and-loss';
  if (
    known &&
    typeof sheet === 'string' &&
    typeof header === 'number' &&
    columns &&
    typeof columns === 'object'
  )
    return parsed as BooksMapping;
  misuse(session, 'import', {
    en: `${from} is no mapping; --save-mapping writes one.`,
    zh: `${from} 不是映射文件；可用 --save-mapping 写出。`,
  });
  return null;
}
