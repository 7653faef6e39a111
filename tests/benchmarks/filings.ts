// How quickly filings are read, beside JSON.parse and inflate in the same run. Ratios count, not megabytes: the machine
// is shared. CPU time of one thread, median of interleaved rounds; the archive by wall time on two worker threads.
// node tests/benchmarks/filings.ts FOLDER                 FOLDER holds companyfacts files
// node tests/benchmarks/filings.ts FOLDER --archive MB    an archive made of the whole ones, as the SEC's is
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { mappedTags, readBulkColumns, readFactColumns } from '@solvent/ingest/filings';

type Work = 'columns' | 'inflate' | 'JSON.parse';
interface Task {
  readonly file: string;
  readonly worker: number;
  readonly workers: number;
  readonly work: Work;
}

if (isMainThread) await main();
else parentPort!.postMessage(await share(workerData as Task));

async function main(): Promise<void> {
  const folder = process.argv[2];
  if (folder === undefined) {
    console.error('Usage: node tests/benchmarks/filings.ts FOLDER [--archive MB]');
    process.exit(2);
  }
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  // As the SEC serves them: without blanks.
  const files = names.map((name) => ({
    name,
    bytes: Buffer.from(JSON.stringify(JSON.parse(readFileSync(join(folder, name), 'utf8')))),
  }));
  const whole = files.filter(({ bytes }) => bytes.length > 1e6);
  const at = process.argv.indexOf('--archive');
  if (at > 0)
    return archive(
      whole.map(({ bytes }) => bytes),
      +(process.argv[at + 1] ?? 500),
    );
  console.log(
    `JSON to columns, CPU of one thread, ratio to JSON.parse in the same round (${process.version})`,
  );
  compare('whole files, tags of the catalogue', whole, (bytes) => void readFactColumns(bytes, mappedTags));
  compare('whole files, all tags', whole, (bytes) => void readFactColumns(bytes));
  compare('all files, tags of the catalogue', files, (bytes) => void readFactColumns(bytes, mappedTags));
}

function compare(
  title: string,
  files: readonly { readonly bytes: Buffer }[],
  read: (bytes: Buffer) => void,
): void {
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  for (let warm = 0; warm < 5; warm++) for (const { bytes } of files) read(bytes);
  const rounds = Array.from({ length: 15 }, () => {
    const own = cpu(() => {
      for (const { bytes } of files) read(bytes);
    });
    const json = cpu(() => {
      for (const { bytes } of files) JSON.parse(bytes.toString());
    });
    return [own, json] as const;
  });
  const speed = (pick: (round: readonly [number, number]) => number) =>
    Math.round(size / 1e3 / median(rounds.map(pick)));
  console.log(
    `  ${title.padEnd(40)} ${speed(([own]) => own)} MB/s   JSON.parse ${speed(([, json]) => json)} MB/s   ${median(rounds.map(([own, json]) => json / own)).toFixed(1)}x`,
  );
}

/** An archive of so many megabytes unpacked, made of the files given with other CIKs, read by two workers. */
async function archive(files: readonly Buffer[], megabytes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'solvent-bench-'));
  const file = join(folder, 'companyfacts.zip');
  const { entries, size } = writeArchive(file, files, megabytes * 1e6);
  console.log(
    `Archive: ${entries} filers, ${Math.round(size / 1e6)} MB unpacked, ${Math.round(statSync(file).size / 1e6)} MB packed, two workers`,
  );
  const times: Record<Work, number[]> = { columns: [], inflate: [], 'JSON.parse': [] };
  const own: Record<Work, number[]> = { columns: [], inflate: [], 'JSON.parse': [] };
  const base = process.memoryUsage.rss();
  let rss = 0;
  let rows = 0;
  for (let round = 0; round < 3; round++)
    for (const work of ['columns', 'inflate', 'JSON.parse'] as const) {
      if (work === 'JSON.parse' && round > 0) continue;
      const start = performance.now();
      const used = process.cpuUsage();
      const done = await Promise.all([0, 1].map((worker) => run({ file, worker, workers: 2, work })));
      times[work].push(performance.now() - start);
      const { user, system } = process.cpuUsage(used);
      own[work].push((user + system) / 1e6);
      if (work === 'columns' && round === 0) {
        rows = done.reduce((sum, result) => sum + result.rows, 0);
        rss = Math.max(rss, ...done.map((result) => result.rss));
      }
    }
  const wall = (work: Work) => median(times[work]) / 1000;
  const used = (work: Work) => median(own[work]);
  for (const work of ['columns', 'inflate', 'JSON.parse'] as const)
    console.log(
      `  zip to ${work.padEnd(11)} ${wall(work).toFixed(1)} s, ${used(work).toFixed(1)} s of CPU, ${Math.round(size / 1e6 / used(work))} MB a second of CPU`,
    );
  const against = (work: Work) =>
    `${(wall(work) / wall('columns')).toFixed(2)} by wall time, ${(used(work) / used('columns')).toFixed(2)} by CPU`;
  console.log(`  speed of columns to that of inflate    ${against('inflate')}`);
  console.log(`  speed of columns to that of JSON.parse ${against('JSON.parse')}`);
  console.log(
    `  ${rows} rows; memory of the process ${Math.round(base / 1e6)} MB before, ${Math.round(rss / 1e6)} MB at most`,
  );
  rmSync(folder, { recursive: true });
}

function run(task: Task): Promise<{ rows: number; rss: number }> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

async function share({ file, worker, workers, work }: Task): Promise<{ rows: number; rss: number }> {
  const mine = (entry: string) => +(/CIK(\d{10})/.exec(entry)?.[1] ?? 0) % workers === worker;
  let rows = 0;
  let rss = 0;
  if (work === 'columns')
    for await (const { result } of readBulkColumns(file, { wanted: mine })) {
      if (!result.ok) throw new Error(result.issues[0]?.message);
      rows += result.value.count;
      rss = Math.max(rss, process.memoryUsage.rss());
    }
  else {
    // The same archive by the same calls, without what is compared.
    const { readArchive } = await import('@solvent/ingest/archive');
    for await (const entry of readArchive(file)) {
      if (!entry.ok || !mine(entry.value.name)) continue;
      const bytes = await entry.value.read();
      if (!bytes.ok) throw new Error(bytes.issues[0]?.message);
      if (work === 'JSON.parse') rows += Object.keys(JSON.parse(Buffer.from(bytes.value).toString())).length;
    }
  }
  return { rows, rss };
}

function writeArchive(
  file: string,
  files: readonly Buffer[],
  target: number,
): { entries: number; size: number } {
  const out = openSync(file, 'w');
  const packed = files.map((bytes) => ({
    data: deflateRawSync(bytes),
    crc: crc32(bytes),
    size: bytes.length,
  }));
  for (const { data, size } of packed) if (inflateRawSync(data).length !== size) throw new Error('deflate');
  const central: Buffer[] = [];
  let [offset, size, entries] = [0, 0, 0];
  while (size < target) {
    const part = packed[entries % packed.length]!;
    const name = Buffer.from(`CIK${`${++entries}`.padStart(10, '0')}.json`);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(part.crc, 10);
    fields.writeUInt32LE(part.data.length, 14);
    fields.writeUInt32LE(part.size, 18);
    fields.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, tail, name]));
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name, part.data]);
    writeSync(out, local);
    offset += local.length;
    size += part.size;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries, 4);
  end.writeUInt16LE(entries, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  writeSync(out, Buffer.concat([directory, Buffer.from('PK\x05\x06'), end]));
  closeSync(out);
  return { entries, size };
}

function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
