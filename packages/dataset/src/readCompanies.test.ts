import { formatIssue } from '@solvent/core/issue';
import { describe, expect, it } from 'vitest';
import { readCompanies } from './readCompanies.ts';

const text = `- id: snowflake
  kind: company
  name: { en: Snowflake, zh: 雪花 }
  aliases: [SNOW]
  fiscalYearEnd: 1
`;

describe('readCompanies', () => {
  it('reads a company; the month its year ends in is a number', () => {
    const read = readCompanies(text, 'data/companies/x.yaml');
    expect(read.ok && read.value).toEqual([
      {
        company: {
          id: 'snowflake',
          kind: 'company',
          name: { en: 'Snowflake', zh: '雪花' },
          aliases: ['SNOW'],
          fiscalYearEnd: 1,
        },
        line: 1,
      },
    ]);
  });

  it.each(['13', 'January', '0'])('[DS3] refuses fiscalYearEnd %s with file and line', (month) => {
    const [issue, ...more] = readCompanies(
      text.replace('End: 1', `End: ${month}`),
      'data/companies/x.yaml',
    ).issues;
    expect(more).toEqual([]);
    expect(formatIssue(issue!)).toMatch(
      /^error issue\/bad-field data\/companies\/x\.yaml:5 0\.fiscalYearEnd: /,
    );
  });
});
