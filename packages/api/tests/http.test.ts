import {
  burnReport,
  checkReport,
  claimsReport,
  companiesReport,
  companyReport,
  efficiencyReport,
  gapReport,
  metricsReport,
  overviewReport,
  priceWarFieldReport,
  priceWarReport,
  reconcileReport,
  runwayReport,
  scenarioDiffReport,
  scenarioListReport,
  scenarioReport,
  screenReport,
  seriesReport,
  simulateReport,
  sourcesReport,
  stableJson,
  tornadoReport,
  unitEconomicsReport,
} from '@solvent/core/report';
import { expect, it, vi } from 'vitest';
import { type openApi, routes } from '../src/http/index.ts';
import { appRouter } from '../src/index.ts';
import { callerFor, claim, filled, newLedger, serve } from './sample.ts';

const company = { company: 'openai' };
const questions: [
  name: string,
  query: Record<string, string>,
  report: (query: never, context: never) => unknown,
][] = [
  ['overview', {}, overviewReport],
  ['companies', {}, companiesReport],
  ['companies', { field: 'ai-lab' }, companiesReport],
  ['company', company, companyReport],
  ['company', { company: 'ChatGPT maker', asKnownAt: '2024-07-31' }, companyReport],
  ['metrics', {}, metricsReport],
  ['metrics', { metric: 'cash' }, metricsReport],
  ['sources', {}, sourcesReport],
  ['claims', { ...company, limit: '200' }, claimsReport],
  ['claims', { limit: '2', cursor: 'cash' }, claimsReport],
  ['burn', company, burnReport],
  ['runway', company, runwayReport],
  ['runway', { ...company, asKnownAt: '2024-07-31' }, runwayReport],
  ['runway', { ...company, asKnownAt: '2024-10-31', policy: 'latest' }, runwayReport],
  ['gap', company, gapReport],
  ['unitEconomics', company, unitEconomicsReport],
  ['efficiency', company, efficiencyReport],
  ['series', { ...company, metric: 'revenue', freq: 'year' }, seriesReport],
  ['reconcile', { ...company, metric: 'revenue', period: '2024' }, reconcileReport],
  ['reconcile', { ...company, metric: 'net_loss', corrected: 'false' }, reconcileReport],
  ['check', company, checkReport],
  ['gap', { ...company, first: 'training', second: 'price' }, gapReport],
  ['scenario', { ...company, scenario: 'price-war+1~price:1.1' }, scenarioReport],
  ['scenarios', {}, scenarioListReport],
  ['scenarioDiff', { ...company, a: '', b: 'growth-stops' }, scenarioDiffReport],
  ['priceWar', { ...company, until: '2030' }, priceWarReport],
  ['priceWarField', { elasticity: '0.5' }, priceWarFieldReport],
  ['simulate', { ...company, by: '2028-12' }, simulateReport],
  ['tornado', company, tornadoReport],
  ['screen', { until: '2030' }, screenReport],
];

it(`[API2] ${questions.length} questions have the same bytes from the library, in process, REST and tRPC`, async () => {
  const ledger = await filled();
  const { ask } = await serve(ledger);
  const context = ledger.contextFor({ kind: 'owner' });
  const whole = await context.ledger();
  if (!whole.ok) throw new Error('no ledger');
  for (const [name, parameters, report] of questions) {
    const query = {
      ...parameters,
      ...(parameters.limit ? { limit: Number(parameters.limit) } : {}),
      ...(parameters.corrected ? { corrected: false } : {}),
    };
    const made = report(query as never, { ledger: whole.value, today: context.today } as never) as {
      ok: boolean;
      value: unknown;
    };
    expect(made.ok, name).toBe(true);
    const library = `${stableJson(made.value)}\n`;
    const caller = callerFor(ledger) as unknown as Record<string, (input: object) => Promise<unknown>>;
    expect(`${stableJson(await caller[name]!(query))}\n`).toBe(library);
    expect((await ask(`/api/v1/${name}?${new URLSearchParams(parameters)}`)).text).toBe(library);
    const trpc = (
      await ask(`/api/trpc/${name}?input=${encodeURIComponent(JSON.stringify(query))}`)
    ).json() as { result: { data: unknown } };
    expect(`${stableJson(trpc.result.data)}\n`).toBe(library);
  }
});

