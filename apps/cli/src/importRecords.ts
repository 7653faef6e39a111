import type { ImportContext, Importer, NewRecords, ReadPiece, ReadRecords } from '@solvent/api/import';
import { type FilingTable, recordsOfTable } from '@solvent/core/filing';
import { type Issue, ok, type Result } from '@solvent/core/issue';
import { type CompanyRow, numberCell } from '@solvent/core/report';
import type { Company } from '@solvent/core/source';
import { show, valueOrRefuse } from './answer.ts';
import type { Answers, Inputs } from './client/client.ts';
import { type ExitCode, exit } from './exit.ts';
import { openBar } from './progressBar.ts';
import { type ImportedRow, renderImported } from './render/imported.ts';
import type { Session } from './session.ts';
import { contentKey } from './write.ts';

type Reader = (
  paths: readonly string[],
  context: ImportContext & Pick<Importer, 'turns'>,
) => AsyncGenerator<ReadPiece>;

/**
 * Write what a reader finds, company by company: each is whole or absent, what is there already stays, and a bad one
 * stops none of the others but makes it end with 1.
 */
export async function importRecords(
  session: Session,
  read: Reader,
  paths: readonly string[],
  count: () => Promise<number> = async () => paths.length,
): Promise<ExitCode> {
  const open = valueOrRefuse(session, await openTarget(session));
  if (open === undefined) return exit.failed;
  const { companies, append, turns, close } = open;
  const bar = openBar(session, count);
  const context = { companies, recorded: session.today, turns };
  const rows: { readonly place: number; readonly row: ImportedRow }[] = [];
  let code: ExitCode = exit.ok;
  const report = (issues: readonly Issue[]) => {
    if (issues.length > 0) bar.clear();
    session.report(issues);
    if (issues.some(({ severity }) => severity === 'error')) code = exit.failed;
  };
  try {
    for await (const { place, result: found, key, bulk, done } of read(paths, context)) {
      if (found.ok) {
        const { name, file, ...records } = found.value;
        const written = await append(records, key ?? (await contentKey('import', records)), bulk);
        if (!written.ok) report([...written.issues]);
        else rows.push({ place, row: rowOf(name, file, companyOf(records), written.value) });
      }
      await done?.();
      report(found.issues.filter(({ severity }) => severity !== 'note'));
      await bar.step();
    }
  } finally {
    bar.clear();
    await close();
  }
  // Threads finish in any order; the table is in that of the files.
  const imported = rows.sort((a, b) => a.place - b.place).map(({ row }) => row);
  const { today } = session;
  const envelope = { schema: 'solvent.imported/1', asKnownAt: today, today, data: { imported }, issues: [] };
  const shown = show(session, envelope, () => renderImported(imported, session.paper), {
    columns: ['name', 'company', 'file', 'claims', 'sources', 'kept', 'entry'],
    rows: imported.map((r) => ({
      name: r.name,
      company: r.company,
      file: r.file,
      claims: numberCell(r.claims),
      sources: numberCell(r.sources),
      kept: numberCell(r.kept),
      entry: numberCell(r.entry),
    })),
  });
  return shown === exit.ok ? code : shown;
}

/** The ledger of this machine straight, or that of a server through its API. */
async function openTarget(session: Session): Promise<Result<Importer>> {
  if (session.settings.server.value === null) {
    const { openImporter } = await import('@solvent/api/import');
    return openImporter(session.settings.ledger.value, session.world.clock);
  }
  const client = await session.client();
  const companies = await client.read('companies', {});
  if (!companies.ok) return companies;
  return ok({
    companies: companies.value.data.companies.map(companyOfRow),
    append: ({ filings = [], ...records }, idempotencyKey) =>
      client.write('importPack', {
        ...withClaims(records, filings),
        again: true,
        idempotencyKey,
      } as unknown as Inputs['importPack']) as never,
    turns: undefined,
    close: async () => {},
  });
}

/** What a server says of a company, as a record: what it does not know is absent there, and null in a report. */
function companyOfRow({ id, kind, name, aliases, ticker, cik }: CompanyRow): Company {
  return {
    id,
    kind,
    name,
    aliases,
    ...(ticker === null ? {} : { ticker }),
    ...(cik === null ? {} : { cik }),
  };
}

/** A server is sent claims: columns are how a ledger keeps them, not part of its API. */
function withClaims(records: NewRecords, filings: readonly FilingTable[]): NewRecords {
  const filed = filings.map(recordsOfTable);
  return {
    ...records,
    sources: [...(records.sources ?? []), ...filed.flatMap(({ sources }) => sources)],
    claims: [...(records.claims ?? []), ...filed.flatMap(({ claims }) => claims)],
  };
}

function companyOf({ companies, claims = [], filings = [] }: Omit<ReadRecords, 'name' | 'file'>): string {
  return companies[0]?.id ?? filings[0]?.company ?? claims[0]?.company ?? '';
}

function rowOf(
  name: string,
  file: string,
  company: string,
  written: Omit<Answers['importPack'], 'ids'>,
): ImportedRow {
  const { added, kept, seq, replayed } = written;
  return {
    name,
    company,
    file,
    claims: replayed ? 0 : (added.claims ?? 0),
    sources: replayed ? 0 : (added.sources ?? 0),
    kept: replayed ? (added.claims ?? 0) + (added.sources ?? 0) + kept : kept,
    entry: seq,
  };
}
