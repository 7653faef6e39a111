import { randomUUID } from 'node:crypto';
import type { Issue } from '@solvent/core/issue';

/**
 * What a form could not do, kept until the page that says so is asked for: the address carries only its number, so that
 * nobody can put words into a page by a link.
 */
const place = Symbol.for('solvent.web.notes');
type Held = { [place]?: Map<string, readonly Issue[]> };

const most = 200;

function kept(): Map<string, readonly Issue[]> {
  return ((globalThis as Held)[place] ??= new Map());
}

export function keepNote(issues: readonly Issue[]): string {
  const id = randomUUID();
  const notes = kept();
  notes.set(id, issues);
  if (notes.size > most) notes.delete(notes.keys().next().value!);
  return id;
}

/** Undefined when it was pushed out by others, or the server was started again. */
export function findNote(id: string): readonly Issue[] | undefined {
  return kept().get(id);
}
