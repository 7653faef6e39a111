import {
  type Basis,
  type BasisTags,
  type ClaimMetric,
  describeBasis,
  type Per,
  type Quantity,
  type Unit,
} from '../claim/index.ts';
import { findMetric } from '../metric/index.ts';
import type { Bilingual, Observation } from '../series/index.ts';
import { type Day, daysBetween, formatPeriod, lastDay, type Period } from '../time/index.ts';

/** Every number a report shows: its value with everything needed to trace it to the words it came from. */
export interface Figure {
  /** `<company>/<name>[/<period>]`: `openai/revenue/2024`, `openai/runway/cash`. */
  readonly id: string;
  readonly metric: ClaimMetric;
  readonly label: Bilingual;
  readonly value: Quantity;
  readonly unit: Unit;
  readonly per: Per | null;
  readonly period: Period | null;
  readonly basisTags: BasisTags;
  readonly basis: Basis | null;
  /** The day the figure speaks for: its period's last day, for a forecast the day it was made; the oldest of its inputs. */
  readonly asOf: Day | null;
  /** Older than figures of its metric stay current. */
  readonly stale: boolean;
  readonly ageDays: number | null;
  /** Every claim it rests on. */
  readonly claims: readonly string[];
  /** Null when a source stated it. */
  readonly derivation: Derivation | null;
}

/** How a figure was computed: `cash / net_burn` by rule `RW3` from its inputs. */
export interface Derivation {
  readonly formula: string;
  readonly rule: string;
  readonly inputs: readonly Figure[];
  readonly note?: Bilingual;
}

export interface FigureRecipe {
  readonly id: string;
  readonly metric: ClaimMetric;
  readonly label: Bilingual;
  readonly formula: string;
  readonly rule: string;
  readonly inputs: readonly Figure[];
  readonly value: Quantity;
  readonly unit: Unit;
  readonly per?: Per | null;
  readonly period?: Period | null;
  readonly basis?: Basis | null;
  /** Left out: those of the basis, else the tags of the inputs together. */
  readonly basisTags?: BasisTags;
  readonly note?: Bilingual;
}

const STALE_WHEN_UNKNOWN = 400;

/**
 * An observation as a figure, aged on a day: OpenAI's revenue of 2024, seen on 2026-11-22, is of 2024-12-31 and 691 days
 * old. A forecast is as old as its publication, not as its period.
 */
export function figureOfObservation(observation: Observation, today: Day): Figure {
  const { company, metric, period, basis, outlook, knownFrom, derived } = observation;
  const known = findMetric(metric);
  const asOf = outlook === 'forward' ? knownFrom : lastDay(period);
  const ageDays = daysBetween(asOf, today);
  const scope =
    basis.scope.kind === 'group'
      ? ''
      : `.${(basis.scope.name ?? basis.scope.kind).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  return {
    id: `${company}/${metric}${scope}/${formatPeriod(period)}`,
    metric,
    label: known?.name ?? { en: nameOfOther(metric), zh: nameOfOther(metric) },
    value: observation.quantity,
    unit: observation.unit,
    per: observation.per,
    period,
    basisTags: describeBasis(basis, metric),
    basis,
    asOf,
    stale: ageDays > (known?.staleAfterDays ?? STALE_WHEN_UNKNOWN),
    ageDays,
    claims: observation.claims,
    derivation: derived && { formula: derived.formula, rule: derived.rule, inputs: [] },
  };
}

/** `other:market_share` reads `market share`. */
export function nameOfOther(metric: string): string {
  return metric.replace(/^other:/, '').replaceAll('_', ' ');
}

/**
 * A computed figure: as old as its oldest input, stale when one of them is, resting on all their claims. Its age is
 * counted to `today`; left out, it is that of the oldest input.
 */
export function deriveFigure(recipe: FigureRecipe, today?: Day): Figure {
  const { inputs, formula, rule, note, basis = null } = recipe;
  const dated = inputs
    .filter((input) => input.asOf !== null)
    .toSorted((a, b) => (a.asOf! < b.asOf! ? -1 : 1));
  const oldest = dated[0];
  return {
    id: recipe.id,
    metric: recipe.metric,
    label: recipe.label,
    value: recipe.value,
    unit: recipe.unit,
    per: recipe.per ?? null,
    period: recipe.period ?? null,
    basisTags: recipe.basisTags ?? (basis ? describeBasis(basis, recipe.metric) : tagsOf(inputs)),
    basis,
    asOf: oldest?.asOf ?? null,
    stale: inputs.some((input) => input.stale),
    ageDays: oldest?.asOf && today ? daysBetween(oldest.asOf, today) : (oldest?.ageDays ?? null),
    claims: [...new Set(inputs.flatMap((input) => input.claims))],
    derivation: { formula, rule, inputs, ...(note ? { note } : {}) },
  };
}

function tagsOf(inputs: readonly Figure[]): BasisTags {
  return {
    en: [...new Set(inputs.flatMap((input) => input.basisTags.en))],
    zh: [...new Set(inputs.flatMap((input) => input.basisTags.zh))],
  };
}
