import { failed, ok, type Result, raise } from '../issue/index.ts';
import { type DecimalString, dec, decimalString, roundSignificant } from '../money/index.ts';
import type { Distribution, MixturePart } from './distribution.ts';
import { distributionOf } from './distributionOf.ts';
import { fromQuantiles, lognormalOfMoments } from './fromQuantiles.ts';
import { unreadable } from './issues.ts';
import { parseNumber } from './parseNumber.ts';
import { checkDistribution } from './shapeOf.ts';

const CALL = /^([a-z]{1,12})\(([^()]{1,120})\)$/;
const QUANTILE = /^p(\d{1,2}(?:\.\d{1,4})?)=(.{1,40})$/;

/**
 * What a person types for a number not known exactly: `4B..6B` (5 % and 95 %), `p10=2%,p90=9%`, `normal(5,1)`,
 * `lognormal(5,1)` (mean, sd), `uniform(4,6)`, `tri(1,2,5)`, `~5B`, `>5B`, `<5B`, `60%: 40B; 40%: 20B`; a plain
 * number is known. Numbers may be written `4.5B`, `45亿`, `2%`.
 */
export function parseDistribution(text: string): Result<Distribution> {
  const typed = text.trim();
  if (typed.length > 300) return failed(raise(unreadable, { text: `${typed.slice(0, 40)}…` }));
  const [first, ...rest] = typed.split(/[;；]/);
  return rest.length > 0 ? readMixture([first!, ...rest], typed) : readSimple(typed);
}

function readSimple(typed: string): Result<Distribution> {
  const known = parseNumber(typed);
  if (known !== undefined) return ok({ kind: 'point', value: known });
  const range = typed.split('..');
  if (range.length === 2)
    return readQuantiles(typed, [
      ['0.05', range[0]!],
      ['0.95', range[1]!],
    ]);
  const pairs = typed.split(/[,，]/).map((part) => QUANTILE.exec(part.trim()));
  if (pairs.length === 2 && pairs.every((pair) => pair !== null)) {
    const share = (digits: string) => decimalString(dec(digits.replace(/^0+(?=\d)/, '')).div(100));
    return readQuantiles(typed, pairs.map((pair) => [share(pair[1]!), pair[2]!] as const) as [Pair, Pair]);
  }
  const hedge = /^[~<>约]/.exec(typed)?.[0];
  const hedged = hedge && parseNumber(typed.slice(1));
  if (hedge && hedged !== undefined) {
    const bounds = { low: hedge === '<' ? null : hedged, high: hedge === '>' ? null : hedged };
    return distributionOf({ ...bounds, stated: hedged, approx: hedge === '~' || hedge === '约' });
  }
  return readCall(typed);
}

type Pair = readonly [DecimalString, string];

function readQuantiles(typed: string, pairs: readonly [Pair, Pair]): Result<Distribution> {
  const [a, b] = pairs.map(([p, value]) => ({ p, value: parseNumber(value) })) as [Read, Read];
  if (a.value === undefined || b.value === undefined || dec(a.p).eq(0) || dec(b.p).eq(0))
    return unread(typed);
  return fromQuantiles({ p: a.p, value: a.value }, { p: b.p, value: b.value });
}

interface Read {
  readonly p: DecimalString;
  readonly value: DecimalString | undefined;
}

function readCall(typed: string): Result<Distribution> {
  const call = CALL.exec(typed.toLowerCase());
  const numbers = (call?.[2] ?? '').split(/[,，]/).map(parseNumber);
  const [a, b, c] = numbers as [DecimalString, DecimalString, DecimalString];
  if (!call || numbers.some((number) => number === undefined)) return unread(typed);
  switch (`${call[1]}/${numbers.length}`) {
    case 'normal/2':
      return checkDistribution({ kind: 'normal', mean: a, sd: b });
    case 'lognormal/2':
      return lognormalOfMoments(a, b);
    case 'uniform/2':
      return checkDistribution({ kind: 'uniform', low: a, high: b });
    case 'tri/3':
    case 'triangular/3':
      return checkDistribution({ kind: 'triangular', low: a, mode: b, high: c });
    default:
      return unread(typed);
  }
}

/** `60%: 40B; 40%: 20B`; a last part without a chance takes what is left. */
function readMixture(texts: readonly string[], typed: string): Result<Distribution> {
  const parts: MixturePart[] = [];
  let left = dec(1);
  for (const [i, text] of texts.entries()) {
    const [before, after] = text.split(/[:：]/);
    const weight =
      after === undefined && i === texts.length - 1 ? roundSignificant(left, 18) : parseNumber(before ?? '');
    const of = readSimple((after ?? before ?? '').trim());
    if (weight === undefined || !of.ok || of.value.kind === 'mixture') return of.ok ? unread(typed) : of;
    parts.push({ weight, of: of.value });
    left = left.minus(dec(weight));
  }
  return checkDistribution({ kind: 'mixture', parts });
}

function unread(typed: string): Result<Distribution> {
  return failed(raise(unreadable, { text: typed.slice(0, 60) }));
}
