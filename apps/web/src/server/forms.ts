import { createHash } from 'node:crypto';
import type { ApiContext } from '@solvent/api';
import type { Form, FormActions } from '@solvent/api/http';
import { ok, type Result } from '@solvent/core/issue';
import { askedBook, bookQuestion, ownId } from '../bookFields.ts';
import { askInProcess } from './askInProcess.ts';
import { inboxForms } from './inboxForms.ts';

/** What the forms of the pages do, each written through the API like every write; a page shows what became of it. */
export const forms: FormActions = {
  ...inboxForms,

  'book-drop': async ({ fields, files }, context) => {
    const file = files.find(({ bytes }) => bytes.length > 0);
    const company = fields.company || ownId(fields.name ?? '');
    if (!file) return ok(address('/books', { company: fields.company, ...kept(fields) }));
    const { id } = context.uploads.keep(file.name, file.bytes);
    const budget = fields.budget === '1' ? '1' : undefined;
    return ok(
      address('/books', {
        upload: id,
        company,
        name: fields.name || undefined,
        budget,
        currency: fields.currency,
        ...kept(fields),
      }),
    );
  },

  'book-import': async ({ fields }, context) => {
    const asked = askedBook(fields);
    if (!asked) return ok(address('/books', kept(fields)));
    const input = { ...bookQuestion(asked), ...(asked.name ? { name: asked.name } : {}) };
    const written = await write(context, 'importBooks', input);
    if (!written.ok) return ok(address('/books', previewAgain(fields)));
    context.uploads.drop(asked.upload);
    return ok(address('/books', { company: asked.company, ...kept(fields) }));
  },

  'book-balance': async ({ fields }, context) => {
    const company = fields.company || ownId(fields.name ?? '');
    const written = await write(context, 'setOwnBalance', {
      company,
      ...(fields.name ? { name: fields.name.slice(0, 200) } : {}),
      day: fields.day,
      amount: (fields.amount ?? '').replaceAll(/[\s,，]/g, ''),
      currency: fields.currency,
    });
    return written.ok ? ok(address('/books', { company, ...kept(fields) })) : written;
  },

  'book-undo': async ({ fields }, context) => {
    const { book = '' } = fields;
    const done = await asker(context)('undoImport', { book, idempotencyKey: once(fields) });
    return done.ok ? ok(address('/books', { company: fields.company, ...kept(fields) })) : done;
  },
};

/** The page names each of its forms: sent twice, it takes effect once, and a book read again can be taken back again. */
function once({ key, book }: Form['fields']): string {
  return key && /^[\w-]{8,80}$/.test(key) ? `page-undo-${key}-${book}`.slice(0, 255) : crypto.randomUUID();
}

/** The same form sent twice is one write: its key is what it says. */
function write(
  context: ApiContext,
  name: 'importBooks' | 'setOwnBalance',
  input: Readonly<Record<string, unknown>>,
): Promise<Result<unknown>> {
  const said = createHash('sha256')
    .update(JSON.stringify([name, context.today, input]))
    .digest('hex');
  return asker(context)(name, { ...input, idempotencyKey: `page-${said}` });
}

function asker(context: ApiContext): (name: string, input: unknown) => Promise<Result<unknown>> {
  return askInProcess(() => context) as unknown as ReturnType<typeof asker>;
}

/** The page of the preview says what is wrong, by asking again. */
function previewAgain(fields: Form['fields']): Form['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

function kept({ lang }: Form['fields']): Readonly<Record<string, string | undefined>> {
  return { lang: lang === 'en' || lang === 'zh' ? lang : undefined };
}

function address(path: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(parameters).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return pairs.length > 0 ? `${path}?${new URLSearchParams(pairs)}` : path;
}
