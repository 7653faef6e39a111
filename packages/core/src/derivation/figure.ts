import type { Basis, ClaimMetric, Per, Quantity, Unit } from '../claim/index.ts';
import { Bug } from '../issue/index.ts';
import type { Bilingual, Observation } from '../series/index.ts';
import type { Day, Period } from '../time/index.ts';

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
  readonly basisTags: { readonly en: readonly string[]; readonly zh: readonly string[] };
  readonly basis: Basis | null;
  /** The day the figure speaks for: its period's last day, for a forecast the day it was made; the oldest of its inputs. */
  readonly asOf: Day | null;
  /** Older than its metric's figures stay current. */
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
  readonly basisTags?: { readonly en: readonly string[]; readonly zh: readonly string[] };
  readonly note?: Bilingual;
}

export function figureOfObservation(_observation: Observation, _today: Day): Figure {
  throw new Bug('not written yet');
}

export function deriveFigure(_recipe: FigureRecipe, _today?: Day): Figure {
  throw new Bug('not written yet');
}
