// Every parser of untrusted input, from bytes, with sound inputs to start from.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDepth } from '@solvent/api/http';
import { parseClaim } from '@solvent/core/claim';
import { parseDistribution } from '@solvent/core/distribution';
import { decodeScenario, parseScenario } from '@solvent/core/scenario';
import { readSource } from '@solvent/dataset/read';
import { findAmounts } from '@solvent/ingest/article';
import { readAmount, readersOfFiles } from '@solvent/ingest/proofs';
import { claim } from '@solvent/store/proofs';

export interface Parser {
  readonly corpus: readonly Buffer[];
  readonly parse: (bytes: Buffer) => unknown;
}

const texts = (...words: readonly string[]) => words.map((word) => Buffer.from(word));
/** JSON comes to a parser of records only after it was JSON, and is not too deep. */
const ofRecord =
  (parse: (record: unknown) => unknown) =>
  (bytes: Buffer): unknown => {
    const text = bytes.toString();
    if (!checkDepth(text).ok) return undefined;
    let record: unknown;
    try {
      record = JSON.parse(text);
    } catch {
      return undefined;
    }
    return parse(record);
  };
const sources = join(import.meta.dirname, '../../packages/dataset/data/sources/press');

export const parsers: Readonly<Record<string, Parser>> = {
  ...Object.fromEntries(
    readersOfFiles.map(({ name, read, files }): [string, Parser] => [
      name,
      { corpus: files.map(([, bytes]) => bytes.subarray(0, 60_000)), parse: read },
    ]),
  ),
  'amounts of cells': {
    corpus: texts(
      '1,234.50',
      '(3,000)',
      'US$40 billion',
      '1.5亿元',
      '人民币-1 234,50',
      '2E+11',
      '12,34,567.89 CR',
    ),
    parse: (bytes) => readAmount(bytes.toString()),
  },
  'amounts of articles': {
    corpus: texts(
      'It lost $5 billion, up 43-fold from 36.69%.',
      '预计亏损近50亿美元，营收三成以上，约2400倍',
    ),
    parse: (bytes) => findAmounts(bytes.toString()),
  },
  distributions: {
    corpus: texts(
      '2%..9%',
      'about 5',
      'normal(3, 1)',
      '1 to 4; 2: 5 to 9',
      'lognormal(1,2)',
      '~3bn',
      '0.5..0.9',
    ),
    parse: (bytes) => parseDistribution(bytes.toString()),
  },
  'scenario addresses': {
    corpus: texts('1~price:1.1', '1~name:x~horizon:24~growth:0.02', '1~price:0.5~raise:2027-01:1000000'),
    parse: (bytes) => decodeScenario(bytes.toString()),
  },
  'scenario records': {
    corpus: texts(
      '{"drivers":{"price":1.1},"events":[]}',
      '{"name":"x","horizon":24,"drivers":{},"events":[{"kind":"raise"}]}',
    ),
    parse: ofRecord(parseScenario),
  },
  'claim records': { corpus: [Buffer.from(JSON.stringify(claim('loss')))], parse: ofRecord(parseClaim) },
  'source files': {
    corpus: readdirSync(sources)
      .filter((name) => name.endsWith('.yaml'))
      .slice(0, 4)
      .map((name) => readFileSync(join(sources, name))),
    parse: (bytes) => readSource(bytes.toString(), 'x.yaml'),
  },
  'depth of JSON': { corpus: texts('{"a":[1,{"b":"}]"}]}'), parse: (bytes) => checkDepth(bytes.toString()) },
};
