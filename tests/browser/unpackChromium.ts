import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where it is unpacked once; ignored by git like every tool that the launcher brings. */
const kept = join(import.meta.dirname, '../../.tools/chromium');

export interface Unpacked {
  readonly path: string;
  /** The shared libraries and fonts a bare machine lacks, as the browser is to be told. */
  readonly env: Readonly<Record<string, string>>;
}

/** Chromium out of an npm package: the binary, the libraries it needs and one font family. Throws when it cannot. */
export async function unpackChromium(): Promise<Unpacked> {
  if (!existsSync(kept)) await unpackInto(kept);
  return {
    path: join(kept, 'chromium'),
    env: { LD_LIBRARY_PATH: join(kept, 'al2023', 'lib'), FONTCONFIG_FILE: join(kept, 'fonts.conf') },
  };
}

async function unpackInto(folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const archives = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  await mkdir(dirname(folder), { recursive: true });
  const half = await mkdtemp(`${folder}-`);
  const files = (await readdir(archives)).map((name) => join(archives, name));
  // The package unpacks into the folder for temporary files, which it asks for at the call: ours, so that nobody
  // else can have put a "chromium" there before, and whole or not at all.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = half;
  const unpacking = Promise.all(files.map((file) => inflate(file)));
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await unpacking;
  await writeFile(join(half, 'fonts.conf'), fontsIn(folder));
  // Another process may have been quicker; its copy is as good.
  await rename(half, folder).catch(() => rm(half, { recursive: true, force: true }));
}

/** The fonts of this machine and the one that came along: without any, the browser dies of the first form field. */
function fontsIn(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
