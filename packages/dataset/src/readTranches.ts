import { ok, type Result } from '@solvent/core/issue';
import { type Tranche, trancheSchema } from '@solvent/core/ledger';
import * as z from 'zod';
import { readYamlRecord } from './readYaml.ts';

/** A list of tranches in the fields of core's `Tranche`: a promised sum, its condition, and what became of it by day. */
export function readTranches(
  text: string,
  file: string,
): Result<readonly { tranche: Tranche; line: number }[]> {
  const read = readYamlRecord(text, file, z.array(trancheSchema));
  if (!read.ok) return read;
  const { data, place } = read.value;
  return ok(data.map((tranche, index) => ({ tranche, line: place(index).line })));
}
