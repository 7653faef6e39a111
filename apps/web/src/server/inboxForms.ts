import type { ApiContext, WrittenDocument } from '@solvent/api';
import type { Form, FormActions } from '@solvent/api/http';
import { ok, type Result } from '@solvent/core/issue';
import { editOf, editParameters } from '../inboxEdit.ts';
import { askInProcess } from './askInProcess.ts';
import { keepNote, type Note } from './notes.ts';

type Fields = Form['fields'];
type Parameters = Readonly<Record<string, string | undefined>>;

/** What the forms of the inbox do: read a document, decide about its figures, take a decision back. */
export const inboxForms: FormActions = {
  'inbox-read': async ({ fields, files }, context) => {
    const file = files.find(({ bytes }) => bytes.length > 0);
    const upload = file && context.uploads.keep(file.name, file.bytes).id;
    const written = await write<WrittenDocument>(context, fields, 'readDocument', {
      ...said('text', fields.text?.trim() ? fields.text : undefined),
      // A file goes as soon as it is dropped: an address that still stands beside it is not meant.
      ...said('url', (!file && fields.url?.trim()) || undefined),
      ...said('upload', upload),
      ...said('title', fields.title?.trim() || undefined),
      ...said('published', fields.published?.trim() || undefined),
      ...said('publisher', fields.publisher?.trim() || undefined),
      ...said('model', fields.model === '1' || undefined),
    });
    if (!written.ok) return back('/inbox', fields, { note: keepNote(written.issues, typedIn(fields)) });
    if (upload) context.uploads.drop(upload);
    const { document, issues } = written.value;
    return back(`/inbox/${document}`, fields, {
      ...said('note', issues.length > 0 ? keepNote(issues) : undefined),
    });
  },

  'inbox-decide': async ({ fields }, context) => {
    const { candidate = '', document = '', next } = fields;
    const here = pathOf(document);
    const edit = editOf(fields);
    const done =
      fields.verdict === 'reject'
        ? await write(context, fields, 'rejectCandidate', {
            candidate,
            ...said('because', fields.because?.trim() || undefined),
          })
        : await write(context, fields, 'acceptCandidate', { candidate, ...said('edit', edit) });
    return done.ok
      ? back(here, fields, { c: next || undefined })
      : back(here, fields, { c: candidate, ...editParameters(fields), note: keepNote(done.issues) });
  },

  'inbox-batch': async ({ fields }, context) => {
    const candidates = Object.keys(fields).flatMap((name) =>
      name.startsWith('pick-') ? [name.slice(5)] : [],
    );
    const here = pathOf(fields.document ?? '');
    if (candidates.length === 0) return back(here, fields);
    const name = fields.verdict === 'reject' ? 'rejectCandidates' : 'acceptCandidates';
    const done = await write(context, fields, name, { candidates });
    return back(here, fields, done.ok ? {} : { note: keepNote(done.issues) });
  },

  'inbox-undo': async ({ fields }, context) => {
    const done = await write(context, fields, 'undoDecision', {});
    return back(pathOf(fields.document ?? ''), fields, {
      c: fields.candidate || undefined,
      ...(done.ok ? {} : { note: keepNote(done.issues) }),
    });
  },
};

/** The page names each form it draws once: sent twice, it takes effect once. */
function write<Done>(
  context: ApiContext,
  { key }: Fields,
  name: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Result<Done>> {
  const ask = askInProcess(() => context) as unknown as (
    name: string,
    input: unknown,
  ) => Promise<Result<Done>>;
  const once = key && /^[\w-]{8,80}$/.test(key) ? key : crypto.randomUUID();
  return ask(name, { ...input, idempotencyKey: `inbox-${name}-${once}` });
}

/** What the form that reads is filled with again after a refusal; a file cannot be. */
const typedIn = (fields: Fields): Note['typed'] =>
  Object.fromEntries(
    (['text', 'url', 'title', 'published', 'publisher', 'model'] as const).map((name) => [
      name,
      fields[name] ?? '',
    ]),
  );

const said = <T>(name: string, value: T | undefined) => (value === undefined ? {} : { [name]: value });

function pathOf(document: string): string {
  return /^[a-z0-9][a-z0-9._:-]{0,199}$/.test(document) ? `/inbox/${document}` : '/inbox';
}

function back(path: string, { lang }: Fields, parameters: Parameters = {}): Result<string> {
  const all = { ...parameters, lang: lang === 'en' || lang === 'zh' ? lang : undefined };
  const pairs = Object.entries(all).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return ok(pairs.length > 0 ? `${path}?${new URLSearchParams(pairs)}` : path);
}
