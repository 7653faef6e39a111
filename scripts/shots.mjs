// Every page as a picture: both languages, a desk and a phone, light and dark, into shots/. `pnpm shots [part of a name]`
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findChromium } from '../tests/browser/findChromium.ts';
import { pages } from '../tests/browser/pages.ts';
import { startServer } from '../tests/browser/startServer.ts';

const root = join(import.meta.dirname, '..');
const { chromium } = createRequire(join(root, 'tests', 'package.json'))('playwright-core');
const wanted = process.argv[2] ?? '';
const found = await findChromium(process.env);
if (!found) {
  console.error('No Chromium was found. Install one, or name it: SOLVENT_CHROMIUM=/path pnpm shots');
  process.exit(1);
}
const folder = join(root, 'shots');
mkdirSync(folder, { recursive: true });
const server = await startServer();
const browser = await chromium.launch(found);
let taken = 0;
for (const [name, path] of Object.entries(pages)) {
  for (const lang of ['en', 'zh']) {
    for (const width of [1280, 375]) {
      for (const colorScheme of ['light', 'dark']) {
        const shot = `${name}-${lang}-${width}-${colorScheme}`;
        if (!shot.includes(wanted)) continue;
        const page = await browser.newPage({
          viewport: { width, height: 900 },
          colorScheme,
          deviceScaleFactor: 1,
        });
        await page.goto(`${server.origin}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
        await page.screenshot({ path: join(folder, `${shot}.png`), fullPage: true });
        await page.close();
        taken++;
      }
    }
  }
}
await browser.close();
await server.stop();
console.log(`${taken} pictures are in shots/.`);
