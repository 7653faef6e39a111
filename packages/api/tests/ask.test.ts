import { describe, expect, it } from 'vitest';
import { ask, issuesOf } from '../src/ask.ts';
import { createCaller, openLedger } from '../src/index.ts';

const context = openLedger({ where: null, clock: () => '2026-11-24T00:00:00.000Z' }).contextFor({
  kind: 'owner',
});
const caller = createCaller(context) as unknown as Record<string, (input: unknown) => Promise<unknown>>;

describe('one question without the router', () => {
  it.each([
    ['runway', { company: 'snowflake' }],
    ['metrics', { metric: 'cash' }],
    ['scenarios', {}],
    ['doctor', {}],
  ] as const)('[API2] %s has the answer of the router', async (name, input) => {
    expect(await ask(context, name, input)).toEqual(await caller[name]!(input));
  });

  it.each([
    ['runway', { company: 'nope' }],
    ['runway', { company: 7, colour: 'red' }],
    ['scenario', {}],
  ] as const)('[API4] %s %j is refused as by the router', async (name, input) => {
    const issues = await ask(context, name, input).then(() => undefined, issuesOf);
    expect(issues?.length).toBeGreaterThan(0);
    expect(issues).toEqual(await caller[name]!(input).then(() => undefined, issuesOf));
  });
});
