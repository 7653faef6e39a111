// A worker of the benchmark and of the hash proof: plans the same model and simulates the part it is asked for.
import { parentPort } from 'node:worker_threads';
import { planSimulation, simulateBlock } from '@solvent/core/simulation';
import { referenceModel } from './plainMonteCarlo.ts';

parentPort?.on('message', ({ paths, seed, from, to }: Record<'paths' | 'seed' | 'from' | 'to', number>) => {
  const plan = planSimulation(referenceModel, { paths, seed });
  if (!plan.ok) throw new Error(plan.issues[0]?.message);
  parentPort?.postMessage(simulateBlock(plan.value, from, to));
});
