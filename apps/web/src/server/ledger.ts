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

const door = Symbol.for('solvent.web.ask');
type Held = { [door]?: Ask };

export function openDoor(ask: Ask): void {
  (globalThis as Held)[door] = ask;
}

export const ask: Ask = (name, question) => {
  const through = (globalThis as Held)[door];
  if (!through) throw new Error('The pages run only inside apps/web/server.ts, which opens the ledger.');
  return through(name, question);
};
