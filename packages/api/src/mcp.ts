import { stableJson } from '@solvent/core/report';
import { routes } from './http/openApi.ts';
import { type LedgerOptions, openLedger } from './openLedger.ts';
import type { reads } from './reads.ts';
import { createCaller } from './router.ts';
import { issuesOf } from './toTrpcError.ts';

/**
 * The Model Context Protocol as a program speaks it on standard input and output: JSON-RPC 2.0, one message a line. Each
 * report of the API is a tool with the same input and the same answer; all of them only read.
 */
export interface McpServer {
  /** What to say to one line; null for a notification, to which there is no answer. */
  answer(line: string): Promise<string | null>;
  close(): Promise<void>;
}

/** Revisions whose messages are the ones spoken here; the newest is offered to a client that asks for another. */
const versions = ['2025-06-18', '2025-03-26', '2024-11-05'];

const about: Partial<Record<keyof typeof reads | 'predictions' | 'prediction', string>> = {
  overview: 'The whole field: cash, burn and runway of every company, the most pressing first.',
  companies: 'Which companies the ledger knows, with ids, names and fields.',
  company: 'One page on a company: position, burn, runway, disagreements, latest figures, sources.',
  metrics: 'Every metric with its definition, unit, sign and source.',
  sources: 'The documents behind the ledger, and which tell one and the same story.',
  source: 'One document with its claims.',
  claims: 'What sources state, each with the exact words, period, basis and day published.',
  burn: 'Burn a month on every basis that is known, with its period.',
  runway: 'How many months the cash lasts and until when, rung by rung, with the interval the sources leave.',
  gap: 'What would have to change for a company to pay for itself, lever by lever.',
  unitEconomics: 'Subscribers times price against cost.',
  efficiency: 'Burn multiple, rule of 40, revenue a head and kin.',
  series: 'One metric over time, reconciled from all sources.',
  reconcile: 'Every claim on one metric and period, why they differ, and which value is chosen.',
  compare: 'Companies side by side on one basis of burn.',
  watch:
    'Which of these companies have cash for fewer months than asked, at their last burn or along their forecasts.',
  precedents: 'Burn curves of earlier companies, aligned by year, and what became of them.',
  explain: 'From a figure back to the claims and their words.',
  check: 'What cannot be right in the ledger.',
  scenario: 'A what-if beside the position as it stands, month by month.',
  scenarios: 'The preset what-ifs in words, and every driver a scenario can set.',
  scenarioDiff: 'Two what-ifs beside each other.',
  priceWar: 'What a price war does to one company.',
  onFile: 'Companies whose filings came in by the thousand; each answers like any other when it is named.',
  filers: 'Of every company whose filings were imported, those with cash for fewer months than asked.',
  priceWarField: 'The whole field in one price war, ranked.',
  simulate: 'Chances that the money is gone by a month, from what the sources leave open. Seeded.',
  tornado: 'Which input matters most to how long the money lasts.',
  screen: 'Who has money until a date, the whole field under one scenario.',
  project: 'Runway and break-even for figures of your own, exact; no ledger is read.',
  predictions: 'Predictions about companies, what became of them, and how good their makers were.',
  prediction: 'One prediction with its outcome, score and revisions.',
};

export function openMcp(options: LedgerOptions & { readonly version: string }): McpServer {
  const opened = openLedger(options);
  // An assistant passes on what it is told: it sees what a reader sees, and nothing private.
  const caller = createCaller(opened.contextFor({ kind: 'reader' })) as unknown as Record<
    string,
    (input: unknown) => Promise<unknown>
  >;
  const tools = [...routes()].flatMap(([name, route]) =>
    route.access === 'read' && name !== 'books' ? [route] : [],
  );

  async function callTool({ name, arguments: input = {} }: CallParams): Promise<object> {
    try {
      const answer = (await caller[name]!(input)) as object;
      return { content: [{ type: 'text', text: stableJson(answer) }], structuredContent: answer };
    } catch (error) {
      const issues = issuesOf(error);
      if (!issues) throw error;
      return { content: [{ type: 'text', text: stableJson({ issues }) }], isError: true };
    }
  }

  async function respond({ id, method, params }: Message): Promise<object> {
    switch (method) {
      case 'initialize': {
        const asked = (params as { protocolVersion?: unknown } | undefined)?.protocolVersion;
        const protocolVersion = versions.find((v) => v === asked) ?? versions[0];
        const serverInfo = { name: 'solvent', version: options.version };
        return result(id, { protocolVersion, capabilities: { tools: {} }, serverInfo });
      }
      case 'ping':
        return result(id, {});
      case 'tools/list':
        return result(id, {
          tools: tools.map(({ name, input }) => ({
            name,
            description: about[name as keyof typeof about] ?? `The report ${name}.`,
            inputSchema: { ...input, $schema: undefined },
            annotations: { readOnlyHint: true, openWorldHint: false },
          })),
        });
      case 'tools/call': {
        const call = params as CallParams | undefined;
        if (!tools.some(({ name }) => name === call?.name))
          return failure(id, -32602, `Unknown tool: ${String(call?.name).slice(0, 100)}`);
        return result(id, await callTool(call!));
      }
      default:
        return failure(id, -32601, `Unknown method: ${method.slice(0, 100)}`);
    }
  }

  return {
    answer: async (line) => {
      let message: unknown;
      try {
        message = JSON.parse(line);
      } catch {
        return JSON.stringify(failure(null, -32700, 'Not JSON'));
      }
      if (!isMessage(message)) return JSON.stringify(failure(null, -32600, 'Not a JSON-RPC 2.0 request'));
      if (message.id === undefined) return null;
      try {
        return JSON.stringify(await respond(message));
      } catch (error) {
        return JSON.stringify(failure(message.id, -32603, (error as Error).message.slice(0, 200)));
      }
    },
    close: () => opened.close(),
  };
}

interface Message {
  readonly id?: string | number | null;
  readonly method: string;
  readonly params?: unknown;
}

interface CallParams {
  readonly name: string;
  readonly arguments?: Record<string, unknown>;
}

function isMessage(value: unknown): value is Message {
  const { jsonrpc, method } = (value ?? {}) as Record<string, unknown>;
  return jsonrpc === '2.0' && typeof method === 'string';
}

function result(id: Message['id'], value: object): object {
  return { jsonrpc: '2.0', id, result: value };
}

function failure(id: Message['id'], code: number, message: string): object {
  return { jsonrpc: '2.0', id: id ?? null, error: { code, message } };
}
