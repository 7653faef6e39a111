import {
  type EngineName,
  engineInUse,
  type SimulationOptions,
  type SimulationResult,
  simulateRunway,
} from '@solvent/core/simulation';
import { referenceModel } from '../benchmarks/plainMonteCarlo.ts';

/** Of 10,000 paths of the reference model, seed 1. It changes only with the arithmetic of the model. */
export const GOLDEN = '27dbe487c71fb8a2';

/**
 * What a browser or any Node is asked to prove: the hash of a whole answer of 10,000 paths, and how long one takes. Uses
 * nothing but the language and `performance.now`, so that it runs wherever it is put.
 */
export function answerHash(engine: EngineName, paths = 10_000): string {
  return hashOf(answer({ engine, paths }));
}

export function hashOf(result: SimulationResult): string {
  return fnv1a(JSON.stringify(result));
}

/** Milliseconds of each of so many answers in a row, after ten to warm up; every one from another seed, as a slider's would not be. */
export function timeAnswers(repetitions: number): {
  readonly engine: EngineName;
  readonly milliseconds: readonly number[];
} {
  for (let seed = 0; seed < 10; seed++) answer({ seed });
  const milliseconds = Array.from({ length: repetitions }, (_, seed) => {
    const before = performance.now();
    answer({ seed });
    return performance.now() - before;
  });
  return { engine: engineInUse(), milliseconds };
}

function answer(options: SimulationOptions): SimulationResult {
  const result = simulateRunway(referenceModel, options);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
}

/** 64 bits, as two halves of 32. */
function fnv1a(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9dc5811c];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x01000193) + a;
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

export { mergeCounts, planSimulation, summarise } from '@solvent/core/simulation';
export { referenceModel };
