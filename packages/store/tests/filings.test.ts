import { claimIdOfFigure, type FiledFigure, recordsOfTable, tableOfFigures } from '@solvent/core/filing';
import { describe, expect, it } from 'vitest';
import { restoreLedger } from '../src/keep/restore.ts';
import {
  behindItsBack,
  clock,
  codesOf,
  dataset,
  engines,
  folder,
  must,
  newPlace,
  open,
  source,
} from './ledgers.ts';

const filer = { id: 'cik-0000000007', kind: 'company', cik: '0000000007', aliases: [] } as const;
const company = { ...filer, name: { en: 'Seven Inc', zh: 'Seven Inc' } };
const other = { ...company, id: 'cik-0000000008', cik: '0000000008', name: { en: 'Eight', zh: 'Eight' } };

/** Cash and a quarter's cash flow, as filed on a day. */
function figuresOf(filed: string, cash: string, flow: string): FiledFigure[] {
  const quarter = { start: `${filed.slice(0, 4)}-01-01`, end: `${filed.slice(0, 4)}-04-01` };
  const last = `${filed.slice(0, 4)}-03-31`;
  const common = { unit: 'USD', step: '1000', form: '10-Q', filed, accession: `0000000007-${filed}` };
  return [
    {
      ...common,
      metric: 'cash',
      tag: 'us-gaap/Cash',
      period: { at: last },
      said: last,
      value: cash,
    },
    {
      ...common,
      metric: 'operating_cash_flow',
      tag: 'us-gaap/Flow',
      period: quarter,
      said: `${quarter.start} to ${last}`,
      value: flow,
    },
  ];
}
const of2023 = figuresOf('2023-05-01', '600', '-300');
const of2024 = figuresOf('2024-05-01', '500', '-150');
const table = (figures: readonly FiledFigure[], recorded = '2026-11-24', id: string = company.id) =>
  tableOfFigures(figures, { company: id, cik: id.slice(4), entityName: 'Seven Inc' }, recorded);
const earlier = table(of2023, '2026-11-01');

