export { describeBasis } from '../claim/index.ts';
export { type ClaimNode, type ExplainNode, explainClaim, explainFigure, type FigureNode, type MissingNode } from './explain.ts';
export { type Derivation, deriveFigure, type Figure, type FigureRecipe, figureOfObservation } from './figure.ts';
