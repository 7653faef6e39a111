import { expect, it } from 'vitest';
import { alreadyDecided, chainBroken, unknownReference } from './issues.ts';
import { badBackup } from './keep/issues.ts';
import { raiseInBoth, wordsOf } from './raiseInBoth.ts';
import { kindOfTable } from './records.ts';

it('gives each language its own words', () => {
  const issue = raiseInBoth(unknownReference, {
    kind: kindOfTable('claims').word,
    id: 'a',
    target: kindOfTable('sources').word,
    name: 'x',
  });
  expect(issue.message).toBe('The claim "a" names the source "x", which is not in the ledger.');
  expect(issue.zh?.message).toBe('说法“a”引用的来源“x”不在账本中。');
  const decided = raiseInBoth(alreadyDecided, { id: 'c', verdict: { en: 'accepted', zh: '已接受' } });
  expect([decided.message, decided.zh?.message]).toEqual([
    'Candidate "c" was decided before: accepted.',
    '候选“c”此前已有决定：已接受。',
  ]);
});

it('quotes one issue inside another without two full stops', () => {
  const inner = raiseInBoth(chainBroken, {
    seq: 3,
    why: { en: 'its words were changed', zh: '其内容被改动' },
  });
  const issue = raiseInBoth(badBackup, { file: 'b.db', why: wordsOf(inner) });
  expect(issue.message).toBe(
    'b.db is not a backup that can be trusted: Entry 3 of the history is not what was written: its words were changed. Nothing was changed.',
  );
  expect(issue.zh?.message).toBe(
    'b.db 不是可信的备份：历史记录第 3 条与当初写入的不符：其内容被改动。没有任何改动。',
  );
});
