import {
  type Basis,
  type Claim,
  type ClaimMetric,
  type Per,
  parseQuantity,
  type Scope,
  type Status,
  usualAccounting,
} from '../claim/index.ts';
import { Bug } from '../issue/index.ts';
import type { Company, Source } from '../source/index.ts';
import { parsePeriod } from '../time/index.ts';
import type { Correction } from './correction.ts';
import { emptyLedger, type Ledger } from './ledger.ts';

/**
 * A ledger from lines of text, for tests that should read like a page of claims:
 * `id | company metric period | value unit [/per] | status attribution [axes…] | source day [origin] | "quote"`.
 * Axes: `-stockPay` left out, `+interest` inside, `annualised`, `cumulative`, `gross`, `preMoney`, `cash`, `denied`,
 * `low`, `yoy`, `product:ChatGPT`, `from:The_Information`, `atMonth`. A day `?` is not known; all is recorded on 2026-11-22.
 */
export function journal(text: string, corrections: readonly Correction[] = []): Ledger {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const sources = new Map<string, Source>();
  const companies = new Map<string, Company>();
  const claims = lines.map((line) => {
    const { claim, source } = readLine(line);
    sources.set(source.id, source);
    companies.set(claim.company, {
      id: claim.company,
      kind: 'company',
      name: { en: claim.company, zh: claim.company },
      aliases: [],
    });
    return claim;
  });
  return {
    ...emptyLedger,
    claims,
    sources: [...sources.values()],
    companies: [...companies.values()],
    corrections,
  };
}

const RECORDED = '2026-11-22';

function readLine(line: string): { claim: Claim; source: Source } {
  const [id, about, amount, how, where, quote] = line.split('|').map((part) => part.trim());
  const [company, metric, periodText] = words(about);
  const [per, unit, ...digits] = perAndUnit(words(amount));
  const [status, attribution, ...axes] = words(how);
  const [sourceId, day, origin] = words(where);
  const period = parsePeriod(periodText ?? '');
  const quantity = parseQuantity(digits.reverse().join(' '));
  if (!id || !company || !metric || !period || !quantity || !unit || !sourceId || !day)
    throw new Bug(`not a line of the journal: ${line}`);
  const published = day === '?' ? null : ({ day, precision: 'day' } as const);
  const source: Source = {
    id: sourceId,
    kind: attribution === 'filing' ? 'filing' : 'press',
    title: sourceId,
    publisher: sourceId,
    url: null,
    language: 'en',
    published,
    recorded: RECORDED,
    origin: origin ?? sourceId,
  };
  const claim: Claim = {
    id,
    company,
    metric: metric as ClaimMetric,
    period,
    quantity,
    unit,
    per,
    basis: basisOf(metric, status as Status, attribution as Basis['epistemic']['attribution'], axes),
    citation: { source: sourceId, quote: quote?.replace(/^"|"$/g, '') ?? `${id} says ${amount}` },
    published,
    recorded: RECORDED,
    confidence: axes.includes('low') ? 'low' : 'high',
  };
  return { claim, source };
}

const words = (text: string | undefined) => (text ?? '').split(/\s+/).filter((word) => word !== '');

function perAndUnit(parts: string[]): [Per | null, string | undefined, ...string[]] {
  const last = parts.at(-1) ?? '';
  const reversed = parts.toReversed();
  return last.startsWith('/')
    ? [last.slice(1) as Per, ...(reversed.slice(1) as [string])]
    : [null, ...(reversed as [string])];
}

function basisOf(
  metric: string,
  status: Status,
  attribution: Basis['epistemic']['attribution'],
  axes: readonly string[],
): Basis {
  const has = (axis: string) => axes.includes(axis);
  const after = (prefix: string) =>
    axes
      .find((axis) => axis.startsWith(prefix))
      ?.slice(prefix.length)
      .replaceAll('_', ' ');
  const inclusions = Object.fromEntries([
    ...axes.filter((axis) => axis.startsWith('-')).map((axis) => [axis.slice(1), 'excluded'] as const),
    ...axes.filter((axis) => axis.startsWith('+')).map((axis) => [axis.slice(1), 'included'] as const),
  ]);
  const product = after('product:');
  const scope: Scope = product === undefined ? { kind: 'group' } : { kind: 'product', name: product };
  const from = after('from:');
  return {
    accounting: has('cash') ? 'cash' : has('nonGaap') ? 'nonGaap' : (usualAccounting(metric) ?? 'unknown'),
    inclusions,
    presentation: (['gross', 'net', 'preMoney', 'postMoney'] as const).find(has) ?? 'none',
    scope,
    periodBasis: {
      ...(has('annualised') ? { annualised: true } : {}),
      ...(has('cumulative') ? { cumulative: true } : {}),
      ...(has('yoy') ? { against: 'yoy' as const } : {}),
      ...(has('atMonth') ? { atPrecision: 'month' as const } : {}),
    },
    epistemic: {
      status,
      attribution,
      ...(from === undefined ? {} : { attributedTo: from }),
      ...(has('denied') ? { denied: true } : {}),
    },
  };
}
