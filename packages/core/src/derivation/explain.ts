import type { Per, Quantity, Unit } from '../claim/index.ts';
import { Bug, type Result } from '../issue/index.ts';
import type { Correction, Ledger } from '../ledger/index.ts';
import type { Bilingual } from '../series/index.ts';
import type { PublishedDay } from '../source/index.ts';
import type { Day, Period } from '../time/index.ts';
import type { Figure } from './figure.ts';

interface NodeValue {
  readonly id: string;
  readonly label: Bilingual;
  readonly value: Quantity;
  readonly unit: Unit;
  readonly per: Per | null;
  readonly period: Period | null;
  readonly basisTags: { readonly en: readonly string[]; readonly zh: readonly string[] };
  readonly asOf: Day | null;
  readonly ageDays: number | null;
  readonly stale: boolean;
}

export interface FigureNode extends NodeValue {
  readonly kind: 'figure';
  /** Null for a stated figure: its inputs are then the claims. */
  readonly formula: string | null;
  readonly rule: string | null;
  readonly note: Bilingual | null;
  readonly inputs: readonly ExplainNode[];
}

export interface ClaimNode extends NodeValue {
  readonly kind: 'claim';
  readonly company: string;
  readonly metric: string;
  readonly quote: string;
  readonly locator: string | null;
  readonly source: { readonly id: string; readonly title: string; readonly publisher: string; readonly url: string | null };
  readonly origin: string;
  readonly published: PublishedDay | null;
  readonly knownFrom: Day;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly attributedTo: string | null;
  readonly note: string | null;
  /** What was said about this claim since: flags, retraction, replacement. */
  readonly corrections: readonly Correction[];
  /** Claims that this one took the place of. */
  readonly replaces: readonly Correction[];
}

/** A claim that the ledger given does not hold. */
export interface MissingNode {
  readonly kind: 'missing';
  readonly id: string;
}

export type ExplainNode = FigureNode | ClaimNode | MissingNode;

export function explainFigure(_figure: Figure, _ledger: Ledger, _options: { readonly today: Day }): FigureNode {
  throw new Bug('not written yet');
}

export function explainClaim(_ledger: Ledger, _id: string, _options: { readonly today: Day }): Result<ClaimNode> {
  throw new Bug('not written yet');
}
