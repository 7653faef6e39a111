import { describe, expect, it } from 'vitest';
import { billionsAxis, papersFor, spread, spreadNear, timeAxis, valueAxis } from './scale.ts';

const paper = papersFor('en')[0]!;

describe('axes', () => {
  it('values start at zero and are written with their unit', () => {
    const axis = valueAxis([73e9, 89e9], 'USD', 'en', paper);
    expect(axis.ticks.map((t) => t.text)).toEqual(['$0', '$20 bn', '$40 bn', '$60 bn', '$80 bn', '$100 bn']);
    expect(axis.place(0)).toBe(paper.height - paper.bottom);
  });

  it('values below zero have their own side', () => {
    const axis = valueAxis([-4.9e9, 9.8e9], 'USD', 'zh', paper);
    expect(axis.ticks.map((t) => t.text)).toEqual(['−50 亿美元', '0美元', '50 亿美元', '100 亿美元']);
  });

  it('a short span is told in months, its years where they begin', () => {
    const months = (from: string, to: string, lang: 'en' | 'zh') =>
      timeAxis(from, to, lang, paper).ticks.map((t) => t.text);
    expect(months('2024-11-01', '2025-03-01', 'en')).toEqual(['Nov 2024', 'Dec', 'Jan 2025', 'Feb', 'Mar']);
    expect(months('2024-01-01', '2024-04-01', 'zh')).toEqual(['2024年1月', '2月', '3月', '4月']);
  });

  it('labels far apart along the foot are left where they are', () => {
    expect(
      spreadNear(
        [
          [0, 100],
          [10, 104],
          [500, 101],
        ],
        14,
      ),
    ).toEqual([95, 109, 101]);
  });

  it('revenue on a log scale has a tick each decade', () =>
    expect(billionsAxis([0.07, 40], 'USD', 'en', paper).ticks.map((t) => t.text)).toEqual([
      '$100 M',
      '$1 bn',
      '$10 bn',
    ]));

  it('a log scale has a line for each decade', () => {
    const axis = valueAxis([28e6, 280e9], 'USD', 'en', paper, true);
    expect(axis.ticks.map((t) => t.text)).toEqual(['$10 M', '$100 M', '$1 bn', '$10 bn', '$100 bn', '$1 tn']);
  });

  it('time has a tick at each year inside it', () => {
    const axis = timeAxis('2023-06-01', '2026-03-01', 'en', paper);
    expect(axis.ticks.map((t) => t.text)).toEqual(['2024', '2025', '2026']);
    expect(axis.place(Date.UTC(2023, 5, 1))).toBe(paper.left);
  });
});

it('labels that would lie on one another move apart in their order', () => {
  const moved = spread([100, 102, 300], 15);
  expect(moved[1]! - moved[0]!).toBeGreaterThanOrEqual(14.9);
  expect(moved[2]).toBe(300);
});
