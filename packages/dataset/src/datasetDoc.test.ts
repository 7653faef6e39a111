import { readFileSync } from 'node:fs';
import { formatIssue } from '@solvent/core/issue';
import { describe, expect, it } from 'vitest';
import { countsOf } from './pack.ts';
import { readCorrections } from './readCorrections.ts';
import { readSource } from './readSource.ts';
import { shipped } from './shippedDataset.ts';

const doc = readFileSync(new URL('../../../docs/dataset.md', import.meta.url), 'utf8');
const [source = '', correction = ''] = [...doc.matchAll(/```yaml\n([^`]+)```/g)].map((match) => match[1]!);

describe('docs/dataset.md', () => {
  it('gives the numbers that the build prints', () => {
    const printed = Object.entries(countsOf(shipped.ledger))
      .map(([name, count]) => `${count} ${name}`)
      .join(' · ');
    expect(/<!-- counts -->(.*)<!-- \/counts -->/.exec(doc)?.[1]).toBe(printed);
  });

  it('has an example of a source that reads', () => {
    expect(
      readSource(source, 'data/sources/press/paper-2024-07-24.yaml').issues.map((issue) =>
        formatIssue(issue),
      ),
    ).toEqual([]);
  });

  it('has an example of a correction that stands in the dataset', () => {
    const read = readCorrections(correction, 'data/corrections/press.yaml');
    const [one] = read.ok ? read.value : [];
    const { because, ...example } = one!.correction;
    expect(shipped.ledger.corrections.find(({ id }) => id === example.id)).toMatchObject(example);
    expect(because.en.length).toBeGreaterThan(0);
  });
});
