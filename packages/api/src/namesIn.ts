import { filerOfId } from '@solvent/core/filing';
import type { Names } from './context.ts';

/** What a question is about: its company or companies, its source, or the company that an id of a figure or claim begins with. */
export function namesIn(query: Readonly<Record<string, unknown>>): Names {
  const { company, companies, source, id } = query;
  const ofId = isText(id) ? filerOfId(id) : undefined;
  return {
    companies: [company, ...(Array.isArray(companies) ? companies : []), ofId].filter(isText),
    sources: [source].filter(isText),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