it('[API4] a refusal carries its issues over tRPC and REST, with a fitting status', async () => {
  const { ask, post } = await serve(await filled());
  const trpc = await ask(`/api/trpc/runway?input=${encodeURIComponent('{"company":"nobody"}')}`);
  expect(trpc.status).toBe(404);
  expect(trpc.json()).toMatchObject({
    error: {
      data: {
        code: 'NOT_FOUND',
        issues: [{ code: 'ledger/unknown-company', zh: { message: expect.any(String) } }],
      },
    },
  });
  expect(Object.keys((trpc.json() as { error: { data: object } }).error.data).sort()).toEqual([
    'code',
    'httpStatus',
    'issues',
    'path',
  ]);
  const rest = await ask('/api/v1/runway?company=nobody');
  expect([rest.status, (rest.json() as { issues: { code: string }[] }).issues[0]!.code]).toEqual([
    404,
    'ledger/unknown-company',
  ]);
  expect((await ask('/api/v1/runway?company=openai&limit=3')).status).toBe(400);
  expect((await ask('/api/v1/runway?company=openai&__proto__=3')).status).toBe(400);
  expect((await ask('/api/v1/profits')).status).toBe(404);
  expect((await ask('/api/v1/constructor')).status).toBe(404);
  expect((await post('/api/v1/runway', company)).status).toBe(404);
  expect((await ask('/elsewhere')).status).toBe(418);
});

it('[API5] over HTTP as in process: who may not, may not', async () => {
  const ledger = await filled();
  const { ask, post } = await serve(ledger, () => null);
  expect((await ask('/api/v1/runway?company=openai')).status).toBe(401);
  expect((await post('/api/trpc/undoDecision', { idempotencyKey: '1' })).status).toBe(401);
  const reader = await serve(ledger, () => ({ kind: 'reader' }));
  expect((await reader.ask('/api/v1/runway?company=openai')).status).toBe(200);
  expect((await reader.post('/api/v1/undoDecision', { idempotencyKey: '1' })).status).toBe(403);
  expect((await reader.ask('/api/v1/doctor')).status).toBe(403);
});

it('[API6] [API9] writes over REST and tRPC, the key as header or field', async () => {
  const { post } = await serve(await filled());
  const body = { claims: [claim('rest', 'revenue', '1')] };
  const first = await post('/api/v1/addClaims', body, { 'idempotency-key': 'k1' });
  expect([first.status, (first.json() as { ids: string[] }).ids]).toEqual([200, ['rest']]);
  expect((await post('/api/v1/addClaims', { ...body, idempotencyKey: 'k1' })).json()).toMatchObject({
    replayed: true,
  });
  expect((await post('/api/trpc/addClaims', { ...body, idempotencyKey: 'k1' })).json()).toMatchObject({
    result: { data: { replayed: true } },
  });
  expect((await post('/api/v1/addClaims', { claims: [] }, { 'idempotency-key': 'k1' })).status).toBe(409);
});

it('[API9] the description names every procedure with its input', async () => {
  const { ask } = await serve(newLedger(null));
  const described = (await ask('/api/openapi.json')).json() as ReturnType<typeof openApi> & {
    paths: Record<string, Record<string, { parameters?: { name: string; required: boolean }[] }>>;
  };
  expect(described).toMatchObject({ openapi: '3.1.0', info: { title: 'Solvent' } });
  expect(Object.keys(described.paths).sort()).toEqual(
    Object.keys(appRouter._def.procedures)
      .map((name) => `/api/v1/${name}`)
      .sort(),
  );
  const parameters = described.paths['/api/v1/reconcile']!.get!.parameters!;
  expect(
    parameters
      .filter((p) => p.required)
      .map((p) => p.name)
      .sort(),
  ).toEqual(['company', 'metric']);
  expect(parameters.map((p) => p.name)).toEqual(
    expect.arrayContaining(['asKnownAt', 'policy', 'period', 'lang']),
  );
  for (const route of routes().values())
    if (route.method === 'get')
      for (const name of ['asKnownAt', 'policy', 'lang'])
        if (route.access === 'read')
          expect(Object.keys(route.input.properties ?? {}), route.name).toContain(name);
});

it('[API12] a mistake of ours is a number, without its words', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = {
    contextFor: () => ({
      principal: { kind: 'owner' },
      today: '2026-11-24',
      ledger: () => Promise.reject(new Error('secret /root/path')),
    }),
    close: async () => undefined,
  };
  const { ask } = await serve(broken as never);
  for (const path of [
    '/api/v1/runway?company=openai',
    `/api/trpc/runway?input=${encodeURIComponent('{"company":"openai"}')}`,
  ]) {
    const reply = await ask(path);
    expect(reply.status).toBe(500);
    expect(reply.text).not.toContain('secret');
    const number = /Internal error ([0-9a-f]{8})/.exec(reply.text)![1]!;
    expect(log.mock.calls.flat().join('\n')).toContain(`internal error ${number}: Error: secret`);
  }
  log.mockRestore();
});
