import { claimIdOfFigure, type FiledFigure, tableOfFigures } from '@solvent/core/filing';
import { openStore, type Store } from '@solvent/store';
import { describe, expect, it } from 'vitest';
import { createCaller, exportPack, openLedger } from '../src/index.ts';
import { callerFor, newLedger, newPlace, pack } from './sample.ts';

const day = '2026-05-01';
const quarter = { start: '2026-01-01', end: '2026-04-01' };
const accession = '0000000007-26-000001';

function figure(metric: FiledFigure['metric'], period: FiledFigure['period'], value: string): FiledFigure {
  return {
    metric,
    unit: 'USD',
    period,
    said: 'at' in period ? period.at : `${period.start} to 2026-03-31`,
    value,
    step: '1',
    tag: `us-gaap/${metric}`,
    accession,
    form: '10-Q',
    filed: day,
  };
}
const figures = [figure('cash', { at: '2026-03-31' }, '600'), figure('operating_cash_flow', quarter, '-300')];

/** What a write of one of many filers is made of; all but the seventh filed its cash only. */
function filerOnFile(n: number, en: string): Parameters<Store['append']> {
  const cik = `000000000${n}`;
  const id = `cik-${cik}`;
  const company = { id, kind: 'company', name: { en, zh: `申报人${n}` }, aliases: [], cik } as const;
  const given = n === 7 ? figures : figures.slice(0, 1);
  const filings = [tableOfFigures(given, { company: id, cik, entityName: en }, '2026-11-24')];
  return [
    { companies: [company], filings },
    { idempotencyKey: id, bulk: true },
  ];
}

/** A ledger with a few companies in the field and two filers that came in with many. */
async function withFilers() {
  const where = newPlace();
  const ledger = newLedger(where);
  await callerFor(ledger).importPack({ ...pack, idempotencyKey: 'fill' });
  const store = await openStore(where, { clock: () => '2026-11-24T09:30:00.000Z' });
  if (!store.ok) throw new Error('no store');
  for (const n of [7, 8]) await store.value.append(...filerOnFile(n, `Filer ${n}`));
  await store.value.close();
  return ledger;
}

