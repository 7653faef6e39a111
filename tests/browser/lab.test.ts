import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './openBrowser.ts';
import { type Server, startServer } from './startServer.ts';

const withoutBrowser = process.env.SOLVENT_NO_BROWSER === '1';
const LAB = '/companies/openai/scenarios';
let server: Server;
let browser: Browser;

beforeAll(async () => {
  const opened = await openBrowser();
  if (!opened) return;
  browser = opened;
  server = await startServer();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: readonly string[];
}

async function open(path: string, javaScriptEnabled = true): Promise<Opened> {
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (m) => ['error', 'warning'].includes(m.type()) && complaints.push(m.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    document.addEventListener('solvent:lab', (event) => told.push((event as CustomEvent).detail));
  });
  await page.goto(`${server.origin}${path}`);
  if (javaScriptEnabled) await page.locator('[data-lab-ready]').waitFor();
  return { page, context, complaints };
}

/** The last answer that the lab drew. */
const told = (page: Page) =>
  page.evaluate('window.told.at(-1)') as Promise<{
    text: string;
    result: unknown;
    headline: { en: string[] };
  }>;
const heading = (page: Page, words: RegExp) => page.locator('h1', { hasText: words }).waitFor();

describe.runIf(!withoutBrowser)('the lab', () => {
  it('[WEB1] [WEB18] without a script: the form asks, the presets are links', async () => {
    const { page, context } = await open(`${LAB}?lang=en`, false);
    expect(await page.locator('h1').textContent()).toMatch(/^OpenAI as it stands: the money lasts/);
    expect(await page.locator('#cash .fan-90').count()).toBe(2);
    await page.getByRole('link', { name: 'Price war', exact: true }).first().click();
    await heading(page, /^OpenAI, price war: .* without it/);
    await page.getByLabel('Price', { exact: true }).fill('1.4');
    await page.getByRole('button', { name: 'Show' }).last().click();
    await page.waitForURL(/scenario=1~price:1\.4~priceChange/);
    await heading(page, /^OpenAI, own scenario/);
    expect(await page.getByLabel('Price', { exact: true }).inputValue()).toBe('1.4');
    await context.close();
  });

  it('[WEB19] draws what the server drew, and works out what the server works out', async () => {
    const plain = await open(`${LAB}?lang=en&scenario=price-war&a=growth-stops`, false);
    const drawn = await plain.page.locator('[data-lab]').innerHTML();
    await plain.context.close();
    const { page, context, complaints } = await open(`${LAB}?lang=en&scenario=price-war&a=growth-stops`);
    const pieces = (html: string) => html.replace(/<!--.*?-->| tabindex="0"/g, '').split(/(?=<)/);
    const again = pieces(await page.locator('[data-lab]').innerHTML());
    expect(again.filter((piece, i) => piece !== pieces(drawn)[i]).slice(0, 3)).toEqual([]);
    await page.locator('[data-slider="training"]').fill('0.8');
    await heading(page, /own scenario/);
    await page.waitForFunction(
      () =>
        (window as unknown as { told: { result: { paths: number } }[] }).told.at(-1)?.result.paths === 10_000,
    );
    const { text, result } = await told(page);
    const query = new URLSearchParams({ company: 'openai', scenario: text });
    const answer = (await (await fetch(`${server.origin}/api/v1/simulate?${query}`)).json()) as {
      data: { result: unknown };
    };
    expect(text).toContain('training:0.8');
    expect(result).toEqual(answer.data.result);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('[WEB20] a move is one step back, by Undo and by the browser, and stands in the address', async () => {
    const { page, context, complaints } = await open(`${LAB}?lang=en&scenario=price-war`);
    const first = (await page.locator('h1').textContent())!;
    const slider = page.locator('[data-slider="price"]');
    await slider.focus();
    for (let i = 0; i < 30; i++) await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => /price:1\.3~/.test(decodeURIComponent(location.search)));
    await heading(page, /own scenario/);
    const moved = (await page.locator('h1').textContent())!;
    expect(moved).not.toBe(first);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForFunction((text) => document.querySelector('h1')?.textContent === text, first);
    expect(page.url()).toContain('scenario=price-war');
    await page.goBack();
    await page.waitForFunction((text) => document.querySelector('h1')?.textContent !== text, first);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('[WEB20] A stays as it is beside B', async () => {
    const { page, context, complaints } = await open(`${LAB}?lang=en&scenario=growth-stops`);
    await page.getByRole('link', { name: 'Keep as A' }).click();
    await page.getByRole('link', { name: 'Training race', exact: true }).first().click();
    await heading(page, /training race/);
    expect(page.url()).toContain('a=growth-stops');
    const cells = page.locator('[data-in-short] tr.strong td');
    expect(await cells.nth(0).textContent()).not.toBe(await cells.nth(1).textContent());
    expect(await page.locator('[data-in-short] thead th').allTextContents()).toEqual(['A', 'B']);
    await page.getByRole('link', { name: 'Let A go' }).click();
    expect(await page.locator('[data-in-short] thead th').allTextContents()).toEqual([
      'without it',
      'this scenario',
    ]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('[WEB18] says beside its field what is not allowed, and tries a lever', async () => {
    const { page, context, complaints } = await open(`${LAB}?lang=en`);
    await page.getByLabel('Elasticity of demand', { exact: true }).fill('9');
    await page.getByText('From 0 to 5.').waitFor();
    expect(await page.locator('#d-elasticity').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Elasticity of demand', { exact: true }).fill('');
    await page.locator('#levers').getByRole('button', { name: 'try it: New money' }).click();
    await heading(page, /the money lasts past/);
    expect(await page.getByLabel('Money raised', { exact: true }).inputValue()).not.toBe('');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('[WEB21] finds where an input tips on asking, and loads no more script than allowed', async () => {
    const { page, context, complaints } = await open(`${LAB}?lang=en`);
    await page.getByRole('button', { name: 'Find where each one tips' }).click();
    await page
      .locator('#matters tbody tr td:last-child', { hasText: /\d/ })
      .first()
      .waitFor({ timeout: 60_000 });
    // Workers of one file load it once each, the later ones from the browser's own cache.
    const sizes = await page.evaluate(() => {
      const scripts = performance.getEntriesByType('resource').filter((entry) => /\.js$/.test(entry.name));
      return Object.fromEntries(
        scripts.map((entry) => [
          new URL(entry.name).pathname,
          (entry as PerformanceResourceTiming).encodedBodySize,
        ]),
      );
    });
    expect(Object.keys(sizes).sort()).toEqual(['/islands.js', '/lab.js', '/labWorker.js']);
    expect(Object.values(sizes).reduce((sum, size) => sum + size, 0)).toBeLessThan(120 * 1024);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('[WEB18] [WEB23] several raises are added and taken away; the balances that were stated stand before the start', async () => {
    const { page, context, complaints } = await open('/companies/openai/scenarios?lang=en', true);
    const before = await page.locator('h1').textContent();
    expect(await page.locator('#cash svg:visible .mark-actual').count()).toBeGreaterThan(1);
    await page.getByLabel('Money raised', { exact: true }).fill('10');
    await page.getByLabel('Money raised, 2').fill('40');
    await page.getByLabel('Raised in, 2').fill('2028-01');
    await page.getByLabel('Raised in, 2').blur();
    await page.waitForURL(/e:raise:10000000000:@2026-07~e:raise:40000000000:@2028-01/);
    await heading(page, /own scenario: the money lasts to/);
    await page.getByRole('button', { name: 'Take raise 2 away' }).click();
    await page.waitForURL((url) => !url.search.includes('2028-01'));
    await page.getByLabel('Money raised', { exact: true }).fill('');
    await heading(page, new RegExp(before!.slice(0, 40)));
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('[WEB22] the field names its what-if and leads to each lab under it', async () => {
    const { page, context } = await open('/field?lang=en', false);
    await page.getByRole('link', { name: 'Price war', exact: true }).click();
    expect(await page.locator('.lead').allTextContents()).toContainEqual(
      expect.stringContaining('Prices fall 94.5% a year'),
    );
    expect(await page.locator('.lead').first().textContent()).toMatch(
      /could go either way: .+ lasts in \d+% /,
    );
    expect(await page.locator('.field-table td', { hasText: /may (last|run out)/ }).count()).toBeGreaterThan(
      0,
    );
    expect(await page.locator('#unknown li', { hasText: 'DeepSeek' }).textContent()).toContain(
      'not disclosed',
    );
    await page.getByRole('link', { name: 'Try it: OpenAI' }).click();
    await heading(page, /^OpenAI, price war/);
    await context.close();
  });
});
