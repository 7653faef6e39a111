import { formatIssue } from '@solvent/core/issue';
import { describe, expect, it } from 'vitest';
import { readTranches } from './readTranches.ts';

const text = `- id: round-2025
  company: openai
  investor: SoftBank
  instrument: equity
  currency: USD
  amount: "40000000000"
  events:
    - day: 2025-03-31
      status: announced
      citation: { source: paper, quote: up to $40 billion }
`;

describe('readTranches', () => {
  it('reads a promised sum with its dated events', () => {
    const read = readTranches(text, 'data/tranches/x.yaml');
    expect(read.ok && read.value[0]!.tranche).toMatchObject({
      id: 'round-2025',
      amount: '40000000000',
      events: [{ day: '2025-03-31', status: 'announced' }],
    });
  });

  it('[DS3] an amount is a decimal', () => {
    expect(
      readTranches(text.replace('"40000000000"', '40bn'), 'data/tranches/x.yaml').issues.map((issue) =>
        formatIssue(issue),
      ),
    ).toEqual([
      'error issue/bad-field data/tranches/x.yaml:6 0.amount: 0.amount is not as expected: a decimal such as "5000000000" or "0.05" is wanted. Mend the field, or leave it out where it is optional.',
    ]);
  });
});
