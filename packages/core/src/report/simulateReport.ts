import { describeDistribution, isCertain, quantileOf } from '../distribution/index.ts';
import type { Result } from '../issue/index.ts';
import { type Currency, type DecimalString, dec, roundTo } from '../money/index.ts';
import type { BothLanguages } from '../runway/index.ts';
import {
  type Assumption,
  type BasePosition,
  encodeScenario,
  monthsFrom,
  type Scenario,
} from '../scenario/index.ts';
import {
  inputsOf,
  type ModelInputs,
  modelOf,
  type SimulatedMonths,
  type SimulationResult,
  simulateRunway,
} from '../simulation/index.ts';
import { addMonths, type Day } from '../time/index.ts';
import { answerMissing, askFromBase } from './askFromBase.ts';
import { monthWords } from './dayWords.ts';
import type { Envelope, ReportContext } from './envelope.ts';
import { answer } from './question.ts';
import { readAsked } from './runScenario.ts';
import type { PresetWords, ScenarioQuery } from './scenarioReport.ts';
import type { Sentence } from './sentence.ts';

/** How likely the money is gone by a day, and how cash may go month by month, from what the sources leave open. */
export interface SimulateData {
  readonly company: { readonly id: string; readonly name: BothLanguages };
  readonly headline: Sentence;
  readonly currency: Currency;
  readonly missing: readonly string[];
  readonly scenario: Scenario;
  readonly text: string | null;
  readonly presets: readonly PresetWords[];
  readonly inputs: readonly InputRow[];
  /** The model itself, so that a worker or another program can run it again; null when something is missing. */
  readonly model: ModelInputs | null;
  readonly result: SimulationResult | null;
  /** The chance that the money is gone by the end of a month. */
  readonly by: { readonly month: string; readonly chance: DecimalString } | null;
}

/** An uncertain number: what is thought of it, in words and at three points, and whether claims or the user say so. */
export interface InputRow {
  readonly input: string;
  readonly label: BothLanguages;
  readonly unit: string;
  readonly words: BothLanguages;
  readonly p5: DecimalString;
  readonly p50: DecimalString;
  readonly p95: DecimalString;
  readonly from: 'claims' | 'typed' | 'scenario' | 'known';
  readonly claims: readonly string[];
}

export interface SimulateQuery extends ScenarioQuery {
  /** What the user types for a driver: `{ growth: 'p10=2%,p90=9%' }`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly paths?: number;
  readonly seed?: number;
  /** `YYYY-MM`: the month to give the chance for; two years from the day asked about when absent. */
  readonly by?: string;
}

export function simulateReport(query: SimulateQuery, context: ReportContext): Result<Envelope<SimulateData>> {
  const asked = askFromBase(query, context);
  if (!asked.ok) return asked;
  const { question, found, named, issues } = asked.value;
  const { company, day } = question;
  if (!found.ok) {
    const nothing = {
      scenario: { name: '', drivers: {}, events: [] },
      text: null,
      presets: [],
      inputs: [],
      model: null,
      result: null,
      by: null,
    };
    return answerMissing('simulate', asked.value, context, found.missing, nothing);
  }
  const read = readAsked(query, found.base.position);
  if (!read.ok) return read;
  const { scenario, presets } = read.value;
  const typed = query.inputs ?? {};
  const model = modelOf({ base: found.base, scenario, typed });
  if (!model.ok) return model;
  const run = simulateRunway(model.value, optionsOf(query));
  if (!run.ok) return run;
  const text = encodeScenario(scenario);
  const by = chanceBy(run.value, query.by ?? addMonths(day, 24).slice(0, 7));
  const inputs = inputRows(model.value, found.base, typed);
  const data: SimulateData = {
    ...named,
    headline: headlineOf(
      company.name,
      presets.map((p) => p.name),
      run.value,
      by,
      inputs,
    ),
    missing: [],
    scenario,
    text: text.ok ? text.value : null,
    presets: presets.map(({ id, name, says }) => ({ id, name, says })),
    inputs,
    model: model.value,
    result: run.value,
    by,
  };
  return answer('simulate', question, context, data, [...issues, ...model.issues]);
}

export function optionsOf({ paths, seed }: Pick<SimulateQuery, 'paths' | 'seed'>): {
  readonly paths?: number;
  readonly seed?: number;
} {
  return { ...(paths === undefined ? {} : { paths }), ...(seed === undefined ? {} : { seed }) };
}

function chanceBy({ start, outBy }: SimulationResult, month: string): SimulateData['by'] {
  const index = Math.min(monthsFrom(start, month), outBy.length - 1);
  return { month, chance: index < 0 ? '0' : outBy[index]! };
}

