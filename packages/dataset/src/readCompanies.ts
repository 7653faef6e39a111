import { ok, type Result } from '@solvent/core/issue';
import { type Company, companySchema } from '@solvent/core/source';
import * as z from 'zod';
import { readYamlRecord } from './readYaml.ts';

/** A list of companies, in the fields of core's `Company`; the month a fiscal year ends is the one number. */
export function readCompanies(
  text: string,
  file: string,
): Result<readonly { company: Company; line: number }[]> {
  const read = readYamlRecord(text, file, companiesText);
  if (!read.ok) return read;
  const { data, place } = read.value;
  return ok(data.map((company, index) => ({ company, line: place(index).line })));
}

const month = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  'fiscalYearEnd' in value &&
  /^\d{1,2}$/.test(`${value.fiscalYearEnd}`)
    ? { ...value, fiscalYearEnd: +`${value.fiscalYearEnd}` }
    : value;
const companiesText: z.ZodType<readonly Company[]> = z.array(z.preprocess(month, companySchema));
