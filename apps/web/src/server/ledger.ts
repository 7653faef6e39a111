import type { AppRouter, createCaller } from '@solvent/api';
import type { Result } from '@solvent/core/issue';

/**
 * The pages' one way to the ledger. server.ts opens it once and leaves the door here, so that the page bundle holds
 * no database and no dataset: `await ask('runway', { company: 'openai' })`.
 */
type Caller = ReturnType<typeof createCaller>;
type ReadName = {
  [Name in keyof AppRouter['_def']['record']]: AppRouter['_def']['record'][Name] extends {
    _def: { type: 'query' };
  }
    ? Name
    : never;
}[keyof AppRouter['_def']['record']];

export type Question<Name extends ReadName> = NonNullable<Parameters<Caller[Name]>[0]>;
export type Answer<Name extends ReadName> = Awaited<ReturnType<Caller[Name]>>;
export type Ask = <Name extends ReadName>(
  name: Name,
  question: Question<Name>,
) => Promise<Result<Answer<Name>>>;
export type { ReadName };

/** The language model that the inbox may ask, as a reader is told of it. */
export interface ModelTold {
  readonly name: string;
  /** Where the words of a document would go: `127.0.0.1:11434`. */
  readonly host: string;
}

interface Door {
  readonly ask: Ask;
  readonly model: ModelTold | null;
}

const door = Symbol.for('solvent.web.door');
type Held = { [door]?: Door };

export function openDoor(opened: Door): void {
  (globalThis as Held)[door] = opened;
}

function throughDoor(): Door {
  const opened = (globalThis as Held)[door];
  if (!opened) throw new Error('The pages run only inside apps/web/server.ts, which opens the ledger.');
  return opened;
}

export const ask: Ask = (name, question) => throughDoor().ask(name, question);
export const modelTold = (): ModelTold | null => throughDoor().model;
