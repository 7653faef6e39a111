import { type CashPosition, cashPositionsOfTables, type FilingTable } from '@solvent/core/filing';
import type { Day } from '@solvent/core/time';
import { type Kysely, type Selectable, sql } from 'kysely';
import { chunks } from '../chunks.ts';
import type { Trx } from '../engine.ts';
import type { Tables } from '../schema.ts';

/** Where a company's cash and cash flow stood on a day, by what it had filed. */
export interface CompanyPosition {
  readonly company: string;
  /** Null when the company is in the dataset below. */
  readonly name: { readonly en: string; readonly zh: string } | null;
  readonly position: CashPosition;
}

/** Of every company that had filed something by the day, its latest position: a seek each, whatever lies behind it. */
export async function positionsOn(db: Kysely<Tables>, day: Day): Promise<readonly CompanyPosition[]> {
  const rows = await sql<Selectable<Tables['cash_positions']> & Partial<Selectable<Tables['companies']>>>`
    select p.*, names.name_en, names.name_zh from (select distinct company from filings) c
    left join companies names on names.id = c.company
    join cash_positions p on p.company = c.company
      and p.filed = (select max(filed) from cash_positions where company = c.company and filed <= ${day})
    order by p.company`.execute(db);
  return rows.rows.map((row) => ({
    company: row.company,
    name: row.name_en && row.name_zh ? { en: row.name_en, zh: row.name_zh } : null,
    position: positionOf(row),
  }));
}

/** The positions that follow from all tables of a company; a later one may tell of earlier days. */
export async function writePositions(
  trx: Trx,
  company: string,
  tables: readonly FilingTable[],
): Promise<void> {
  await trx.deleteFrom('cash_positions').where('company', '=', company).execute();
  const rows = cashPositionsOfTables(tables).map(
    ({ filed, unit, cash, cashOn, flow, flowKind, flowPeriod }) => ({
      company,
      filed,
      unit,
      cash,
      cash_on: cashOn,
      flow,
      flow_kind: flowKind,
      flow_start: flowPeriod?.start ?? null,
      flow_end: flowPeriod?.end ?? null,
    }),
  );
  for (const part of chunks(rows)) await trx.insertInto('cash_positions').values(part).execute();
}

/** Whether what is stored is what follows from the tables. */
export async function havePositions(
  db: Kysely<Tables>,
  company: string,
  tables: readonly FilingTable[],
): Promise<boolean> {
  const rows = await db
    .selectFrom('cash_positions')
    .selectAll()
    .where('company', '=', company)
    .orderBy('filed')
    .execute();
  return JSON.stringify(rows.map(positionOf)) === JSON.stringify(cashPositionsOfTables(tables));
}

function positionOf(row: Selectable<Tables['cash_positions']>): CashPosition {
  const { filed, unit, cash, cash_on, flow, flow_kind, flow_start, flow_end } = row;
  return {
    filed,
    unit,
    cash,
    cashOn: cash_on,
    flow,
    flowKind: flow_kind,
    flowPeriod: flow_start === null || flow_end === null ? null : { start: flow_start, end: flow_end },
  };
}
