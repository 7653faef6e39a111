// fast-check with as many runs of every property as the proof B1 asks for, and a line for each in its tally.
import { appendFileSync } from 'node:fs';
import real, {
  type IAsyncProperty,
  type IProperty,
  type Parameters,
  type RunDetails,
} from '../node_modules/fast-check/lib/fast-check.js';

export * from '../node_modules/fast-check/lib/fast-check.js';

/** A property that is a whole report a run may take long; what it asks for itself, it gets. */
const TIME_MS = 20_000;
const { SOLVENT_RUNS, SOLVENT_SEED, SOLVENT_TALLY = '' } = process.env;

function assert<Ts>(property: IProperty<Ts> | IAsyncProperty<Ts>, given: Parameters<Ts> = {}): unknown {
  const details = real.check(property as IAsyncProperty<Ts>, {
    ...given,
    numRuns: Math.max(Number(SOLVENT_RUNS), given.numRuns ?? 100),
    seed: Number(SOLVENT_SEED),
    interruptAfterTimeLimit: TIME_MS,
  }) as RunDetails<Ts> | Promise<RunDetails<Ts>>;
  return details instanceof Promise ? details.then(report) : report(details);
}

function report<Ts>(details: RunDetails<Ts>): void {
  appendFileSync(SOLVENT_TALLY, `${details.numRuns}\n`);
  if (details.failed) throw new Error(real.defaultReportMessage(details) ?? 'failed');
}

export default { ...real, assert };
