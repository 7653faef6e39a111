import { refuse, show } from './answer.ts';
import type { Answers, Inputs, WriteName } from './client/client.ts';
import { type ExitCode, exit } from './exit.ts';
import { renderWritten } from './render/written.ts';
import type { Session } from './session.ts';

/** Write once for its key and say what became of it. */
export async function write<K extends WriteName>(
  session: Session,
  name: K,
  input: Inputs[K],
): Promise<ExitCode> {
  const written = await (await session.client()).write(name, input);
  if (!written.ok) return refuse(session, written.issues);
  const { issues = [], ...data } = written.value as Answers['addClaims'] & Partial<Answers['importRates']>;
  return show(session, { schema: 'solvent.written/1', data, issues }, () =>
    renderWritten(data, session.paper),
  ) === exit.ok
    ? exit.ok
    : exit.wrongUsage;
}

/** The key of a write that is the same whenever its content is: doing it twice does it once. */
export async function contentKey(name: string, content: unknown): Promise<string> {
  // Loaded only to write: a question does not pay for it.
  const { createHash } = await import('node:crypto');
  return `${name}-${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 40)}`;
}
