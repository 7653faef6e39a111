import type { Issue, Result } from '../issue/index.ts';
import type { Currency } from '../money/index.ts';
import type { BothLanguages } from '../runway/index.ts';
import {
  type DriverId,
  diffScenarios,
  driverIds,
  driverOf,
  type Scenario,
  type ScenarioChange,
  type ScenarioProjection,
} from '../scenario/index.ts';
import { baseFor } from './baseFor.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { missingSentence } from './missingSentence.ts';
import { answer, askAboutCompany } from './question.ts';
import { readAsked, runAsked } from './runScenario.ts';
import type { RunwayData } from './runwayReport.ts';
import { endWords } from './scenarioSentence.ts';
import type { Sentence } from './sentence.ts';

/** Two scenarios of one company side by side: what each sets that the other does not, and how each ends. */
export interface ScenarioDiffData {
  readonly company: RunwayData['company'];
  readonly headline: Sentence;
  readonly currency: Currency;
  readonly missing: readonly string[];
  readonly changes: readonly (ScenarioChange & {
    readonly label: BothLanguages;
    readonly unit: string | null;
  })[];
  readonly a: ScenarioSide | null;
  readonly b: ScenarioSide | null;
}

export interface ScenarioSide {
  readonly name: BothLanguages;
  readonly scenario: Scenario;
  readonly result: ScenarioProjection;
}

export interface ScenarioDiffQuery extends ReportQuery {
  readonly company: string;
  /** A preset, the text of an address, or several layered with `+`; empty for the position as it stands. */
  readonly a: string;
  readonly b: string;
  readonly horizon?: number;
}

export function scenarioDiffReport(
  query: ScenarioDiffQuery,
  context: ReportContext,
): Result<Envelope<ScenarioDiffData>> {
  const question = askAboutCompany(query, context);
  if (!question.ok) return question;
  const { company, day } = question.value;
  const { found, position, issues } = baseFor(question.value);
  const named = { company: { id: company.id, name: company.name }, currency: position.currency };
  if (!found.ok) {
    const headline = missingSentence(company.name, found.missing, day, 'scenario');
    return answer(
      'scenario-diff',
      question.value,
      context,
      { ...named, headline, missing: found.missing, changes: [], a: null, b: null },
      issues,
    );
  }
  const sides: ScenarioSide[] = [];
  const said: Issue[] = [...issues];
  for (const scenario of [query.a, query.b]) {
    const asked = readAsked(
      { scenario, ...(query.horizon ? { horizon: query.horizon } : {}) },
      found.base.position,
    );
    if (!asked.ok) return asked;
    const run = runAsked(asked.value, found.base.position);
    said.push(...run.issues);
    sides.push({
      name: nameOf(
        asked.value.presets.map((p) => p.name),
        asked.value.scenario.name,
      ),
      scenario: asked.value.scenario,
      result: run.result,
    });
  }
  const [a, b] = sides as [ScenarioSide, ScenarioSide];
  const data: ScenarioDiffData = {
    ...named,
    headline: {
      en: [
        `${company.name.en}. ${a.name.en}: ${endWords(a.result).en}. ${b.name.en}: ${endWords(b.result).en}.`,
      ],
      zh: [
        `${company.name.zh}。${a.name.zh}：${endWords(a.result).zh}。${b.name.zh}：${endWords(b.result).zh}。`,
      ],
    },
    missing: [],
    changes: diffScenarios(a.scenario, b.scenario).map((change) => ({ ...change, ...labelOf(change.field) })),
    a,
    b,
  };
  return answer('scenario-diff', question.value, context, data, said);
}

function nameOf(presets: readonly BothLanguages[], own: string): BothLanguages {
  if (presets.length === 0) return own ? { en: own, zh: own } : { en: 'As it stands', zh: '维持现状' };
  return { en: presets.map((p) => p.en).join(' + '), zh: presets.map((p) => p.zh).join(' + ') };
}

const others: Readonly<Record<string, BothLanguages>> = {
  name: { en: 'Name', zh: '名称' },
  horizon: { en: 'Months looked at', zh: '所看月数' },
  events: { en: 'Events', zh: '事件' },
};

function labelOf(field: string): { readonly label: BothLanguages; readonly unit: string | null } {
  const id = driverIds.find((d) => d === field) as DriverId | undefined;
  if (!id) return { label: others[field] ?? { en: field, zh: field }, unit: null };
  const { label, unit } = driverOf(id);
  return { label, unit };
}
