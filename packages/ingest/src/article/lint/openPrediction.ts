import { raise } from '@solvent/core/issue';
import { conditionalPrediction } from '../issues.ts';
import type { Lint } from './lintCandidates.ts';

const METRICS = /^(?:runway_months|other:bankruptcy_year|bankruptcy_year)$/;

/**
 * "Cash gone within a year" and "bankrupt in 2024" hold only while no new money comes in: with a round before the deadline the
 * prediction is void, not wrong. Asked wherever the words name no condition.
 */
export const openPrediction: Lint = ({ candidate, claim }) =>
  METRICS.test(candidate.metric) && candidate.contingentOn === null
    ? [raise(conditionalPrediction, {}, { company: claim.company })]
    : [];
