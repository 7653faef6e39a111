import {
  type BasisTags,
  type Claim,
  describeBasis,
  knownFrom,
  type Per,
  type Quantity,
  type Unit,
} from '../claim/index.ts';
import { failed, ok, type Result, raise } from '../issue/index.ts';
import { type Correction, type Ledger, type LedgerIndex, ledgerIndex } from '../ledger/index.ts';
import { findMetric } from '../metric/index.ts';
import { type Bilingual, outlookOf } from '../series/index.ts';
import type { PublishedDay } from '../source/index.ts';
import { type Day, daysBetween, lastDay, type Period } from '../time/index.ts';
import { trancheNodes } from './explainTranche.ts';
import { type Figure, nameOfOther } from './figure.ts';
import { unknownClaim } from './issues.ts';

interface NodeValue {
  readonly id: string;
  readonly label: Bilingual;
  readonly value: Quantity;
  readonly unit: Unit;
  readonly per: Per | null;
  readonly period: Period | null;
  readonly basisTags: BasisTags;
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
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly url: string | null;
  };
  readonly origin: string;
  readonly published: PublishedDay | null;
  readonly knownFrom: Day;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly attributedTo: string | null;
  readonly note: string | null;
  /** What was said about this claim since: flags, retraction, replacement. */
  readonly corrections: readonly Correction[];
  /** Corrections by which this claim took the place of another. */
  readonly replaces: readonly Correction[];
}

/** A claim that the ledger given does not hold. */
export interface MissingNode {
  readonly kind: 'missing';
  readonly id: string;
}

export type ExplainNode = FigureNode | ClaimNode | MissingNode;

export interface ExplainOptions {
  readonly today: Day;
}

/**
 * A figure down to the words it rests on: formula, rule and inputs, and at the leaves each claim with its quote and
 * source. Give the ledger as known on the day asked about but uncorrected, so that corrections and what they replaced
 * can be shown too.
 */
export function explainFigure(figure: Figure, ledger: Ledger, options: ExplainOptions): FigureNode {
  return figureNode(figure, ledgerIndex(ledger), ledger, options.today);
}

function figureNode(figure: Figure, index: LedgerIndex, ledger: Ledger, today: Day): FigureNode {
  const { id, label, value, unit, per, period, basisTags, asOf, ageDays, stale, derivation } = figure;
  const inputs: readonly ExplainNode[] =
    derivation && derivation.inputs.length > 0
      ? derivation.inputs.map((input) => figureNode(input, index, ledger, today))
      : figure.claims.map((claim) => {
          const found = index.claim(claim);
          return found ? claimNode(found, index, ledger, today) : { kind: 'missing', id: claim };
        });
  const promised = inputs.length === 0 ? trancheNodes(figure, ledger, index, today) : [];
  return {
    kind: 'figure',
    id,
    label,
    value,
    unit,
    per,
    period,
    basisTags,
    asOf,
    ageDays,
    stale,
    formula: derivation?.formula ?? null,
    rule: derivation?.rule ?? null,
    note: derivation?.note ?? null,
    inputs: inputs.length > 0 ? inputs : promised,
  };
}

/** One claim with its quote, source and corrections. */
export function explainClaim(ledger: Ledger, id: string, options: ExplainOptions): Result<ClaimNode> {
  const index = ledgerIndex(ledger);
  const claim = index.claim(id);
  return claim
    ? ok(claimNode(claim, index, ledger, options.today))
    : failed(raise(unknownClaim, { id: id.slice(0, 200) }));
}

function claimNode(claim: Claim, index: LedgerIndex, ledger: Ledger, today: Day): ClaimNode {
  const { id, quantity, unit, per, period, basis, metric, citation } = claim;
  const known = findMetric(metric);
  const source = index.source(citation.source);
  const asOf = outlookOf(claim) === 'forward' ? knownFrom(claim) : lastDay(period);
  const ageDays = daysBetween(asOf, today);
  return {
    kind: 'claim',
    id,
    company: claim.company,
    metric,
    unit,
    per,
    period,
    asOf,
    ageDays,
    label: known?.name ?? { en: nameOfOther(metric), zh: nameOfOther(metric) },
    value: quantity,
    basisTags: describeBasis(basis, metric),
    stale: ageDays > (known?.staleAfterDays ?? 400),
    quote: citation.quote,
    locator: citation.locator ?? null,
    source: {
      id: citation.source,
      title: source?.title ?? citation.source,
      publisher: source?.publisher ?? citation.source,
      url: citation.url ?? source?.url ?? null,
    },
    origin: source?.origin ?? citation.source,
    published: claim.published,
    knownFrom: knownFrom(claim),
    confidence: claim.confidence,
    attributedTo: basis.epistemic.attributedTo ?? null,
    note: claim.note ?? null,
    corrections: index.correctionsOf(id),
    replaces: ledger.corrections.filter((correction) => correction.by === id),
  };
}
