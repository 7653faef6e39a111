import type { Result } from '../issue/index.ts';
import type { Currency, DecimalString } from '../money/index.ts';
import { dec, roundTo } from '../money/index.ts';
import type { BothLanguages } from '../runway/index.ts';
import type { Scenario } from '../scenario/index.ts';
import {
  type BreakPoint,
  breakPoint,
  type ModelInputs,
  modelOf,
  type Tornado,
  type TornadoBar,
  tornado,
} from '../simulation/index.ts';
import { answerMissing, askFromBase } from './askFromBase.ts';
import type { Envelope, ReportContext } from './envelope.ts';
import { answer } from './question.ts';
import { readAsked } from './runScenario.ts';
import type { Sentence } from './sentence.ts';
import { type InputRow, inputRows, optionsOf, type SimulateQuery } from './simulateReport.ts';

/** What matters: every input moved to its ends, ranked by what that does to the runway, and where it tips the answer. */
export interface TornadoData {
  readonly company: { readonly id: string; readonly name: BothLanguages };
  readonly headline: Sentence;
  readonly currency: Currency;
  readonly missing: readonly string[];
  readonly scenario: Scenario;
  readonly inputs: readonly InputRow[];
  readonly base: Tornado['base'] | null;
  readonly bars: readonly (TornadoBar & { readonly breakPoint: BreakPoint | null })[];
}

export interface TornadoQuery extends Omit<SimulateQuery, 'by'> {
  /** Without break-points it answers sooner. */
  readonly breakPoints?: boolean;
}

/** Paths of a break-point's many runs: half a percent of chance is fine enough to find where it tips. */
const BREAK_POINT_PATHS = 1024;

export function tornadoReport(query: TornadoQuery, context: ReportContext): Result<Envelope<TornadoData>> {
  const asked = askFromBase(query, context);
  if (!asked.ok) return asked;
  const { question, found, named, issues } = asked.value;
  const { company } = question;
  if (!found.ok) {
    const nothing = { scenario: { name: '', drivers: {}, events: [] }, inputs: [], base: null, bars: [] };
    return answerMissing('tornado', asked.value, context, found.missing, nothing);
  }
  const read = readAsked(query, found.base.position);
  if (!read.ok) return read;
  const { scenario } = read.value;
  const typed = query.inputs ?? {};
  const model = modelOf({ base: found.base, scenario, typed });
  if (!model.ok) return model;
  const ranked = tornado(model.value, optionsOf(query));
  if (!ranked.ok) return ranked;
  const bars = ranked.value.bars.map((bar) => ({
    ...bar,
    breakPoint: query.breakPoints === false ? null : tipOf(model.value, bar, query.seed),
  }));
  const data: TornadoData = {
    ...named,
    headline: headlineOf(company.name, bars),
    missing: [],
    scenario,
    inputs: inputRows(model.value, found.base, typed),
    base: ranked.value.base,
    bars,
  };
  return answer('tornado', question, context, data, [...issues, ...model.issues]);
}

function tipOf(model: ModelInputs, bar: TornadoBar, seed: number | undefined): BreakPoint | null {
  const found = breakPoint(
    model,
    bar.input,
    {},
    { paths: BREAK_POINT_PATHS, ...(seed === undefined ? {} : { seed }) },
  );
  return found.ok ? found.value : null;
}

function headlineOf(name: BothLanguages, bars: TornadoData['bars']): Sentence {
  const [first, second] = bars;
  const moved = first && !dec(first.change).eq(0);
  if (!first || !moved)
    return {
      en: [`${name.en}: nothing that is moved changes how long the money lasts within the months looked at.`],
      zh: [`${name.zh}：在所看月份内，任何一项变动都不改变资金可支撑的时间。`],
    };
  const months = (change: DecimalString) => roundTo(dec(change).abs(), 1);
  return {
    en: [
      `${name.en}: ${first.en} matters most; between its low and its high end lie ${months(first.change)} months of money`,
      second ? `, then ${second.en} with ${months(second.change)}.` : '.',
    ],
    zh: [
      `${name.zh}：影响最大的是${first.zh}，其高低两端相差 ${months(first.change)} 个月的资金`,
      second ? `；其次是${second.zh}，相差 ${months(second.change)} 个月。` : '。',
    ],
  };
}
