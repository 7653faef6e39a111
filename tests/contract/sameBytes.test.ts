import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openLedger } from '@solvent/api';
import { nodeHandler } from '@solvent/api/http';
import {
  burnReport,
  checkReport,
  companiesReport,
  companyReport,
  compareReport,
  type Envelope,
  efficiencyReport,
  explainReport,
  gapReport,
  metricsReport,
  overviewReport,
  precedentsReport,
  type Result,
  reconcileReport,
  runwayReport,
  seriesReport,
  stableJson,
  unitEconomicsReport,
} from '@solvent/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../boundaries/plant.ts';
import { context, today } from '../dataset/shipped.ts';

/** [API2] One question, three doors, the same bytes: the library, the command line, and HTTP. */

interface Question {
  /** As typed after `solvent`. */
  readonly typed: readonly string[];
  /** The address below /api/v1. */
  readonly path: string;
  readonly asked: () => Result<Envelope<unknown>>;
}
const q = (typed: string, path: string, asked: Question['asked']): Question => ({
  typed: typed.split(' '),
  path,
  asked,
});

const july = '2024-07-31';
const questions: readonly Question[] = [
  q('overview', 'overview', () => overviewReport({}, context)),
  q('companies', 'companies', () => companiesReport({}, context)),
  q('metrics', 'metrics', () => metricsReport({}, context)),
  q('show openai', 'company?company=openai', () => companyReport({ company: 'openai' }, context)),
  q('show 智谱', `company?company=${encodeURIComponent('智谱')}`, () =>
    companyReport({ company: '智谱' }, context),
  ),
  q('runway openai', 'runway?company=openai', () => runwayReport({ company: 'openai' }, context)),
  q(`runway openai --as-known-at ${july}`, `runway?company=openai&asKnownAt=${july}`, () =>
    runwayReport({ company: 'openai', asKnownAt: july }, context),
  ),
  q('runway anthropic --policy latest', 'runway?company=anthropic&policy=latest', () =>
    runwayReport({ company: 'anthropic', policy: 'latest' }, context),
  ),
  q('runway moonshot', 'runway?company=moonshot', () => runwayReport({ company: 'moonshot' }, context)),
  q('burn openai', 'burn?company=openai', () => burnReport({ company: 'openai' }, context)),
  q('gap openai', 'gap?company=openai', () => gapReport({ company: 'openai' }, context)),
  q('efficiency cloudwalk', 'efficiency?company=cloudwalk', () =>
    efficiencyReport({ company: 'cloudwalk' }, context),
  ),
  q(
    'unit-economics openai --as-known-at 2024-12-31',
    'unitEconomics?company=openai&asKnownAt=2024-12-31',
    () => unitEconomicsReport({ company: 'openai', asKnownAt: '2024-12-31' }, context),
  ),
  q('series openai revenue --freq year', 'series?company=openai&metric=revenue&freq=year', () =>
    seriesReport({ company: 'openai', metric: 'revenue', freq: 'year' }, context),
  ),
  q('series uber operating_cash_flow', 'series?company=uber&metric=operating_cash_flow', () =>
    seriesReport({ company: 'uber', metric: 'operating_cash_flow' }, context),
  ),
  q('reconcile openai revenue 2024', 'reconcile?company=openai&metric=revenue&period=2024', () =>
    reconcileReport({ company: 'openai', metric: 'revenue', period: '2024' }, context),
  ),
  q(
    'reconcile openai net_loss 2025 --policy first',
    'reconcile?company=openai&metric=net_loss&period=2025&policy=first',
    () =>
      reconcileReport({ company: 'openai', metric: 'net_loss', period: '2025', policy: 'first' }, context),
  ),
  q('compare uber tesla', 'compare?companies=uber,tesla', () =>
    compareReport({ companies: ['uber', 'tesla'] }, context),
  ),
  q('precedents openai', 'precedents?company=openai', () => precedentsReport({ company: 'openai' }, context)),
  q('explain openai/net_loss/2024', 'explain?id=openai/net_loss/2024', () =>
    explainReport({ id: 'openai/net_loss/2024' }, context),
  ),
  q('check minimax', 'check?company=minimax', () => checkReport({ company: 'minimax' }, context)),
];

const cli = join(root, 'apps/cli/dist/solvent.mjs');
const run = promisify(execFile);

async function fromCommandLine(typed: readonly string[]): Promise<string> {
  const args = [cli, ...typed, '--json', '--quiet', '--ledger', 'none', '--today', today];
  const done = await run(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 27 }).catch(
    (failure: { readonly stdout?: string; readonly code?: number }) => {
      // 3 means that something was found, and the answer is there all the same.
      if (failure.code === 3 && failure.stdout) return { stdout: failure.stdout };
      throw failure;
    },
  );
  return done.stdout;
}

describe('the same bytes', () => {
  const ledger = openLedger({ where: null, clock: () => `${today}T12:00:00.000Z`, today });
  let server: Server;
  let address: string;

  beforeAll(async () => {
    const answer = nodeHandler({ contextOf: () => ledger.contextFor({ kind: 'owner' }) });
    server = createServer((request, response) => void answer(request, response));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/`;
  });
  afterAll(async () => {
    server.close();
    await ledger.close();
  });

  it('are asked of at least twenty questions, of a built command line', () => {
    expect(questions.length).toBeGreaterThanOrEqual(20);
    expect(existsSync(cli), `${cli} is missing: run \`pnpm build\``).toBe(true);
  });

  it.each(questions.map((question) => [question.typed.join(' '), question] as const))(
    '[API2] %s',
    async (_, { typed, path, asked }) => {
      const library = asked();
      if (!library.ok) throw new Error(library.issues[0]?.message);
      const expected = `${stableJson(library.value)}\n`;
      const response = await fetch(address + path);
      expect(response.status).toBe(200);
      expect(await response.text()).toBe(expected);
      expect(await fromCommandLine(typed)).toBe(expected);
    },
  );
});