describe.each(engines)('filings as columns in %s', (engine) => {
  it('[ST35] are the claims and sources that they stand for, in whole ledgers and in parts', async () => {
    const store = await open(newPlace(engine));
    const written = must(
      await store.append({ companies: [company], filings: [earlier] }, { idempotencyKey: '1' }),
    );
    expect(written).toMatchObject({ added: { companies: 1, filings: 1, claims: 2, sources: 1 }, kept: 0 });
    const ledger = must(await store.ledger());
    expect(ledger).toMatchObject({ companies: [company], ...recordsOfTable(earlier) });
    expect(must(await store.ledger())).toBe(ledger);
    expect(must(await store.about(() => [company.id]))).toEqual(ledger);
    expect(must(await store.verifyChain()).records).toMatchObject({ companies: 1, filings: 1, claims: 0 });
    // [ST23]
    expect(must(await store.doctor())).toMatchObject({
      records: { filings: 1, claims: 0 },
      filed: { figures: 2, companies: 1 },
    });
  });

  it('[ST8] a later file of the company adds what is new; the rest keeps the day it was recorded', async () => {
    const store = await open(newPlace(engine));
    must(await store.append({ companies: [company], filings: [earlier] }, { idempotencyKey: '1' }));
    const later = { companies: [company], filings: [table([...of2023, ...of2024])] };
    const written = must(await store.append(later, { idempotencyKey: '2', again: true }));
    expect(written).toMatchObject({ added: { filings: 1, claims: 2, sources: 1 }, kept: 4 });
    const { claims, sources } = must(await store.ledger());
    expect(claims.map(({ recorded }) => recorded)).toEqual([
      '2026-11-01',
      '2026-11-01',
      '2026-11-24',
      '2026-11-24',
    ]);
    expect(sources).toHaveLength(2);
    expect(must(await store.append(later, { idempotencyKey: '3', again: true }))).toMatchObject({
      added: {},
      kept: 7,
    });
    const changed = table(of2023.map((figure) => ({ ...figure, value: '1' })));
    expect(codesOf(await store.append({ filings: [changed] }, { idempotencyKey: '4' }))).toEqual([
      'store/id-taken',
      'store/id-taken',
    ]);
  });

  it('[ST8] two tables of one company are two writes', async () => {
    const store = await open(newPlace(engine));
    const both = { companies: [company], filings: [earlier, table(of2024)] };
    await expect(store.append(both, { idempotencyKey: '1' })).rejects.toThrow('one table of a company');
    expect(must(await store.head()).seq).toBe(0);
  });

  it('[ST8] knows the claims of the dataset, and those written one by one', async () => {
    const claims = recordsOfTable(earlier).claims;
    const below = { ...dataset, companies: [company], claims: claims.slice(0, 1) };
    const store = await open(newPlace(engine), { below: () => below });
    const single = { sources: recordsOfTable(earlier).sources, claims: claims.slice(1) };
    must(await store.append(single, { idempotencyKey: '1' }));
    const written = must(await store.append({ filings: [earlier] }, { idempotencyKey: '2' }));
    expect(written).toMatchObject({ added: {}, kept: 3 });
  });

  it('[ST9] a correction may name a claim of a table, a claim its filing, and neither twice', async () => {
    const store = await open(newPlace(engine));
    must(await store.append({ companies: [company], filings: [earlier] }, { idempotencyKey: '1' }));
    const id = claimIdOfFigure(of2023[0]!, company.id);
    const correction = {
      id: 'c1',
      action: 'flag',
      claim: id,
      reason: 'misread',
      because: { en: 'Why.', zh: '原因。' },
      recorded: '2026-11-24',
    } as const;
    const { claims, sources } = recordsOfTable(earlier);
    const cited = { ...claims[0]!, id: 'mine', metric: 'revenue' as const };
    const records = { corrections: [correction], claims: [cited, ...claims], sources };
    expect(must(await store.append(records, { idempotencyKey: '2' }))).toMatchObject({
      added: { corrections: 1, claims: 1 },
      kept: 3,
    });
    const unknown = { corrections: [{ ...correction, id: 'c2', claim: `${company.id}-nothing` }] };
    expect(codesOf(await store.append(unknown, { idempotencyKey: '3' }))).toEqual([
      'store/unknown-reference',
    ]);
    expect(
      codesOf(
        await store.append({ filings: [table(of2023, '2026-11-24', other.id)] }, { idempotencyKey: '4' }),
      ),
    ).toEqual(['store/unknown-reference']);
  });

  it('[ST37] many filers at once are on file: found when asked for, in the field when named', async () => {
    const store = await open(newPlace(engine));
    const bulk = { companies: [company], filings: [earlier] };
    must(await store.append(bulk, { idempotencyKey: '1', bulk: true }));
    expect(must(await store.ledger())).toMatchObject({ companies: [], claims: [], sources: [] });
    expect(must(await store.companies())).toEqual([company]);
    expect(must(await store.onFile())).toEqual([{ company, figures: 2, filed: '2023-05-01' }]);
    expect(must(await store.about((known) => known.map(({ id }) => id))).claims).toHaveLength(2);
    must(await store.append(bulk, { idempotencyKey: '2', again: true }));
    expect(must(await store.ledger())).toMatchObject({
      companies: [company],
      claims: recordsOfTable(earlier).claims,
    });
    expect(must(await store.onFile())).toEqual([]);
    expect(must(await store.append(bulk, { idempotencyKey: '3', again: true })).added).toEqual({});
  });

  it('[ST37] what is said about a filer brings it into the field; what cites its filing brings the filing', async () => {
    const store = await open(newPlace(engine));
    const bulk = { companies: [company], filings: [earlier] };
    must(await store.append(bulk, { idempotencyKey: '1', bulk: true }));
    const { claims, sources } = recordsOfTable(earlier);
    const cites = { ...claims[0]!, id: 'eight-cash', company: other.id };
    must(await store.append({ companies: [other], claims: [cites] }, { idempotencyKey: '2' }));
    expect(must(await store.ledger())).toMatchObject({ companies: [other], claims: [cites], sources });
    expect(must(await store.onFile())).toHaveLength(1);
    const correction = {
      id: 'c1',
      action: 'flag',
      claim: claims[0]!.id,
      reason: 'misread',
      because: { en: 'Why.', zh: '原因。' },
      recorded: '2026-11-24',
    } as const;
    must(await store.append({ corrections: [correction] }, { idempotencyKey: '3' }));
    const ledger = must(await store.ledger());
    expect(ledger.companies).toEqual([company, other]);
    expect(ledger.claims).toEqual([...claims, cites]);
    expect(must(await store.onFile())).toEqual([]);
  });

  it('[ST35] a filing is found by its whole number and by nothing else', async () => {
    const store = await open(newPlace(engine));
    const bulk = { companies: [company], filings: [earlier] };
    must(await store.append(bulk, { idempotencyKey: '1', bulk: true }));
    const with_ = async (id: string) => must(await store.about(() => [], [id])).sources.length;
    expect(await with_(`sec-${of2023[0]!.accession}`)).toBe(1);
    for (const id of ['sec-%', 'sec-', `sec-${of2023[0]!.accession.slice(0, -1)}_`])
      expect(await with_(id)).toBe(0);
  });

  it('[ST36] positions follow from all tables of a company, as known on any day', async () => {
    const store = await open(newPlace(engine));
    must(await store.append({ companies: [company], filings: [table(of2024)] }, { idempotencyKey: '1' }));
    must(await store.append({ filings: [table(of2023)] }, { idempotencyKey: '2' }));
    const on = async (day: string) =>
      must(await store.positions(day)).map((row) => [row.company, row.position.cash, row.position.flow]);
    expect(await on('2023-04-30')).toEqual([]);
    expect(await on('2024-04-30')).toEqual([[company.id, '600', '-300']]);
    expect(await on('2026-11-24')).toEqual([[company.id, '500', '-150']]);
  });

  it('[ST3] a table that was changed or is gone is found', async () => {
    const where = newPlace(engine);
    const store = await open(where);
    must(await store.append({ companies: [company], filings: [earlier] }, { idempotencyKey: '1' }));
    const open_ =
      engine === 'sqlite'
        ? ['DROP TRIGGER filing_tables_no_update', 'DROP TRIGGER filing_tables_no_delete']
        : ['ALTER TABLE filing_tables DISABLE TRIGGER ALL'];
    const bytes = engine === 'sqlite' ? "x'00'" : "'\\x00'";
    await behindItsBack(where, [...open_, `UPDATE filing_tables SET packed = ${bytes}`]);
    expect(codesOf(await store.verifyChain())).toEqual(['store/chain-broken']);
    expect(codesOf(await (await open(where)).ledger())).toEqual(['store/chain-broken']);
    expect(codesOf(await store.about(() => [company.id]))).toEqual(['store/chain-broken']);
    await behindItsBack(where, ['DELETE FROM filing_tables']);
    expect(codesOf(await store.verifyChain())).toEqual(['store/chain-broken']);
  });

  it('[ST28] an entry that names another table than was written is found by what reads that company alone', async () => {
    const where = newPlace(engine);
    const store = await open(where);
    must(await store.append({ companies: [company], filings: [earlier] }, { idempotencyKey: '1' }));
    const trigger =
      engine === 'sqlite' ? 'DROP TRIGGER history_no_update' : 'ALTER TABLE history DISABLE TRIGGER ALL';
    await behindItsBack(where, [
      trigger,
      `UPDATE history SET payload = replace(payload, 'Seven Inc', 'Eight Inc') WHERE kind = 'filings'`,
    ]);
    expect(codesOf(await store.about(() => [company.id]))).toEqual(['store/chain-broken']);
  });

  it('[ST3] positions that do not follow from the tables are found', async () => {
    const where = newPlace(engine);
    const store = await open(where);
    must(await store.append({ companies: [company], filings: [earlier] }, { idempotencyKey: '1' }));
    await behindItsBack(where, ["UPDATE cash_positions SET cash = '6000'"]);
    expect(codesOf(await store.verifyChain())).toEqual(['store/damaged']);
  });

  it('[ST21] are in a backup and in what is restored from it', async () => {
    const where = newPlace(engine);
    const store = await open(where);
    const records = { companies: [company], sources: [source], filings: [earlier] };
    must(await store.append(records, { idempotencyKey: '1' }));
    const file = `${folder}/${engine}-filings.db`;
    must(await store.backup(file));
    const to = newPlace(engine);
    for (let i = 0; i < 2; i++) {
      must(await restoreLedger(to, file, { clock }));
      const restored = await open(to);
      expect(must(await restored.ledger())).toEqual(must(await store.ledger()));
      expect(must(await restored.positions('2026-11-24'))).toEqual(must(await store.positions('2026-11-24')));
    }
  });
});
