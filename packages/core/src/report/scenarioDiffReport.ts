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
import { answerMissing, askFromBase } from './askFromBase.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { answer } from './question.ts';
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
  const asked = askFromBase(query, context);
  if (!asked.ok) return asked;
  const { question, found, named, issues } = asked.value;
  const { company } = question;
  if (!found.ok)
    return answerMissing('scenario-diff', asked.value, context, found.missing, {
      changes: [],
      a: null,
      b: null,
    });
  const sides: ScenarioSide[] = [];
  const said: Issue[] = [...issues];
  for (const scenario of [query.a, query.b]) {
    const read = readAsked(
      { scenario, ...(query.horizon ? { horizon: query.horizon } : {}) },
      found.base.position,
    );
    if (!read.ok) return read;
    const run = runAsked(read.value, found.base.position);
    said.push(...run.issues);
    sides.push({
      name: nameOf(
        read.value.presets.map((p) => p.name),
        read.value.scenario.name,
      ),
      scenario: read.value.scenario,
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
  return answer('scenario-diff', question, context, data, said);
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
