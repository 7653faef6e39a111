import { knownFrom } from '../claim/index.ts';
import type { Issue, Result } from '../issue/index.ts';
import { type Ledger, ledgerIndex } from '../ledger/index.ts';
import type { Currency } from '../money/index.ts';
import type { BothLanguages } from '../runway/index.ts';
import {
  type AskedScenario,
  type Assumption,
  applyScenario,
  type DriverId,
  driverIds,
  driverOf,
  encodeScenario,
  layer,
  parseScenario,
  projectScenario,
  readScenario,
  type Scenario,
  type ScenarioPosition,
  type ScenarioProjection,
  yearlyRate,
} from '../scenario/index.ts';
import type { Day } from '../time/index.ts';
import { baseFor } from './baseFor.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { missingSentence } from './missingSentence.ts';
import { answer, askAboutCompany } from './question.ts';
import type { RunwayData } from './runwayReport.ts';
import { endWords } from './scenarioSentence.ts';
import type { Sentence } from './sentence.ts';

/** A what-if beside the position as it stands: what it sets and who says so, the months of both, and the sentence. */
export interface ScenarioData {
  readonly company: RunwayData['company'];
  readonly headline: Sentence;
  readonly currency: Currency;
  /** Null when cash, revenue or cost is not known; `missing` then says which. */
  readonly position: ScenarioPosition | null;
  readonly missing: readonly string[];
  readonly assumptions: readonly Assumption[];
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

/** One driver as the scenario sets it, beside what holds without it. */
export interface SettingRow {
  readonly driver: DriverId;
  readonly label: BothLanguages;
  readonly unit: string;
  readonly value: string;
  /** Null where the position has none. */
  readonly before: string | null;
  readonly from: string | null;
  /** The claim that states it; null when assumed, or when the claim was not known on the day. */
  readonly claim: string | null;
}

export interface ScenarioQuery extends ReportQuery {
  readonly company: string;
  /** A preset, the text of an address, or several layered with `+`; the position as it stands when absent. */
  readonly scenario?: string;
  /** A scenario as a JSON record, laid over the above. */
  readonly record?: unknown;
  readonly horizon?: number;
}

export function scenarioReport(query: ScenarioQuery, context: ReportContext): Result<Envelope<ScenarioData>> {
  const question = askAboutCompany(query, context);
  if (!question.ok) return question;
  const { company, day } = question.value;
  const { found, position, issues } = baseFor(question.value);
  const named = { company: { id: company.id, name: company.name }, currency: position.currency };
  if (!found.ok) {
    const headline = missingSentence(company.name, found.missing, day, 'scenario');
    return answer(
      'scenario',
      question.value,
      context,
      { ...named, headline, missing: found.missing, ...nothing },
      issues,
    );
  }
  const asked = readAsked(query, found.base.position);
  if (!asked.ok) return asked;
  const run = runAsked(asked.value, found.base.position);
  const text = encodeScenario(asked.value.scenario);
  const presets = asked.value.presets.map(({ id, name, says }) => ({ id, name, says }));
  const data: ScenarioData = {
    ...named,
    headline: headlineOf(company.name, asked.value, run, found.base.position),
    position: found.base.position,
    missing: [],
    assumptions: found.base.assumptions,
    scenario: asked.value.scenario,
    text: text.ok ? text.value : null,
    presets,
    settings: settingsOf(asked.value.scenario, found.base.position, context.ledger, day),
    result: run.result,
    against: { name: run.againstName, scenario: asked.value.against, result: run.against },
    unchanged: run.unchanged,
  };
  return answer('scenario', question.value, context, data, [...issues, ...run.issues]);
}

const nothing = {
  position: null,
  assumptions: [],
  scenario: { name: '', drivers: {}, events: [] },
  text: null,
  presets: [],
  settings: [],
  result: null,
  against: null,
  unchanged: true,
} as const;

/** The named scenario, then the record on top, then the horizon. */
export function readAsked(
  query: Pick<ScenarioQuery, 'scenario' | 'record' | 'horizon'>,
  position: ScenarioPosition,
): Result<AskedScenario> {
  const asked = readScenario(query.scenario ?? '', position);
  if (!asked.ok) return asked;
  let { scenario, against } = asked.value;
  if (query.record !== undefined) {
    const own = parseScenario(query.record);
    if (!own.ok) return own;
    scenario = layer(scenario, own.value);
  }
  const horizon = query.horizon ?? scenario.horizon;
  if (horizon !== undefined)
    [scenario, against] = [
      { ...scenario, horizon },
      { ...against, horizon },
    ];
  return { ...asked, value: { ...asked.value, scenario, against } };
}

export interface ScenarioRun {
  readonly result: ScenarioProjection;
  readonly against: ScenarioProjection;
  readonly againstName: BothLanguages;
  readonly unchanged: boolean;
  readonly issues: readonly Issue[];
}

export function runAsked(
  { scenario, against, presets }: AskedScenario,
  position: ScenarioPosition,
): ScenarioRun {
  const [mine, other] = [applyScenario(position, scenario), applyScenario(position, against)];
  // Applying a checked scenario always gives months; a failure here would be a bug of ours.
  const [result, base] = [mine, other].map((plan) =>
    projectScenario((plan as Extract<typeof plan, { ok: true }>).value),
  );
  return {
    result: result!,
    against: base!,
    againstName: presets.find((p) => p.against)?.against?.name ?? { en: 'Without it', zh: '否则' },
    unchanged: JSON.stringify(result!.path) === JSON.stringify(base!.path),
    issues: mine.issues,
  };
}

function settingsOf(
  scenario: Scenario,
  position: ScenarioPosition,
  ledger: Ledger,
  day: Day,
): readonly SettingRow[] {
  return driverIds.flatMap((id) => {
    const setting = scenario.drivers[id];
    if (!setting) return [];
    const { label, unit } = driverOf(id);
    const claim = setting.claim && isKnown(ledger, setting.claim, day) ? setting.claim : null;
    return [
      {
        driver: id,
        label,
        unit,
        value: setting.value,
        before: valueBefore(id, position),
        from: setting.from ?? null,
        claim,
      },
    ];
  });
}

/** Also a corrected claim is shown: its page says what became of it. */
export function isKnown(ledger: Ledger, id: string, day: Day): boolean {
  const claim = ledgerIndex(ledger).claim(id);
  return claim !== undefined && knownFrom(claim) <= day;
}

/** What a driver is without the scenario: the position's own value, or the one that changes nothing. */
export function valueBefore(id: DriverId, position: ScenarioPosition): string | null {
  switch (id) {
    case 'cash':
      return position.cash;
    case 'capex':
      return position.capex;
    case 'revenueGrowth':
      return yearlyRate(position.revenueGrowth);
    case 'costGrowth':
    case 'trainingGrowth':
    case 'staffGrowth':
    case 'otherGrowth':
      return yearlyRate(position.costGrowth);
    case 'growthHalfLife':
      return position.growthHalfLife;
    default:
      return driverOf(id).neutral;
  }
}

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

function titleOf({ presets, scenario }: AskedScenario): BothLanguages {
  if (presets.length === 0) return { en: scenario.name || 'own scenario', zh: scenario.name || '自定义情景' };
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  return {
    en: presets.map((p) => lower(p.name.en)).join(' and '),
    zh: presets.map((p) => p.name.zh).join('与'),
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
