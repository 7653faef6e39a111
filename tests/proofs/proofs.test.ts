import { describe, expect, it } from 'vitest';
import { amounts } from './amounts.ts';
import { hostileArchives } from './archives.ts';
import { backupUnderLoad } from './backupUnderLoad.ts';
import { damagedFiles } from './damagedFiles.ts';
import { diskFaults } from './diskFaults.ts';
import { forgedWrites } from './forgedWrites.ts';
import { formulas } from './formulas.ts';
import { powerCut } from './powerCut.ts';
import { everyPrincipal } from './principals.ts';
import { didNotRun, type Figures, type Prove, SEED } from './proof.ts';
import { countProperties } from './properties.ts';
import { replays } from './replays.ts';
import { seededFaults } from './seededFaultList.ts';
import { storedScripts } from './storedScripts.ts';
import { upgrade } from './upgrade.ts';

/** A small part of each proof; docs/proofs.md has the commands for the whole. */
const parts: readonly (readonly [rule: string, what: string, proof: string, prove: Prove, count: number])[] =
  [
    ['ST11', 'a power cut loses nothing acknowledged', 'A3', powerCut, 30],
    ['ST11', 'a failing disk is told from a finished write', 'A5', diskFaults, 6],
    ['ST3', 'a damaged file gives no other figure', 'A8', damagedFiles, 120],
    ['ST7', 'a repeated write has one effect', 'A13', replays, 60],
    ['IM5', 'a hostile archive is refused', 'C3', hostileArchives, 1],
    ['IM42', 'an amount is read right or refused', 'C7', amounts, 1],
    ['API5', 'who may not, changes nothing', 'E1', everyPrincipal, 1],
    ['WEB8', 'a stored script stays text', 'E3', storedScripts, 20],
    ['CLI4', 'a formula in a CSV is text', 'E4', formulas, 500],
    ['API11', 'a forged write changes nothing', 'E7', forgedWrites, 0],
    ['ST21', 'a backup under load is whole', 'F1', backupUnderLoad, 2],
    ['ST20', 'every earlier form comes up, killed or not', 'F2', upgrade, 3],
  ];

it.each(parts)(
  '[%s] %s (%s)',
  async (_rule, _what, proof, prove, count) => {
    const figures: Figures = await prove(count, SEED);
    // Where a machine cannot run it, that is said loudly and proves nothing.
    if (figures.missing) console.error(didNotRun(proof, figures.missing));
    expect({ wrong: figures.wrong, problems: figures.problems ?? [] }).toEqual({ wrong: 0, problems: [] });
  },
  240_000,
);

describe('the tests themselves', () => {
  it('hold at least forty properties, none of them skipped', () => {
    const { files, skipped } = countProperties();
    expect([...files.values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(40);
    expect(skipped).toEqual([]);
  });

  it('are tried on at least thirty seeded faults, each with its place in the source', async () => {
    const { readFileSync } = await import('node:fs');
    expect(seededFaults.length).toBeGreaterThanOrEqual(30);
    for (const { what, file, from } of seededFaults)
      expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').includes(from), what).toBe(true);
  });
});
