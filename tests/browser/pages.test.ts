import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './openBrowser.ts';
import { pages } from './pages.ts';
import { type Server, startServer } from './startServer.ts';

const withoutBrowser = process.env.SOLVENT_NO_BROWSER === '1';
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

/** A page with everything it complains of, and every address it asks for. */
async function open(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; context: BrowserContext; status: number; complaints: string[]; asked: string[] }> {
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on(
    'console',
    (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()),
  );
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  const answer = await page.goto(`${server.origin}${path}`, { waitUntil: 'load' });
  return { page, context, status: answer?.status() ?? 0, complaints, asked };
}

const missing = new Set(['not-found', 'bad-company']);
const inLang = (path: string, lang: string) => `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;

describe.runIf(!withoutBrowser)('every page', () => {
  for (const [name, path] of Object.entries(pages)) {
    for (const lang of ['en', 'zh']) {
      it(`[WEB1] [WEB2] [WEB9] [WEB10] ${name} in ${lang}`, async () => {
        const { page, context, status, complaints, asked } = await open(inLang(path, lang), {
          colorScheme: lang === 'zh' ? 'dark' : 'light',
        });
        expect(status).toBe(missing.has(name) ? 404 : 200);
        expect(await page.locator('html').getAttribute('lang')).toBe(lang === 'zh' ? 'zh-Hans' : 'en');
        expect(complaints.filter((text) => !(missing.has(name) && text.includes('404')))).toEqual([]);
        expect(asked.filter((url) => !url.startsWith(server.origin) && !url.startsWith('data:'))).toEqual([]);
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        expect(
          violations
            .filter((v) => v.impact === 'serious' || v.impact === 'critical')
            .map((v) => `${v.id}: ${v.nodes[0]?.html}`),
        ).toEqual([]);
        await page.setViewportSize({ width: 375, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
        await context.close();
      });
    }
  }
});

describe.runIf(!withoutBrowser)('a page without a script', () => {
  it('[WEB1] has its figures, and its form asks about another day', async () => {
    const { page, context } = await open('/companies/openai?lang=en', { javaScriptEnabled: false });
    expect(await page.locator('h1').textContent()).toMatch(/OpenAI: .*months/);
    expect(await page.locator('#cash-path svg .mark').count()).toBeGreaterThan(3);
    await page.locator('#known-at').fill('2024-07-31');
    await page.getByRole('button', { name: 'Show' }).first().click();
    expect(new URL(page.url()).searchParams.get('at')).toBe('2024-07-31');
    expect(await page.locator('h1').textContent()).toContain('12 months');
    await context.close();
  });
});

describe.runIf(!withoutBrowser)('moving about', () => {
  it('[WEB3] a number leads to the words of its source in two clicks', async () => {
    const { page, context } = await open('/?lang=en');
    await page.locator('tr', { hasText: 'OpenAI' }).locator('a[data-explain]').first().click();
    await page.locator('dialog[open] .quote').first().waitFor();
    expect(await page.locator('dialog[open] .quote').first().textContent()).not.toBe('');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await context.close();
  });

  it('[WEB5] [WEB7] the slider changes the figures and the address; back brings both back', async () => {
    const { page, context } = await open('/companies/openai?lang=en');
    const before = await page.locator('h1').textContent();
    const slider = page.getByRole('slider', { name: 'Go back in time' });
    await slider.fill('18');
    await page.waitForURL(/at=2024-07-31/);
    await page.getByText('You see what was known on 31 Jul 2024').waitFor();
    const then = await page.locator('h1').textContent();
    expect(then).not.toBe(before);
    expect(then).toContain('12 months');
    await page.getByRole('link', { name: 'Compare', exact: true }).first().click();
    await page.waitForURL(/\/compare\?.*at=2024-07-31/);
    await page.goBack();
    await page.waitForFunction((text) => document.querySelector('h1')?.textContent === text, then);
    await page.goBack();
    await page.waitForFunction((text) => document.querySelector('h1')?.textContent === text, before);
    expect(page.url()).not.toContain('at=');
    await context.close();
  });

  it('[WEB6] follows the browser, then the address', async () => {
    const chinese = await open('/', { locale: 'zh-CN' });
    expect(await chinese.page.locator('h1').textContent()).toContain('截至');
    await chinese.page.getByRole('link', { name: 'English' }).click();
    await chinese.page.waitForURL(/lang=en/);
    expect(await chinese.page.locator('h1').textContent()).toContain('As known on');
    await chinese.context.close();
  });

  it('[WEB5] the palette finds a company by its Chinese name and keeps the day', async () => {
    const { page, context } = await open('/?lang=en&at=2026-01-31');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'A company, a metric, a page' }).fill('智谱');
    await page
      .locator('dialog')
      .getByRole('option', { name: /智谱|Zhipu/ })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/companies\/zhipu\?at=2026-01-31/);
    await context.close();
  });

  it('[WEB12] arrow keys walk a chart, and the line below says what stands there', async () => {
    const { page, context } = await open('/companies/openai?lang=en');
    await page.locator('#cash-path svg[tabindex="0"]:visible').focus();
    await page.keyboard.press('ArrowRight');
    const first = await page.locator('#cash-path [data-readout]').textContent();
    await page.keyboard.press('ArrowRight');
    const second = await page.locator('#cash-path [data-readout]').textContent();
    expect(first).toMatch(/\d{4}: .*\$/);
    expect(second).not.toBe(first);
    await context.close();
  });

  it('[WEB11] a chart is had as SVG and PNG', async () => {
    const { page, context, complaints } = await open('/companies/openai?lang=en');
    for (const kind of ['SVG', 'PNG']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#cash-path').getByRole('button', { name: kind }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`solvent-companies-openai-cash-path.${kind.toLowerCase()}`);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      const file = Buffer.concat(chunks);
      expect(file.length).toBeGreaterThan(2_000);
      if (kind === 'SVG') {
        expect(file.toString()).toContain('Money in hand as sources stated it');
        expect(file.toString()).toContain('Source: ');
      }
      expect(kind === 'SVG' ? file.toString('utf8', 0, 4) : file.toString('latin1', 1, 4)).toBe(
        kind === 'SVG' ? '<svg' : 'PNG',
      );
    }
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('[WEB25] a list is watched under its own address, and loses who is taken out', async () => {
    const { page } = await open('/watch?ids=openai,xai&below=36');
    expect(await page.locator('h1').textContent()).toMatch(/OpenAI/);
    expect(await page.locator('.watch-table tbody tr').count()).toBe(2);
    await page.locator('.chips select').selectOption('anthropic');
    await page.locator('.chips form button').click();
    await page.waitForURL(/ids=anthropic/);
    expect(await page.locator('.watch-table tbody tr').count()).toBe(3);
    await page.locator('.chip', { hasText: 'xAI' }).locator('a').last().click();
    await page.waitForURL(/ids=openai,anthropic/);
    expect(await page.locator('.watch-table tbody tr').count()).toBe(2);
    expect(page.url()).toContain('below=36');
    expect(await page.locator('#filers code').textContent()).toContain('solvent import edgar');
  });

  it('keeps the colours chosen', async () => {
    const { page, context } = await open('/?lang=en', { colorScheme: 'light' });
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.reload();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await context.close();
  });

  it('[WEB17] loads at most 120 KB of script', async () => {
    const { page, context } = await open('/?lang=en');
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === 'script')
        .map((entry) => (entry as PerformanceResourceTiming).encodedBodySize),
    );
    expect(scripts.length).toBe(1);
    expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThan(120 * 1024);
    await context.close();
  });
});
