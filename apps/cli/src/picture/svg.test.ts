import { describe, expect, it } from 'vitest';
import type { Picture } from './picture.ts';
import { svgOf } from './svg.ts';

const month = 2026 * 12 + 10;
const fan: Picture = {
  title: 'A & B · Cash, USD',
  says: 'The money is gone by <2029>.',
  plot: {
    kind: 'lines',
    unit: 'USD',
    x: 'month',
    bands: [
      {
        tone: 'wide',
        upper: [
          { x: month, y: 5e9 },
          { x: month + 24, y: 2e9 },
        ],
        lower: [
          { x: month, y: 4e9 },
          { x: month + 24, y: -6e9 },
        ],
      },
    ],
    lines: [
      {
        name: 'before',
        points: [
          { x: month, y: 4e9 },
          { x: month + 24, y: 1e9 },
        ],
      },
      {
        name: 'as it is',
        main: true,
        dashedFrom: month + 12,
        points: [0, 12, 24].map((m) => ({ x: month + m, y: 4e9 - m * 1.2e8 })),
      },
    ],
  },
};
const bars: Picture = {
  title: 'Wie lange',
  says: '资金还能撑多久',
  plot: {
    kind: 'bars',
    unit: 'months',
    axis: 'months',
    reference: 30,
    fromZero: false,
    rows: [
      {
        label: 'growth of a cost whose name is long enough for two lines',
        span: [28, 37],
        mark: 31,
        text: '7% … 9%',
      },
      { label: 'nobody knows', span: null, text: 'not known' },
    ],
  },
};
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((m) => m[1]);
const numbersOf = (svg: string) =>
  [...svg.matchAll(/\s(?:x|y|x1|x2|y1|y2|width|height)="([^"]*)"/g)].map((m) => Number(m[1]));

describe('[CLI19] a picture', () => {
  it('has title, sentence, values, years and the names of its lines, made harmless', () => {
    expect(textsOf(svgOf(fan, 'en'))).toEqual([
      'A &amp; B · Cash, USD',
      'The money is gone by &lt;2029&gt;.',
      '−$10 bn',
      '−$5 bn',
      '0',
      '$5 bn',
      'as it is',
      'before',
      '2027',
      '2028',
    ]);
  });
  it('draws bars with their words, and a row without a bar', () => {
    const svg = svgOf(bars, 'zh');
    expect(textsOf(svg)).toEqual([
      'Wie lange',
      '资金还能撑多久',
      '28',
      '30',
      '32',
      '34',
      '36',
      '38',
      'growth of a cost whose name is',
      'long enough for two lines',
      '7% … 9%',
      'nobody knows',
      'not known',
      'months',
    ]);
    expect(svg.match(/fill="#a9c3de"/g)).toHaveLength(1);
  });
  it.each([fan, bars])('stands by itself, the same bytes every time, inside its own edges', (picture) => {
    const svg = svgOf(picture, 'en');
    expect(svgOf(picture, 'en')).toBe(svg);
    expect(svg).not.toMatch(/href|style=|<script|<style|@import|url\(/);
    expect(numbersOf(svg).every((n) => n >= 0 && n <= 800)).toBe(true);
  });
  it('what is expected is dashed from where the last known value stands', () => {
    const svg = svgOf(fan, 'en');
    const drawn = [...svg.matchAll(/<polyline[^>]*stroke="#1f5a94"[^>]*points="([^"]*)"/g)];
    expect(drawn.map((m) => m[1]!.split(' ').length)).toEqual([3]);
    expect(svg).toContain('stroke-dasharray="5 4"');
  });
  it('names at one place are moved apart', () => {
    const line = (name: string) => ({
      name,
      points: [
        { x: 0, y: 0 },
        { x: 1, y: 1 },
      ],
    });
    const svg = svgOf(
      {
        ...fan,
        plot: { kind: 'lines', unit: 'USD', x: 'age', bands: [], lines: ['a1', 'b2', 'c3'].map(line) },
      },
      'en',
    );
    const at = ['a1', 'b2', 'c3'].map((name) =>
      Number(new RegExp(`y="([^"]*)"[^>]*>${name}<`).exec(svg)![1]),
    );
    expect(at[1]! - at[0]!).toBeGreaterThanOrEqual(15);
    expect(at[2]! - at[1]!).toBeGreaterThanOrEqual(15);
  });
});