const assumptionOf: Readonly<Record<string, string>> = {
  cash: 'cash',
  revenue: 'revenue',
  variableShare: 'variable',
  training: 'training',
  staff: 'staff',
  other: 'cost',
  growth: 'revenueGrowth',
  trainingGrowth: 'costGrowth',
  staffGrowth: 'costGrowth',
  otherGrowth: 'costGrowth',
};

export function inputRows(
  model: ModelInputs,
  base: BasePosition,
  typed: Readonly<Record<string, string>>,
): readonly InputRow[] {
  return inputsOf(model)
    .filter(({ of }) => of.distribution.kind !== 'point' || of.distribution.value !== '0')
    .map(({ input, en, zh, unit, of }) => {
      const assumption = base.assumptions.find((a) => a.name === assumptionOf[input]);
      const uncertain = !isCertain(of.distribution);
      return {
        input,
        label: { en, zh },
        unit,
        words: describeDistribution(of.distribution, unitWord(unit, model.currency)),
        p5: quantileOf(of.distribution, 0.05),
        p50: quantileOf(of.distribution, 0.5),
        p95: quantileOf(of.distribution, 0.95),
        from: input in typed ? 'typed' : uncertain ? 'claims' : assumption ? 'known' : 'scenario',
        claims: input in typed ? [] : claimsOf(assumption, input, base),
      };
    });
}

/** The unit as numbers are written in it. */
function unitWord(unit: string, currency: string): string {
  return unit === 'money' ? currency : unit === 'number' ? 'count' : unit;
}

function claimsOf(assumption: Assumption | undefined, input: string, base: BasePosition): readonly string[] {
  const outlook = input === 'growth' ? base.growthOutlook : [];
  return [
    ...new Set([...(assumption?.figure ? [assumption.figure] : []), ...outlook].flatMap((f) => f.claims)),
  ];
}

/** The calendar month in which so many months are over. */
export function monthAfter(start: string, { months }: { readonly months: DecimalString }): string {
  const whole = dec(months).round(0, 0).toNumber();
  return addMonths(`${start}-01` as Day, whole).slice(0, 7);
}

export function middleWords(p50: SimulatedMonths, start: string): BothLanguages {
  if (p50.kind === 'beyondHorizon') {
    const last = monthWords(addMonths(`${start}-01`, p50.horizonMonths - 1).slice(0, 7));
    return { en: `lasts past ${last.en}`, zh: `可支撑到 ${last.zh}以后` };
  }
  const month = monthWords(monthAfter(start, p50));
  return { en: `lasts to ${month.en}`, zh: `可支撑到 ${month.zh}` };
}

function headlineOf(
  name: BothLanguages,
  presets: readonly BothLanguages[],
  { paths, outBy, runway, start }: SimulationResult,
  by: SimulateData['by'],
  inputs: readonly InputRow[],
): Sentence {
  const title = {
    en: presets.map((p) => `, ${p.en.charAt(0).toLowerCase()}${p.en.slice(1)}`).join(''),
    zh: presets.map((p) => `，${p.zh}`).join(''),
  };
  const percent = (share: DecimalString) => `${roundTo(dec(share).times(100), 1)}%`;
  const middle = middleWords(runway.p50, start);
  const [month, last] = [
    monthWords(by!.month),
    monthWords(addMonths(`${start}-01`, outBy.length - 1).slice(0, 7)),
  ];
  const many = { en: `${paths}`.replace(/\B(?=(\d{3})+$)/g, ','), zh: `${paths}` };
  const open = inputs.filter((i) => i.p5 !== i.p95).length;
  if (open === 0)
    return {
      en: [
        `${name.en}${title.en}: the sources leave nothing open, so there is one future; the money ${middle.en}.`,
      ],
      zh: [`${name.zh}${title.zh}：来源没有留下不确定性，只有一种未来；资金${middle.zh}。`],
    };
  return {
    en: [
      `${name.en}${title.en}: in ${many.en} futures from what the sources leave open, the money is gone by ${month.en} in ${percent(by!.chance)} and by ${last.en} in ${percent(outBy.at(-1)!)}; in the middle one it ${middle.en}.`,
    ],
    zh: [
      `${name.zh}${title.zh}：按来源留下的不确定性推演 ${many.zh} 种未来，至 ${month.zh}资金用尽的占 ${percent(by!.chance)}，至 ${last.zh}占 ${percent(outBy.at(-1)!)}；居中的一种资金${middle.zh}。`,
    ],
  };
}
