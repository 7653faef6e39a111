import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadDataset } from './loadDataset.ts';
import { packLedger } from './pack.ts';
import { savePack } from './savePack.ts';
import { shipped } from './shippedDataset.ts';

const { ledger } = shipped;
const folder = mkdtempSync(join(tmpdir(), 'solvent-dataset-'));
afterAll(() => rmSync(folder, { recursive: true }));
const target = join(folder, 'ledger');
savePack(ledger, target);

const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const bytes = (at: string) =>
  readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [name, readFileSync(join(at, name), 'utf8')]);

describe('the packed ledger', () => {
  it('[DS11] is the whole dataset', () => {
    const loaded = loadDataset({ folder: target });
    expect(byId(loaded.claims)).toEqual(byId(ledger.claims));
    expect(byId(loaded.corrections)).toEqual(byId(ledger.corrections));
    expect(byId(loaded.tranches)).toEqual(byId(ledger.tranches));
    expect(loaded.companies).toEqual(ledger.companies);
    expect(
      loaded.rates.toSorted((a, b) => `${a.quote}${a.when}`.localeCompare(`${b.quote}${b.when}`)),
    ).toEqual(ledger.rates.toSorted((a, b) => `${a.quote}${a.when}`.localeCompare(`${b.quote}${b.when}`)));
    const named = new Set([
      ...ledger.claims.map((claim) => claim.citation.source),
      ...ledger.tranches.flatMap((t) => t.events.map((e) => e.citation.source)),
    ]);
    expect(loaded.sources.filter((source) => named.has(source.id))).toEqual(
      byId(ledger.sources.filter((source) => named.has(source.id))),
    );
  });

  it('[DS11] gives one company with all that names it, and nothing of others', () => {
    const loaded = loadDataset({ folder: target, companies: ['openai'], rates: false });
    expect(loaded.claims).toEqual(ledger.claims.filter((claim) => claim.company === 'openai'));
    expect(loaded.rates).toEqual([]);
    expect(loaded.companies).toHaveLength(ledger.companies.length);
    expect(loadDataset({ folder: target, companies: ['nobody'] }).claims).toEqual([]);
  });

  it('[DS11] no record in a part points outside of it', () => {
    for (const [id, part] of packLedger(ledger).parts) {
      const claims = new Set(part.claims.map((claim) => claim.id));
      const sources = new Set(part.sources.map((source) => source.id));
      const cited = [
        ...part.claims.map((claim) => claim.citation.source),
        ...part.tranches.flatMap((t) => t.events.map((e) => e.citation.source)),
      ];
      const outside = [
        ...part.corrections.flatMap(({ claim, by, source }) => [
          ...[claim, by].filter((named) => named !== undefined && !claims.has(named)),
          ...(source !== undefined && !sources.has(source) ? [source] : []),
        ]),
        ...cited.filter((source) => !sources.has(source)),
      ];
      expect(outside, id).toEqual([]);
    }
  });

  it('[DS12] the same text gives the same bytes', () => {
    const again = join(folder, 'again');
    savePack(ledger, again);
    expect(bytes(again)).toEqual(bytes(target));
  });

  it('says what to run when it is not there', () => {
    expect(() => loadDataset({ folder: join(folder, 'none') })).toThrow(
      'pnpm --filter @solvent/dataset build',
    );
  });
});
