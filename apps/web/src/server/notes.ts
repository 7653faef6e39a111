import { randomUUID } from 'node:crypto';
import type { Issue } from '@solvent/core/issue';

/**
 * What a form could not do, and what had been typed into it, kept until the page that says so is asked for: the address
 * carries only its number, so that nobody can put words into a page by a link.
 */
export interface Note {
  readonly issues: readonly Issue[];
  readonly typed: Readonly<Record<string, string>>;
}

const place = Symbol.for('solvent.web.notes');
type Held = { [place]?: Map<string, Note> };

/** A pasted article may be long, so not many are kept. */
const most = 20;

function kept(): Map<string, Note> {
  return ((globalThis as Held)[place] ??= new Map());
}

export function keepNote(issues: readonly Issue[], typed: Note['typed'] = {}): string {
  const id = randomUUID();
  const notes = kept();
  notes.set(id, { issues, typed });
  if (notes.size > most) notes.delete(notes.keys().next().value!);
  return id;
}

/** Undefined when it was pushed out by others, or the server was started again. */
export function findNote(id: string): Note | undefined {
  return kept().get(id);
}
