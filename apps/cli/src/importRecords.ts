import type { ImportContext, ReadRecords } from '@solvent/api/import';
import type { Result } from '@solvent/core/issue';
import { numberCell } from '@solvent/core/report';
import { show, valueOrRefuse } from './answer.ts';
import type { Answers, Inputs } from './client/client.ts';
import { type ExitCode, exit } from './exit.ts';
import { type ImportedRow, renderImported } from './render/imported.ts';
import type { Session } from './session.ts';
import { contentKey } from './write.ts';

type Reader = (paths: readonly string[], context: ImportContext) => AsyncGenerator<Result<ReadRecords>>;

/**
 * Write what a reader finds, company by company: each is whole or absent, what is there already stays, and a bad one
 * stops none of the others but makes it end with 1.
 */
export async function importRecords(
  session: Session,
  read: Reader,
  paths: readonly string[],
): Promise<ExitCode> {
  const { knownRecords } = await import('@solvent/api/import');
  const known = valueOrRefuse(
    session,
    await knownRecords({ where: session.settings.ledger.value, clock: session.world.clock }),
  );
  if (known === undefined) return exit.failed;
  const client = await session.client();
  const rows: ImportedRow[] = [];
  let code: ExitCode = exit.ok;
  const refuse = (result: Result<unknown>) => {
    session.report(result.issues);
    if (result.issues.some(({ severity }) => severity === 'error')) code = exit.failed;
  };
  for await (const found of read(paths, { ...known, recorded: session.today })) {
    if (!found.ok) {
      refuse(found);
      continue;
    }
    session.report(found.issues.filter(({ severity }) => severity !== 'note'));
    const { name, file, ...records } = found.value;
    const input = { ...records, idempotencyKey: await contentKey('import', records) };
    const written = await client.write('importPack', input as unknown as Inputs['importPack']);
    if (!written.ok) refuse(written);
    else rows.push(rowOf(name, file, written.value));
  }
  const { today } = session;
  const envelope = {
    schema: 'solvent.imported/1',
    asKnownAt: today,
    today,
    data: { imported: rows },
    issues: [],
  };
  const shown = show(session, envelope, () => renderImported(rows, session.paper), {
    columns: ['name', 'file', 'claims', 'sources', 'kept', 'entry'],
    rows: rows.map((r) => ({
      name: r.name,
      file: r.file,
      claims: numberCell(r.claims),
      sources: numberCell(r.sources),
      kept: numberCell(r.kept),
      entry: numberCell(r.entry),
    })),
  });
  return shown === exit.ok ? code : shown;
}

function rowOf(name: string, file: string, written: Answers['importPack']): ImportedRow {
  const { added, kept, seq, replayed } = written;
  return {
    name,
    file,
    claims: replayed ? 0 : (added.claims ?? 0),
    sources: replayed ? 0 : (added.sources ?? 0),
    kept: replayed ? (added.claims ?? 0) + (added.sources ?? 0) + kept : kept,
    entry: seq,
  };
}
