import { cashPositionsOf, figuresOfTable, recordsOfTable } from '@solvent/core/filing';
import { emptyLedger, type Ledger } from '@solvent/core/ledger';
import { filersReport, runwayReport } from '@solvent/core/report';
import { addMonths } from '@solvent/core/time';
import { describe, expect, it } from 'vitest';
import { factsOf, filers } from './fixture.fixture.ts';
import { recordsOfFacts } from './readFilingRecords.ts';

const today = '2026-11-24';

describe('[IM32] [SC25] the screen of filers', () => {
  // The two others have no cash flow in what their fixtures keep.
  it.each(filers.filter((name) => name !== 'microsoft' && name !== 'nrg'))(
    '%s: gives what the runway report gives from the filings, on any day',
    (name) => {
      const { value } = recordsOfFacts(factsOf(name), {
        file: name,
        recorded: today,
        findCompany: () => undefined,
      });
      const table = value.filings[0]!;
      const ledger: Ledger = { ...emptyLedger, companies: value.companies, ...recordsOfTable(table) };
      const company = { id: table.company, name: value.companies[0]!.name };
      const positions = cashPositionsOf(figuresOfTable(table));
      const seen = new Set<string>();
      for (let day = '2011-03-10'; day < today; day = addMonths(day, 3)) {
        const position = positions.filter(({ filed }) => filed <= day).at(-1);
        if (!position) continue;
        const screen = filersReport(
          { positions: [{ company, position }], asKnownAt: day, below: '1200' },
          { today },
        );
        const runway = runwayReport({ company: company.id, asKnownAt: day }, { ledger, today });
        if (!screen.ok || !runway.ok) throw new Error('no answer');
        const { counts, rows } = screen.value.data;
        const { rungs } = runway.value.data;
        const engine = rungs[0]!.result;
        if (counts.stale === 1) continue;
        // The quarter's own figures stand without the interval that their rounding leaves.
        const plain = engine.kind === 'months' ? { ...engine, interval: null } : engine;
        if (counts.selfFunding === 1) expect(plain.kind).toBe('selfFunding');
        else if (counts.unknown === 1) expect(plain.kind).toBe('unknown');
        else expect(rows[0]?.result).toEqual(plain);
        seen.add(plain.kind);
      }
      expect(seen.size).toBeGreaterThan(0);
    },
  );
});