describe('companies on file', () => {
  it('[API30] answer like any other when they are asked for, by any name', async () => {
    const ledger = await withFilers();
    const caller = callerFor(ledger);
    for (const company of ['Filer 7', 'cik-0000000007', '7']) {
      const { data } = await caller.runway({ company });
      expect(data.rungs[0]!.result).toMatchObject({ kind: 'months', months: '6' });
    }
    const id = claimIdOfFigure(figures[0]!, 'cik-0000000007');
    expect((await caller.claims({ company: 'Filer 7' })).data.claims.map((c) => c.id)).toContain(id);
    expect((await caller.explain({ id })).data).toBeTruthy();
    expect((await caller.source({ source: `sec-${accession}` })).data).toMatchObject({
      source: { id: `sec-${accession}` },
    });
    expect((await caller.compare({ companies: ['openai', 'Filer 7'] })).data.companies).toHaveLength(2);
  });

  it('[API30] that share a name are told apart: the question is answered with the ids to choose from', async () => {
    const where = newPlace();
    const store = await openStore(where, { clock: () => '2026-11-24T09:30:00.000Z' });
    if (!store.ok) throw new Error('no store');
    for (const n of [7, 8]) await store.value.append(...filerOnFile(n, 'Acme Inc'));
    await store.value.close();
    const caller = callerFor(newLedger(where));
    await expect(caller.runway({ company: 'acme inc' })).rejects.toThrow(
      '"acme inc" may be cik-0000000007, cik-0000000008.',
    );
    const { data } = await caller.runway({ company: 'cik-0000000008' });
    expect(data.company.id).toBe('cik-0000000008');
  });

  it('[API30] do not take the name of a company of the field, whether all of it is read or a part', async () => {
    const where = newPlace();
    const clock = () => '2026-11-24T09:30:00.000Z';
    const store = await openStore(where, { clock });
    if (!store.ok) throw new Error('no store');
    await store.value.append(...filerOnFile(7, 'Uber'));
    await store.value.close();
    for (const about of [undefined, ['Uber']]) {
      const opened = openLedger({ where, clock, ...(about ? { about } : {}) });
      const { data } = await createCaller(opened.contextFor({ kind: 'owner' })).runway({ company: 'Uber' });
      expect(data.company.id).toBe('uber');
      await opened.close();
    }
  });

  it('[API30] are not in the field', async () => {
    const ledger = await withFilers();
    const caller = callerFor(ledger);
    const names = (await caller.companies({})).data.companies.map(({ id }) => id);
    expect(names).toEqual(['openai', 'uber']);
    const { data } = await callerFor(ledger, { kind: 'reader' }).onFile({});
    expect(data.companies).toMatchObject([
      { id: 'cik-0000000007', name: { en: 'Filer 7' }, claims: 2, latestClaim: day },
      { id: 'cik-0000000008', claims: 1, latestClaim: day },
    ]);
    expect((await callerFor(newLedger(null)).onFile({})).data.companies).toEqual([]);
    expect((await caller.claims({})).data.claims.map((c) => c.company)).not.toContain('cik-0000000007');
  });

  it('[API30] are not in a pack either, which says so', async () => {
    const owner = (await withFilers()).contextFor({ kind: 'owner' });
    const exported = await exportPack(owner, { private: true });
    expect(exported.ok && exported.value?.companies.map(({ id }) => id)).toEqual(['openai', 'uber']);
    expect(exported.issues.map(({ code, message }) => [code, message])).toEqual([
      [
        'api/filers-left-out',
        'Companies that are only on file (2, with 3 filed figures) are not in the pack.',
      ],
    ]);
  });

  it("[API5] a reader sees no filings that stand under a company of the owner's own", async () => {
    const where = newPlace();
    const store = await openStore(where, { clock: () => '2026-11-24T09:30:00.000Z' });
    if (!store.ok) throw new Error('no store');
    const company = {
      id: 'own-acme',
      kind: 'company',
      name: { en: 'Acme', zh: 'Acme' },
      aliases: [],
    } as const;
    const filings = [
      tableOfFigures(figures, { company: 'own-acme', cik: '0000000007', entityName: 'Acme' }, day),
    ];
    await store.value.append({ companies: [company], filings }, { idempotencyKey: 'own' });
    await store.value.close();
    const ledger = newLedger(where);
    expect((await callerFor(ledger).filers({})).data.rows.map((row) => row.company.id)).toEqual(['own-acme']);
    const reader = callerFor(ledger, { kind: 'reader' });
    expect((await reader.filers({})).data.counts.filers).toBe(0);
    await expect(reader.runway({ company: 'own-acme' })).rejects.toThrow('No company');
    await expect(reader.source({ source: `sec-${accession}` })).rejects.toThrow('no source');
  });

  it('[SC25] are screened with all others, for whoever may read', async () => {
    const ledger = await withFilers();
    const { data, asKnownAt } = await callerFor(ledger, { kind: 'reader' }).filers({ below: '12' });
    expect(asKnownAt).toBe('2026-11-24');
    expect(data.counts).toEqual({ filers: 2, below: 1, lasts: 0, selfFunding: 0, unknown: 1, stale: 0 });
    expect(data.rows).toMatchObject([
      {
        company: { id: 'cik-0000000007', name: { en: 'Filer 7', zh: '申报人7' } },
        result: { kind: 'months', months: '6', cashOutDate: '2026-09-30' },
        monthlyBurn: '100',
      },
    ]);
    const before = await callerFor(ledger).filers({ asKnownAt: '2026-04-30' });
    expect(before.data.counts.filers).toBe(0);
    expect((await callerFor(newLedger(null)).filers({})).data.rows).toEqual([]);
    for (const below of ['0', '-3', '1201'])
      await expect(callerFor(ledger).filers({ below })).rejects.toThrow(below);
  });
});
