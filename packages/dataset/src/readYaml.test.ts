import { formatIssue } from '@solvent/core/issue';
import { describe, expect, it } from 'vitest';
import { readYaml } from './readYaml.ts';

const read = (text: string) => {
  const result = readYaml(text, 'data/x.yaml');
  if (!result.ok) throw new Error(result.issues.map((issue) => formatIssue(issue)).join('\n'));
  return result.value;
};

describe('readYaml', () => {
  it('[DS2] keeps numbers, days and periods as they were written; only true, false and null are not text', () => {
    expect(read('{ a: 5.10, b: 2024, c: 2024-07-24, d: 007, e: true, f: null, g: 50亿 }').value).toEqual({
      a: '5.10',
      b: '2024',
      c: '2024-07-24',
      d: '007',
      e: true,
      f: null,
      g: '50亿',
    });
  });

  it('[DS3] knows the line of every field, and of the nearest one above when it is missing', () => {
    const yaml = read(
      'id: a\nclaims:\n  - id: one\n    value: 1\n  - id: two\n    basis:\n      status: actual\n',
    );
    expect(yaml.lineOf(['claims', 0, 'value'])).toBe(4);
    expect(yaml.lineOf(['claims', 1])).toBe(5);
    expect(yaml.lineOf(['claims', 1, 'basis', 'status'])).toBe(7);
    expect(yaml.lineOf(['claims', 1, 'quote'])).toBe(5);
  });

  it('[DS3] names the line that is not YAML', () => {
    const result = readYaml('id: a\ntitle: "open\nurl: null\n', 'data/x.yaml');
    expect(result.issues.map((issue) => formatIssue(issue))).toEqual([
      'error dataset/yaml data/x.yaml:4: The file is not readable as YAML: Missing closing "quote. Mend the line; quote a text that holds ": " or starts with > < ~ @ or a bracket.',
    ]);
  });
});
