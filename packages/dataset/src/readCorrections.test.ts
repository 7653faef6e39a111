import { formatIssue } from '@solvent/core/issue';
import { describe, expect, it } from 'vitest';
import { readCorrections } from './readCorrections.ts';

const text = `- id: loss-is-of-2022
  action: supersede
  claim: wrong
  by: right
  reason: wrong-period
  because: { en: It is of 2022., zh: 是2022年的。 }
  recorded: 2026-11-22
  known_from: 2023-05-21
`;
const messages = (changed: string) =>
  readCorrections(changed, 'data/corrections/x.yaml').issues.map((issue) => formatIssue(issue));

describe('readCorrections', () => {
  it('reads a judgement with its reason in both languages', () => {
    const read = readCorrections(text, 'data/corrections/x.yaml');
    expect(read.ok && read.value[0]!.correction).toEqual({
      id: 'loss-is-of-2022',
      action: 'supersede',
      claim: 'wrong',
      by: 'right',
      reason: 'wrong-period',
      because: { en: 'It is of 2022.', zh: '是2022年的。' },
      recorded: '2026-11-22',
      knownFrom: '2023-05-21',
    });
  });

  it('[DS7] what supersedes names the other claim, and nothing else does', () => {
    const message =
      'error dataset/replacement data/corrections/x.yaml:1: A correction that supersedes needs `by`, and only such a one. Name the claim that takes its place, or use retract or flag.';
    expect(messages(text.replace('  by: right\n', ''))).toEqual([message]);
    expect(messages(text.replace('supersede', 'retract'))).toEqual([message]);
  });

  it('[DS3] a reason in one language only is an error', () => {
    expect(messages(text.replace(', zh: 是2022年的。', ''))).toEqual([
      'error issue/bad-field data/corrections/x.yaml:6 0.because.zh: 0.because.zh is not as expected: it is missing. Mend the field, or leave it out where it is optional.',
    ]);
  });
});
