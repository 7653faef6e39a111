import { formatIssue } from '@solvent/core/issue';
import { describe, expect, it } from 'vitest';
import { readSource } from './readSource.ts';

const head = `id: paper-2024-07
kind: press
title: A column
publisher: A paper
url: null
language: zh-Hans
published: 2024-07
published_inferred: from the text
recorded: 2026-11-22
origin: paper/2024-07
claims:
`;
const claim = `  - id: loss-2024
    company: openai
    metric: net_loss
    period: 2024
    value: 50亿
    unit: USD
    quote: 预估亏损50亿美元
    basis: { status: estimate, by: document, from: The Information, excludes: [stockPay] }
    confidence: high
`;
const file = 'data/sources/press/paper-2024-07.yaml';
const messages = (text: string, name = file) =>
  readSource(text, name).issues.map((issue) => formatIssue(issue));
const changed = (from: string, to: string) => messages(head + claim.replace(from, to));

describe('readSource', () => {
  it('[DS2] [DS4] [DS5] reads a document and its claims into the records of core', () => {
    const read = readSource(head + claim, file);
    if (!read.ok) throw new Error(messages(head + claim).join('\n'));
    expect(read.value.source).toMatchObject({
      id: 'paper-2024-07',
      published: { day: '2024-07-31', precision: 'month', inferred: 'from the text' },
    });
    expect(read.value.claims).toEqual([
      {
        id: 'loss-2024',
        company: 'openai',
        metric: 'net_loss',
        period: { start: '2024-01-01', end: '2025-01-01' },
        quantity: { low: '4950000000', high: '5050000000', stated: '5000000000', approx: false },
        unit: 'USD',
        per: null,
        basis: {
          accounting: 'accrual',
          inclusions: { stockPay: 'excluded' },
          presentation: 'none',
          scope: { kind: 'group' },
          periodBasis: {},
          epistemic: { status: 'estimate', attribution: 'document', attributedTo: 'The Information' },
        },
        citation: { source: 'paper-2024-07', quote: '预估亏损50亿美元' },
        published: { day: '2024-07-31', precision: 'month', inferred: 'from the text' },
        recorded: '2026-11-22',
        confidence: 'high',
      },
    ]);
    expect(read.value.lines.get('loss-2024')).toBe(12);
  });

  it('[DS4] a claim may have its own day, and null means that nobody knows', () => {
    const own = (published: string) => {
      const read = readSource(`${head + claim}    published: ${published}\n`, file);
      return read.ok ? read.value.claims[0]!.published : read.issues;
    };
    expect(own('2024-07-24')).toEqual({ day: '2024-07-24', precision: 'day' });
    expect(own('null')).toBeNull();
  });

  it.each([
    [
      'value: 50亿',
      'value: five billion',
      `error dataset/quantity ${file}:16: "five billion" is not a quantity. Write the digits and scale of the source: 50亿, 3.7 billion, "~700 k", ">180 million", 8 billion..9 billion.`,
    ],
    [
      'period: 2024',
      'period: summer',
      `error dataset/period ${file}:15: "summer" is not a period. Write 2024, 2024-08, 2024-Q3, 2024-H1, 2024-01-01..2024-06-30 or "@2024-06-30".`,
    ],
    [
      'period: 2024',
      'period: "@2024-12-31"',
      `error claim/period-kind ${file}:15: net_loss needs a span, but the claim gives a day. Give a balance its day (@2024-06-30) and a flow its span (2024, 2024-Q3).`,
    ],
    [
      'metric: net_loss',
      'metric: deficit',
      `error dataset/metric ${file}:14: There is no metric "deficit". Take an id of \`solvent metrics\`, or write other:deficit for a figure that is only kept.`,
    ],
    [
      'unit: USD',
      'unit: persons',
      `error claim/unit ${file}:17: net_loss is measured in USD, CNY, EUR …, not in "persons". Write a currency code for money, else the word of the dimension.`,
    ],
    [
      'confidence: high',
      'confidence: sure',
      `error issue/bad-field ${file}:20 claims.0.confidence: claims.0.confidence is not as expected: one of high, medium, low is wanted. Mend the field, or leave it out where it is optional.`,
    ],
    [
      'status: estimate',
      'status: estimate, hue: red',
      `error issue/bad-field ${file}:19 claims.0.basis: claims.0.basis is not as expected: it has unknown fields hue. Mend the field, or leave it out where it is optional.`,
    ],
  ])('[DS3] %s → %s', (from, to, message) => expect(changed(from, to)).toEqual([message]));

  it('[DS9] a quote has at most 300 characters', () => {
    expect(changed('quote: 预估亏损50亿美元', `quote: 50亿${'啊'.repeat(298)}`)).toEqual([
      `error claim/no-quote ${file}:18: The claim has no quote, or one of more than 300 characters. Cite the shortest words of the source that carry the figure.`,
    ]);
  });

  it('[DS3] reports every problem, not the first', () => {
    expect(
      messages(
        head +
          claim.replace('50亿', 'much').replace('period: 2024', 'period: summer') +
          claim.replace('net_loss', 'deficit'),
      ),
    ).toHaveLength(3);
  });

  it('[DS1] [DS3] the file has the name of the source, and a document is not read before it is published', () => {
    expect(messages(head + claim, 'data/sources/press/other.yaml')).toEqual([
      'error dataset/file-name data/sources/press/other.yaml:1: The source "paper-2024-07" stands in a file of another name. Name the file paper-2024-07.yaml: one file for one source document.',
    ]);
    expect(messages((head + claim).replace('published: 2024-07\n', 'published: 2027-01-01\n'))).toEqual([
      `error dataset/published-later ${file}:7: Published on 2027-01-01, but read on 2026-11-22 already. Mend one of the two days.`,
    ]);
    expect(messages((head + claim).replace('published: 2024-07\n', 'published: July\n'))).toEqual([
      `error dataset/published ${file}:7: "July" is not a day, a month or a year. Write 2024-07-24, 2024-07 or 2024; null when nobody knows.`,
    ]);
  });
});
