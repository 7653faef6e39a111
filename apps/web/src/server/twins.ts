import type { IncomingMessage, ServerResponse } from 'node:http';
import { formatIssue, ok, type Result } from '@solvent/core/issue';
import { csvOf, precedentAligns, predictionStates, stableJson, tableOf } from '@solvent/core/report';
import { acceptedLang, type View, viewOf } from '../view.ts';
import type { Ask, Question } from './ledger.ts';

/** `/companies/openai.csv`, `/metrics.json`: the data of a page under the page's own name. False for other addresses. */
export async function answerTwin(
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  ask: Ask,
): Promise<boolean> {
  const [, path = '', kind] = /^(\/[\w./-]{0,200}?)\.(csv|json)$/.exec(url.pathname) ?? [];
  const question = kind ? questionOf(path) : undefined;
  if (!question) return false;
  const view = viewOf(
    path,
    Object.fromEntries(url.searchParams),
    acceptedLang(request.headers['accept-language']),
  );
  const result = (await question(view, ask)) as Result<{ schema: string; data: unknown }>;
  const name = `solvent${path === '/index' ? '-overview' : path.replaceAll('/', '-')}${view.at ? `-as-known-at-${view.at}` : ''}.${kind}`;
  if (!result.ok)
    return send(
      response,
      request,
      404,
      'text/plain',
      `${result.issues.map((i) => formatIssue(i, view.lang)).join('\n')}\n`,
    );
  response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  if (kind === 'json')
    return send(response, request, 200, 'application/json', `${stableJson(result.value)}\n`);
  const table = tableOf(/^solvent\.([\w-]+)\//.exec(result.value.schema)?.[1] ?? '', result.value.data);
  return table ? send(response, request, 200, 'text/csv', csvOf(table)) : false;
}

/**
 * Whether an address itself names one's own company. Only then is what it gives taken from the private part of the ledger: a file
 * of the overview or of all sources holds nothing of it.
 */
export function namesOwn(url: URL): boolean {
  return /^\/books\.|\/own-/.test(url.pathname) || /(?:^|[=,])own-/.test(decodeURIComponent(url.search));
}

type Asking = (view: View, ask: Ask) => Promise<Result<unknown>>;

/** The report behind the page at a path, without its ending. */
function questionOf(path: string): Asking | undefined {
  const lab = /^\/companies\/([\w.-]{1,200})\/scenarios$/.exec(path)?.[1];
  if (lab) return (v, ask) => ask('simulate', { ...v.asked, company: lab, ...scenarioOf(v) });
  const [, room, id] = /^\/([a-z]+)(?:\/([\w.-]{1,200}))?$/.exec(path) ?? [];
  switch (id ? `${room}/` : room) {
    case 'index':
      return (v, ask) => ask('overview', { ...v.asked, ...(v.own.field ? { field: v.own.field } : {}) });
    case 'companies/':
      return (v, ask) =>
        v.own.metric
          ? ask('claims', { ...v.asked, company: id!, metric: v.own.metric, limit: 200 })
          : ask('company', { ...v.asked, company: id! });
    case 'metrics':
      return (v, ask) => ask('metrics', v.asked);
    case 'metrics/':
      return (v, ask) => ask('metrics', { ...v.asked, metric: id! });
    case 'sources':
      return (v, ask) => ask('sources', aboutQuestion(v));
    case 'sources/':
      return (v, ask) => ask('claims', { ...v.asked, source: id!, limit: 200 });
    case 'compare':
      return (v, ask) => ask('compare', compareQuestion(v));
    case 'precedents':
      return (v, ask) => ask('precedents', precedentsQuestion(v));
    case 'field':
      return (v, ask) => ask('screen', screenQuestion(v));
    case 'watch':
      return async (v, ask) => {
        const question = await watchQuestion(v, ask);
        return question.ok ? ask('watch', question.value) : question;
      };
    case 'filers':
      return (v, ask) => ask('filers', { ...filersQuestion(v), limit: 10_000 });
    case 'books':
      return (v, ask) => ask('books', aboutQuestion(v));
    case 'predictions':
      return (v, ask) => ask('predictions', predictionsQuestion(v));
    case 'predictions/':
      return (v, ask) => ask('prediction', { ...v.asked, id: id! });
    case 'checks':
      return (v, ask) => ask('check', aboutQuestion(v));
    default:
      return undefined;
  }
}

export function compareQuestion(view: View) {
  const companies = (view.own.ids ?? '').split(',').filter(Boolean).slice(0, 20);
  return {
    ...view.asked,
    companies,
    ...(view.own.currency ? { currency: view.own.currency } : {}),
    ...(view.own.force ? { force: view.own.force.slice(0, 500) } : {}),
  };
}

export function precedentsQuestion(view: View) {
  const align = precedentAligns.find((a) => a === view.own.align);
  return {
    ...view.asked,
    ...(view.own.company ? { company: view.own.company } : {}),
    ...(align ? { align } : {}),
  };
}

function scenarioOf({ own }: View): { readonly scenario?: string } {
  return own.scenario ? { scenario: own.scenario } : {};
}

export function screenQuestion(view: View) {
  return {
    ...view.asked,
    ...scenarioOf(view),
    ...(view.own.until ? { until: view.own.until.slice(0, 7) } : {}),
    ...(view.own.field ? { field: view.own.field } : {}),
  };
}

/** The companies chosen; all whose runway is known when none is. */
export async function watchQuestion(view: View, ask: Ask): Promise<Result<Question<'watch'>>> {
  const chosen = (view.own.ids ?? '').split(',').filter(Boolean).slice(0, 50);
  const { asked, below } = { asked: view.asked, below: belowOf(view) };
  if (chosen.length > 0) return ok({ ...asked, ...below, companies: chosen });
  const field = await ask('overview', asked);
  if (!field.ok) return field;
  const known = field.value.data.rows.filter(({ result }) => result.kind !== 'unknown');
  return ok({ ...asked, ...below, companies: known.slice(0, 50).map(({ company }) => company.id) });
}

export function filersQuestion(view: View): Question<'filers'> {
  return { ...view.asked, ...belowOf(view) };
}

function belowOf({ own }: View): { readonly below?: string } {
  return own.below ? { below: own.below.slice(0, 10) } : {};
}

/** Of one company where the address names one, else of all. */
export function aboutQuestion(view: View) {
  return { ...view.asked, ...(view.own.company ? { company: view.own.company.slice(0, 200) } : {}) };
}

export function predictionsQuestion(view: View) {
  const state = predictionStates.find((name) => name === view.own.state);
  return {
    ...view.asked,
    ...(view.own.about ? { about: view.own.about.slice(0, 200) } : {}),
    ...(state ? { state } : {}),
  };
}

function send(
  response: ServerResponse,
  request: IncomingMessage,
  status: number,
  type: string,
  body: string,
): true {
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
  return true;
}
