import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import { failed, ok, type Result, raise } from '@solvent/core/issue';
import { type Entry, fromBufferPromise, fromFdPromise, type ZipFile } from 'yauzl';
import { badArchive, overLimit } from './issues.ts';

export interface ArchiveLimits {
  readonly entries: number;
  /** Unpacked, all entries together. */
  readonly totalBytes: number;
  readonly entryBytes: number;
  /** Unpacked to packed, once an entry is past 1 MB. */
  readonly ratio: number;
}

/** The limits of [IM5]; the SEC's bulk archive (18,000 entries, some 15 GB) is within them. */
export const archiveLimits: ArchiveLimits = {
  entries: 100_000,
  totalBytes: 20 * 1024 ** 3,
  entryBytes: 64 * 1024 ** 2,
  ratio: 200,
};

export interface ArchiveEntry {
  readonly name: string;
  /** Bytes unpacked, as the archive says; `read` holds it to that. */
  readonly size: number;
  /** The unpacked bytes, checked against their checksum. Call it before asking for the next entry. */
  read(): Promise<Result<Uint8Array>>;
  /** The same in pieces, for an entry larger than one should hold; throws where it breaks off or grows beyond its size. */
  stream(): Promise<AsyncIterable<Uint8Array>>;
}

/**
 * The entries of a zip archive one after the other, from a file or from bytes, without unpacking what nobody reads. An
 * archive that is damaged, or made to fill a disk (200 kB that unpack to 200 MB), ends with an issue.
 */
export async function* readArchive(
  from: string | Uint8Array,
  raised: Partial<ArchiveLimits> = {},
): AsyncGenerator<Result<ArchiveEntry>> {
  const limits = { ...archiveLimits, ...raised };
  const name = typeof from === 'string' ? (from.split('/').at(-1) ?? from) : 'The archive';
  let file: number | undefined;
  let zip: ZipFile | undefined;
  try {
    if (typeof from === 'string') file = openSync(from, 'r');
    const packed = file === undefined ? bytesOf(from as Uint8Array) : undefined;
    zip = packed
      ? await fromBufferPromise(packed, { lazyEntries: true })
      : await fromFdPromise(file!, { lazyEntries: true, autoClose: false });
    if (zip.entryCount > limits.entries) {
      yield failed(raise(overLimit, { name, what: `has ${zip.entryCount} entries`, limit: limits.entries }));
      return;
    }
    const size = packed?.length ?? fstatSync(file!).size;
    const seen = new Set<string>();
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      const entryName = String(entry.fileName);
      const problem = problemOf(entry, seen.has(entryName), size);
      seen.add(entryName);
      if (entryName.endsWith('/')) continue;
      total += entry.uncompressedSize;
      if (total > limits.totalBytes) {
        yield failed(
          raise(overLimit, { name, what: `unpacks to more than ${total} bytes`, limit: limits.totalBytes }),
        );
        return;
      }
      const open = zip;
      yield ok({
        name: entryName,
        size: entry.uncompressedSize,
        read: async () =>
          problem === undefined
            ? unpack(open, entry, packed ?? file!, limits)
            : failed(raise(badArchive, { name: entryName, why: problem })),
        stream: async () => {
          if (problem !== undefined) throw new Error(problem);
          if (isBomb(entry, limits))
            throw new Error(`it unpacks to more than ${limits.ratio} times its size`);
          return open.openReadStreamPromise(entry);
        },
      });
    }
  } catch (error) {
    yield failed(raise(badArchive, { name, why: reasonOf(error) }));
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function problemOf(entry: Entry, again: boolean, size: number): string | undefined {
  if (again) return 'the archive has two entries of this name';
  if (entry.isEncrypted()) return 'it is encrypted';
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    return 'it is packed by an unknown method';
  return entry.compressedSize > size ? 'it claims to be longer than the archive' : undefined;
}

/** In one piece, because an entry is held to a limit and one call of inflate is twice as quick as a stream. */
async function unpack(
  zip: ZipFile,
  entry: Entry,
  from: Buffer | number,
  limits: ArchiveLimits,
): Promise<Result<Uint8Array>> {
  const { compressedSize, uncompressedSize: size } = entry;
  const name = String(entry.fileName);
  if (size > limits.entryBytes)
    return failed(raise(overLimit, { name, what: `unpacks to ${size} bytes`, limit: limits.entryBytes }));
  if (isBomb(entry, limits))
    return failed(
      raise(overLimit, {
        name,
        what: `unpacks to ${Math.floor(size / compressedSize)} times its size`,
        limit: limits.ratio,
      }),
    );
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const packed =
      typeof from === 'number'
        ? bytesAt(from, fileDataStart, compressedSize)
        : from.subarray(fileDataStart, fileDataStart + compressedSize);
    const bytes =
      entry.compressionMethod === 0
        ? packed
        : inflateRawSync(packed, { chunkSize: Math.max(size, 64), maxOutputLength: Math.max(size, 1) });
    if (bytes.length !== size)
      return failed(raise(badArchive, { name, why: 'its length is not the one it claims' }));
    if (crc32(bytes) !== entry.crc32)
      return failed(raise(badArchive, { name, why: 'its checksum is wrong' }));
    return ok(bytes);
  } catch (error) {
    return failed(raise(badArchive, { name, why: reasonOf(error) }));
  }
}

function isBomb({ compressedSize, uncompressedSize }: Entry, { ratio }: ArchiveLimits): boolean {
  return uncompressedSize > 1024 ** 2 && uncompressedSize > compressedSize * ratio;
}

function bytesAt(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let got = 0;
  while (got < length) {
    const more = readSync(file, bytes, got, length - got, start + got);
    if (more === 0) throw new Error('it ends in the middle');
    got += more;
  }
  return bytes;
}

function bytesOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 160) : 'unknown';
}
