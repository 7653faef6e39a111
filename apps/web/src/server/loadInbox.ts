import { failed, ok, type Result } from '@solvent/core/issue';
import type { InboxPage } from '../bodies/Inbox.tsx';
import type { DocumentPage } from '../bodies/InboxDocument.tsx';
import { editOf } from '../inboxEdit.ts';
import type { View } from '../view.ts';
import { companyNames } from './companyNames.ts';
import { ask, modelTold } from './ledger.ts';
import { findNote, type Note } from './notes.ts';

/** What was read, and what waits without a document. */
export async function loadInbox(view: View): Promise<Result<InboxPage>> {
  const documents = await ask('documents', { lang: view.lang });
  const waiting = await ask('candidates', { lang: view.lang });
  if (!documents.ok || !waiting.ok) return failed(...documents.issues, ...waiting.issues);
  const { rows } = documents.value;
  const others = waiting.value.rows.filter(
    ({ candidate }) => !rows.some(({ snapshot }) => candidate.id.startsWith(`${snapshot.id}-`)),
  );
  const { issues: note, typed } = noteOf(view);
  return ok({ documents: rows, others, note, typed, model: modelTold(), key: crypto.randomUUID() });
}

/** A document, and of the figure that is looked at what accepting it would mean, with what was typed. */
export async function loadDocument(view: View, id: string): Promise<Result<DocumentPage>> {
  const document = await ask('document', { lang: view.lang, document: id });
  if (!document.ok) return document;
  const { rows } = document.value;
  const wanted = rows.findIndex(({ candidate }) => candidate.id === view.own.c);
  const first = rows.findIndex(({ state }) => state === 'open');
  const at = wanted >= 0 ? wanted : first >= 0 ? first : rows.length > 0 ? 0 : null;
  const row = at === null ? undefined : rows[at];
  const edit = editOf(view.own);
  const effect =
    row?.state === 'open'
      ? await ask('candidateEffect', {
          lang: view.lang,
          candidate: row.candidate.id,
          ...(edit && wanted >= 0 ? { edit } : {}),
        })
      : null;
  return ok({
    document: document.value,
    at,
    effect,
    names: await companyNames(view),
    note: noteOf(view).issues,
    key: crypto.randomUUID(),
  });
}

function noteOf(view: View): Note {
  return (view.own.note ? findNote(view.own.note) : undefined) ?? { issues: [], typed: {} };
}
