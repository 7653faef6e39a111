// What every proof has in common: a count and a seed from the command line, a line of figures at the end, and an exit
// code that says whether the promise held. `node tests/proofs/powerCut.ts 500 [seed]`
/** The figures of a run; `wrong` is how often the promise was broken, `missing` why the proof could not be run at all. */
export interface Figures {
  readonly wrong: number;
  readonly missing?: string;
  readonly [name: string]: unknown;
}

export type Prove = (count: number, seed: number) => Promise<Figures>;

export const SEED = 20_261_124;

/** Run as a command: print one line of JSON; 1 when the promise was broken, 2 when it could not be tried. */
export async function command(proof: string, usual: number, prove: Prove): Promise<void> {
  const [count = usual, seed = SEED] = process.argv.slice(2).map(Number);
  const started = performance.now();
  const figures = await prove(count, seed);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  console.log(JSON.stringify({ proof, seed, ...figures, seconds }));
  if (figures.missing) console.error(didNotRun(proof, figures.missing));
  process.exitCode = figures.missing ? 2 : figures.wrong > 0 ? 1 : 0;
}

/** Nobody may take a proof that did not run for one that held. */
export function didNotRun(proof: string, why: string): string {
  const line = '#'.repeat(72);
  return `\n  ${line}\n  #  PROOF ${proof} DID NOT RUN: ${why}\n  ${line}\n`;
}

/** A whole number from 0 up to, and without, `below`. */
export function below(random: () => number, below: number): number {
  return Math.floor(random() * below);
}

export function pick<T>(random: () => number, from: readonly T[]): T {
  const chosen = from[below(random, from.length)];
  if (chosen === undefined) throw new Error('There is nothing to choose from.');
  return chosen;
}
