import type { Figure } from '../derivation/index.ts';
import type { Result } from '../issue/index.ts';
import type { Currency } from '../money/index.ts';
import type { BothLanguages } from '../runway/index.ts';
import {
  type AskedScenario,
  type Assumption,
  encodeScenario,
  type Scenario,
  type ScenarioPosition,
  type ScenarioProjection,
} from '../scenario/index.ts';
import { answerMissing, askFromBase } from './askFromBase.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { answer } from './question.ts';
import { readAsked, runAsked, type ScenarioRun, type WhatIf } from './runScenario.ts';
import type { RunwayData } from './runwayReport.ts';
import { endWords } from './scenarioSentence.ts';
import { titleOf } from './scenarioTitle.ts';
import type { Sentence } from './sentence.ts';
import { type SettingRow, settingsOf } from './settingRows.ts';

/** A what-if beside the position as it stands: what it sets and who says so, the months of both, and the sentence. */
export interface ScenarioData {
  readonly company: RunwayData['company'];
  readonly headline: Sentence;
  readonly currency: Currency;
  /** Null when cash, revenue or cost is not known; `missing` then says which. */
  readonly position: ScenarioPosition | null;
  readonly missing: readonly string[];
  readonly assumptions: readonly Assumption[];
  /** Growth a year that forecasts imply: with position and assumptions all that `modelOf` needs. */
  readonly growthOutlook: readonly Figure[];
  readonly scenario: Scenario;
  /** The same as text for an address; null when it is too long for one. */
  readonly text: string | null;
  readonly presets: readonly PresetWords[];
  readonly settings: readonly SettingRow[];
  readonly result: ScenarioProjection | null;
  /** What it is compared with, and under which name. */
  readonly against: {
    readonly name: BothLanguages;
    readonly scenario: Scenario;
    readonly result: ScenarioProjection;
  } | null;
  /** True when no month differs. */
  readonly unchanged: boolean;
}

export interface PresetWords {
  readonly id: string;
  readonly name: BothLanguages;
  readonly says: BothLanguages;
}

export interface ScenarioQuery extends ReportQuery, WhatIf {
  readonly company: string;
}

export function scenarioReport(query: ScenarioQuery, context: ReportContext): Result<Envelope<ScenarioData>> {
  const asked = askFromBase(query, context);
  if (!asked.ok) return asked;
  const { question, found, named, issues } = asked.value;
  const { company, day } = question;
  if (!found.ok) return answerMissing('scenario', asked.value, context, found.missing, nothing);
  const read = readAsked(query, found.base.position);
  if (!read.ok) return read;
  const run = runAsked(read.value, found.base.position);
  const text = encodeScenario(read.value.scenario);
  const presets = read.value.presets.map(({ id, name, says }) => ({ id, name, says }));
  const data: ScenarioData = {
    ...named,
    headline: headlineOf(company.name, read.value, run, found.base.position),
    position: found.base.position,
    missing: [],
    assumptions: found.base.assumptions,
    growthOutlook: found.base.growthOutlook,
    scenario: read.value.scenario,
    text: text.ok ? text.value : null,
    presets,
    settings: settingsOf(read.value.scenario, found.base.position, context.ledger, day),
    result: run.result,
    against: { name: run.againstName, scenario: read.value.against, result: run.against },
    unchanged: run.unchanged,
  };
  return answer('scenario', question, context, data, [...issues, ...run.issues]);
}

const nothing = {
  position: null,
  assumptions: [],
  growthOutlook: [],
  scenario: { name: '', drivers: {}, events: [] },
  text: null,
  presets: [],
  settings: [],
  result: null,
  against: null,
  unchanged: true,
} as const;

const partWords = {
  serving: { en: 'the cost of serving', zh: '服务成本' },
  training: { en: 'training', zh: '训练支出' },
  staff: { en: 'staff cost', zh: '人力成本' },
  revenue: { en: 'revenue', zh: '收入' },
} as const;

function headlineOf(
  name: BothLanguages,
  asked: AskedScenario,
  run: ScenarioRun,
  position: ScenarioPosition,
): Sentence {
  const end = endWords(run.result);
  const isBase = Object.keys(asked.scenario.drivers).length === 0 && asked.scenario.events.length === 0;
  if (isBase && asked.presets.length === 0) {
    const fades = position.growthHalfLife !== null;
    return {
      en: [
        `${name.en}, ${fades ? `growth halving every ${position.growthHalfLife} months` : 'with no growth assumed'}: ${end.en}.`,
      ],
      zh: [`${name.zh}，${fades ? `增速每 ${position.growthHalfLife} 个月减半` : '假设不增长'}：${end.zh}。`],
    };
  }
  const title = titleOf(asked);
  const without = endWords(run.against);
  if (run.unchanged) {
    const why = whyUnchanged(asked, position);
    return {
      en: [`${name.en}, ${title.en}: this changes nothing${why.en}; ${end.en}.`],
      zh: [`${name.zh}，${title.zh}：没有变化${why.zh}；${end.zh}。`],
    };
  }
  return {
    en: [`${name.en}, ${title.en}: ${end.en}. ${run.againstName.en}, ${without.en}.`],
    zh: [`${name.zh}，${title.zh}：${end.zh}。${run.againstName.zh}，${without.zh}。`],
  };
}

function whyUnchanged({ presets }: AskedScenario, position: ScenarioPosition): BothLanguages {
  const needs = presets
    .map((p) => p.needs)
    .find((need) => need && need !== 'promised' && position[need] === '0');
  if (needs && needs !== 'promised')
    return { en: `: no source states ${partWords[needs].en}`, zh: `：没有来源披露${partWords[needs].zh}` };
  if (presets.some((p) => p.needs === 'promised') && position.promised.length === 0)
    return { en: ': no promised money is known', zh: '：没有已知的承诺资金' };
  return { en: '', zh: '' };
}
