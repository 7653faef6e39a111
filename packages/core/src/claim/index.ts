export {
  type Accounting,
  type Attribution,
  type Basis,
  type Epistemic,
  type Inclusion,
  isAboutThePast,
  type PeriodBasis,
  type Presentation,
  type Scope,
  type Status,
  usualAccounting,
} from './basis.ts';
export { checkClaim } from './checkClaim.ts';
export { type Claim, type ClaimMetric, knownFrom } from './claim.ts';
export { canonicalText, claimId } from './claimId.ts';
export { type BasisTags, describeBasis } from './describeBasis.ts';
export { badBounds, badSpan, noQuote, wrongPeriodKind, wrongUnit } from './issues.ts';
export { parseClaim } from './parseClaim.ts';
export {
  centreOf,
  exactQuantity,
  intervalOfQuantity,
  type Per,
  parseQuantity,
  type Quantity,
  type Unit,
} from './quantity.ts';
export { quantityText } from './quantityText.ts';
export { claimSchema } from './schema.ts';
