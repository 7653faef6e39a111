import { type Issue, type Result, raise } from '@solvent/core/issue';
import { csvOf, jsonLinesOf, stableJson, type Table, tableOf } from '@solvent/core/report';
import type { Answers, Inputs, ReadName } from './client/client.ts';
import type { Bilingual } from './command.ts';
import { type ExitCode, exit } from './exit.ts';
import { noTable, wrongUsage } from './issues.ts';
import type { Paper } from './render/paper.ts';
import type { Session } from './session.ts';

interface Enveloped {
  readonly schema: string;
  readonly data: unknown;
  readonly issues: readonly Issue[];
}

/** Ask one report and show it in the form asked for: its envelope, its table, or as text with its issues after it. */
export async function ask<K extends ReadName>(
  session: Session,
  name: K,
  input: Inputs[K],
  render: (envelope: Answers[K], paper: Paper) => string,
  judge: (envelope: Answers[K]) => ExitCode = () => exit.ok,
): Promise<ExitCode> {
  const answer = await (await session.client()).read(name, input);
  if (!answer.ok) return refuse(session, answer.issues);
  const envelope = answer.value;
  const shown = show(session, envelope as Enveloped, () => render(envelope, session.paper));
  return shown === exit.ok ? judge(envelope) : shown;
}

export function show(session: Session, envelope: Enveloped, render: () => string, rows?: Table): ExitCode {
  if (session.format === 'json') {
    session.out(`${stableJson(envelope)}\n`);
    return exit.ok;
  }
  if (session.format === 'text') {
    session.out(render());
  } else {
    const name = envelope.schema.replace(/^solvent\.|\/\d+$/g, '');
    const table = rows ?? tableOf(name, envelope.data);
    if (!table) {
      session.report([raise(noTable, { name, format: session.format })]);
      return exit.wrongUsage;
    }
    session.out(session.format === 'csv' ? csvOf(table) : jsonLinesOf(table));
  }
  session.report(envelope.issues);
  return exit.ok;
}

/** Say why there is no answer, in the form asked for. */
export function refuse(session: Session, issues: readonly Issue[], code: ExitCode = exit.failed): ExitCode {
  if (session.format === 'json')
    session.out(`${stableJson({ schema: 'solvent.error/1', today: session.today, data: null, issues })}\n`);
  else session.report(issues);
  return code;
}

/** A line that the parser let pass and the command cannot: what is wrong, and the help to read. */
export function misuse(session: Session, command: string, what: Bilingual): ExitCode {
  return refuse(session, [usageIssue(what, `solvent ${command} --help`)], exit.wrongUsage);
}

export function usageIssue(what: Bilingual, help: string): Issue {
  const [en, zh] = [raise(wrongUsage, { what: what.en, help }), raise(wrongUsage, { what: what.zh, help })];
  return { ...en, ...(zh.zh ? { zh: zh.zh } : {}) };
}

/** The value of a result, or undefined after its issues were shown. */
export function valueOrRefuse<T>(session: Session, result: Result<T>): T | undefined {
  if (result.ok) return result.value;
  refuse(session, result.issues);
  return undefined;
}
