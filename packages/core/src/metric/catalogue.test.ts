import { describe, expect, it } from 'vitest';
import { findMetric, metrics } from './index.ts';

describe('the catalogue of metrics', () => {
  it('has at least sixty, each under one name only', () => {
    expect(metrics.length).toBeGreaterThanOrEqual(60);
    const names = metrics.flatMap((m) => [m.id, ...('aliases' in m ? m.aliases : [])]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
  it.each(metrics.map((m) => [m.id, m] as const))(
    '%s is defined in both languages, with a source',
    (_, m) => {
      expect(m.definition.en.length).toBeGreaterThan(20);
      expect(m.definition.zh).toMatch(/\p{Script=Han}{4}/u);
      expect(m.name.zh).toMatch(/\p{Script=Han}|^EBITDA$/u);
      expect(m.source).not.toBe('');
      expect(m.version).toBe(1);
    },
  );
  it('says when a computed figure is undefined', () => {
    const quotients = metrics.filter((m) => 'formula' in m && m.formula.includes(' / '));
    expect(quotients.filter((m) => !('undefinedWhen' in m)).map((m) => m.id)).toEqual([]);
  });
  it('knows other names', () => {
    expect(findMetric('cash_balance')?.id).toBe('cash');
    expect(findMetric('nonsense')).toBeUndefined();
  });
});
