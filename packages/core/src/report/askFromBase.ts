import { ok, type Result } from '../issue/index.ts';
import type { Currency } from '../money/index.ts';
import type { BothLanguages } from '../runway/index.ts';
import type { Company } from '../source/index.ts';
import { baseFor } from './baseFor.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { missingSentence } from './missingSentence.ts';
import { answer, askAboutCompany, type Question } from './question.ts';
import type { Sentence } from './sentence.ts';

/** A question on what may come of a company: where it starts from, and what every answer to it says first. */
export interface AskedFromBase extends ReturnType<typeof baseFor> {
  readonly question: Question & { readonly company: Company };
  readonly named: {
    readonly company: { readonly id: string; readonly name: BothLanguages };
    readonly currency: Currency;
  };
}

export function askFromBase(
  query: ReportQuery & { readonly company: string },
  context: ReportContext,
): Result<AskedFromBase> {
  const asked = askAboutCompany(query, context);
  if (!asked.ok) return asked;
  const question = asked.value;
  const { id, name } = question.company;
  const base = baseFor(question);
  return ok({ question, ...base, named: { company: { id, name }, currency: base.position.currency } });
}

/** The answer where there is nothing to start from: exactly what no source states. */
export function answerMissing<Nothing extends object>(
  report: string,
  { question, named, issues }: AskedFromBase,
  context: ReportContext,
  missing: readonly string[],
  nothing: Nothing,
): Result<Envelope<AskedFromBase['named'] & { headline: Sentence; missing: readonly string[] } & Nothing>> {
  const subject = report === 'gap' ? 'gap' : 'scenario';
  const headline = missingSentence(question.company.name, missing, question.day, subject);
  return answer(report, question, context, { ...named, headline, missing, ...nothing }, issues);
}
