export { type BasisTags, describeBasis } from '../claim/index.ts';
export {
  type ClaimNode,
  type ExplainNode,
  type ExplainOptions,
  explainClaim,
  explainFigure,
  type FigureNode,
  type MissingNode,
} from './explain.ts';
export {
  type Derivation,
  deriveFigure,
  type Figure,
  type FigureRecipe,
  figureOfObservation,
} from './figure.ts';
export { unknownClaim } from './issues.ts';
