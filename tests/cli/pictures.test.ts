import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openShell } from './shell.ts';

const folder = mkdtempSync(join(tmpdir(), 'solvent-pictures-'));
const shell = openShell();
afterAll(() => {
  shell.close();
  rmSync(folder, { recursive: true, force: true });
});

const plan =
  '{"currency":"USD","start":"2024-10","months":60,"cash":"5000000000","revenue":"291666667","revenueGrowth":"0.05","cost":"708333333","costGrowth":"0.02"}';
const lines = {
  runway: 'solvent runway openai',
  show: 'solvent show openai',
  project: `echo '${plan}' | solvent project -`,
  simulate: 'solvent simulate openai --paths 500',
  tornado: 'solvent tornado openai --quick --paths 500',
  pricewar: 'solvent pricewar openai',
  field: 'solvent pricewar',
  compare: 'solvent compare uber openai --force size',
  precedents: 'solvent precedents openai',
  scenario: 'solvent scenario run price-war openai',
};

describe('[CLI19] every command that draws', () => {
  it.each(Object.entries(lines))('%s writes svg, png and csv, in both languages', async (name, line) => {
    for (const lang of ['en', 'zh']) {
      const out = (form: string) => join(folder, `${name}-${lang}.${form}`);
      for (const form of ['svg', 'png', 'csv']) {
        const run = await shell.run(`${line} --lang ${lang} --quiet --out ${out(form)} > /dev/null`);
        expect([run.code, run.err]).toEqual([0, '']);
      }
      const svg = readFileSync(out('svg'), 'utf8');
      expect(svg).toMatch(/^<svg .*\n<title>[^<]+<\/title>\n.*<\/svg>\n$/s);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(/[\u4e00-\u9fff]/.test(svg)).toBe(lang === 'zh');
      const image = decodePng(readFileSync(out('png')));
      expect([image.width, image.height]).toEqual([1600, 2 * Number(/height="(\d+)"/.exec(svg)![1])]);
      // The title is drawn with letters: dark dots where it stands, and none left of it.
      expect(image.dark(50, 30, 600, 80)).toBeGreaterThan(300);
      expect(image.dark(0, 0, 50, 80)).toBe(0);
      expect(readFileSync(out('csv'), 'utf8').split('\n').length).toBeGreaterThan(2);
    }
  });

  it('leaves a file that is there as it is, and says what it cannot draw', async () => {
    const say = async (line: string) => {
      const { code, err } = await shell.run(`${line} > /dev/null`);
      return [code, /cli\/[\w-]+/.exec(err)?.[0]];
    };
    expect(await say('solvent precedents openai --quiet --out openai-precedents.csv')).toEqual([
      0,
      undefined,
    ]);
    expect(await say('solvent precedents openai --quiet --out openai-precedents.csv')).toEqual([
      1,
      'cli/cannot-write',
    ]);
    expect(await say('solvent precedents openai --quiet --out openai.pdf')).toEqual([2, 'cli/usage']);
    expect(await say('solvent runway --quiet --out all.svg')).toEqual([2, 'cli/usage']);
    expect(await say('solvent runway uber --quiet --out uber.svg')).toEqual([1, 'cli/no-picture']);
  });
});

/** Eight bits of red, green, blue and opacity, as the program writes them. */
function decodePng(bytes: Buffer) {
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * 4;
  const pixels = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let i = 0; i < stride; i++) {
      const left = i < 4 ? 0 : pixels[y * stride + i - 4]!;
      const up = y === 0 ? 0 : pixels[(y - 1) * stride + i]!;
      const corner = y === 0 || i < 4 ? 0 : pixels[(y - 1) * stride + i - 4]!;
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter!]!;
      pixels[y * stride + i] = raw[y * (stride + 1) + 1 + i]! + guess;
    }
  }
  const dark = (x0: number, y0: number, x1: number, y1: number) => {
    let count = 0;
    for (let y = y0; y < y1; y++)
      for (let x = x0; x < x1; x++) if (pixels[y * stride + x * 4]! < 100) count++;
    return count;
  };
  return { width, height, dark };
}

function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((n) => Math.abs(guess - n)) as [number, number, number];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
