import type { Claim } from '@solvent/core/claim';
import { formatIssue } from '@solvent/core/issue';
import { emptyLedger, type Ledger } from '@solvent/core/ledger';
import type { Company, Source } from '@solvent/core/source';
import { describe, expect, it } from 'vitest';
import { checkReferences, PlaceBook } from './checkReferences.ts';
import { readDataset } from './readDataset.ts';

const company = (id: string, more: Partial<Company> = {}): Company => ({
  id,
  kind: 'company',
  name: { en: id, zh: id },
  aliases: [],
  ...more,
});
const source = { id: 'paper' } as Source;
const claim = (id: string, of = 'openai') =>
  ({ id, company: of, citation: { source: 'paper', quote: '1' } }) as Claim;
const correction = (claimId: string, by?: string) => ({
  id: 'c',
  action: by ? ('supersede' as const) : ('retract' as const),
  claim: claimId,
  ...(by ? { by } : {}),
  reason: 'misread' as const,
  because: { en: 'a', zh: '甲' },
  recorded: '2026-11-22',
});
const ledger = (more: Partial<Ledger>): Ledger => ({
  ...emptyLedger,
  companies: [company('openai'), company('xai')],
  sources: [source],
  ...more,
});
const codes = (checked: Ledger) => checkReferences(checked, new Map()).map((issue) => issue.code);

describe('checkReferences', () => {
  it.each<[string, Partial<Ledger>, string[]]>([
    ['a claim about an unknown company', { claims: [claim('a', 'nobody')] }, ['dataset/company']],
    [
      'an unknown parent and member',
      { companies: [company('a', { parent: 'b', members: ['c'] })] },
      ['dataset/company', 'dataset/company'],
    ],
    ['a correction of an unknown claim', { corrections: [correction('a')] }, ['dataset/claim']],
    [
      'an unknown replacement',
      { claims: [claim('a')], corrections: [correction('a', 'b')] },
      ['dataset/claim'],
    ],
    [
      'a replacement about another company',
      { claims: [claim('a'), claim('b', 'xai')], corrections: [correction('a', 'b')] },
      ['dataset/other-company'],
    ],
    ['nothing wrong', { claims: [claim('a'), claim('b')], corrections: [correction('a', 'b')] }, []],
  ])('[DS6] [DS7] finds %s', (_, more, found) => expect(codes(ledger(more))).toEqual(found));

  it('[DS6] says where an id was used first', () => {
    const book = new PlaceBook();
    book.add('claim', { id: 'a' }, 'data/sources/x.yaml', 12);
    book.add('claim', { id: 'a' }, 'data/sources/y.yaml', 7);
    expect(book.issues.map((issue) => formatIssue(issue))).toEqual([
      'error dataset/duplicate data/sources/y.yaml:7: The id "a" was already used in data/sources/x.yaml:12. Give each record an id of its own, and never use one again.',
    ]);
  });

  it('[DS3] reports what stands where', () => {
    const places = new Map([['claim a', { file: 'data/sources/x.yaml', line: 12 }]]);
    expect(
      checkReferences(ledger({ claims: [claim('a', 'nobody')] }), places).map((issue) => formatIssue(issue)),
    ).toEqual([
      'error dataset/company data/sources/x.yaml:12: There is no company "nobody". Add it to data/companies/*.yaml, or use the id that stands there.',
    ]);
  });

  it('[DS3] a folder without data is an empty ledger', () =>
    expect(readDataset('/nowhere')).toEqual({ ledger: emptyLedger, issues: [] }));
});
