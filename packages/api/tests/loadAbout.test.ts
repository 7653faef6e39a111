import { loadDataset } from '@solvent/dataset';
import { describe, expect, it } from 'vitest';
import { createCaller, openLedger } from '../src/index.ts';

const clock = () => '2026-11-24T00:00:00.000Z';
const ask = (about?: readonly string[]) =>
  createCaller(
    openLedger({ where: null, clock, ...(about ? { about } : {}) }).contextFor({ kind: 'owner' }),
  ) as unknown as Record<string, (input: object) => Promise<unknown>>;

describe('a part of the dataset', () => {
  const whole = ask();
  const companies = loadDataset().companies.filter((c) => c.kind === 'company');
  const reads = ['company', 'runway', 'burn', 'gap', 'unitEconomics', 'efficiency'];

  it('[API2] gives the same bytes as the whole for every company', async () => {
    expect(companies.length).toBeGreaterThan(50);
    for (const { id } of companies)
      for (const read of reads)
        expect(JSON.stringify(await ask([id])[read]!({ company: id })), `${read} ${id}`).toBe(
          JSON.stringify(await whole[read]!({ company: id })),
        );
  });

  it('[API2] the same on an earlier day, for a series, for a reconciliation and for a comparison', async () => {
    const questions: readonly [
      string,
      { readonly company?: string; readonly companies?: readonly string[]; readonly [key: string]: unknown },
    ][] = [
      ['runway', { company: '智谱', asKnownAt: '2025-12-31' }],
      ['series', { company: 'openai', metric: 'revenue' }],
      ['reconcile', { company: 'sensetime', metric: 'net_loss' }],
      ['compare', { companies: ['uber', 'tesla', 'cloudwalk'] }],
      ['compare', { companies: ['openai', 'Anthropic'], force: 'size only' }],
    ];
    for (const [read, input] of questions) {
      const about = (input.companies ?? [input.company!]) as readonly string[];
      expect(JSON.stringify(await ask(about)[read]!(input)), read).toBe(
        JSON.stringify(await whole[read]!(input)),
      );
    }
  });

  it("[API4] a name that is nobody's is refused alike", async () => {
    const refusal = (about?: readonly string[]) =>
      ask(about).runway!({ company: 'nope' }).catch((error: Error) => error.message);
    expect(await refusal(['nope'])).toBe(await refusal());
  });
});
