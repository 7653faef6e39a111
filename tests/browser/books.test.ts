import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './openBrowser.ts';
import { type Server, startServer } from './startServer.ts';

const withoutBrowser = process.env.SOLVENT_NO_BROWSER === '1';
const fixture = (name: string) =>
  join(import.meta.dirname, '..', '..', 'packages', 'ingest', 'fixtures', 'books', name);
let browser: Browser;

beforeAll(async () => {
  const opened = await openBrowser();
  if (opened) browser = opened;
});
afterAll(async () => {
  await browser?.close();
});

/** A ledger of its own for each path, and a page that keeps what it complains of. */
async function newcomer(options: BrowserContextOptions = {}) {
  const server = await startServer();
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (m) => ['error', 'warning'].includes(m.type()) && complaints.push(m.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  const done = async () => {
    await context.close();
    await server.stop();
  };
  return { server, page, complaints, done };
}

/** As a hand drops it: the file comes in the event, not through the field. */
async function drop(page: Page, name: string): Promise<void> {
  const text = readFileSync(fixture(name), 'utf8');
  const transfer = await page.evaluateHandle(
    ([file, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content!], file!, { type: 'text/csv' }));
      return data;
    },
    [name, text],
  );
  await page.dispatchEvent('form[data-drop]', 'drop', { dataTransfer: transfer });
  await page.waitForURL(/upload=/);
}

async function keep(page: Page, button = 'Keep it'): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.waitForURL(/\/books\?company=own-acme/);
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter((v) => v.impact === 'serious' || v.impact === 'critical')
    .map((v) => `${v.id}: ${v.nodes[0]?.html}`);
}

const text = (server: Server, path: string) => fetch(`${server.origin}${path}`).then((r) => r.text());

describe.runIf(!withoutBrowser)('a founder', () => {
  it('[IM48] [BK2] [BK3] [BK4] [WEB32] [WEB33] drops Stripe, a profit and loss and a budget, maps, looks, and sees burn and runway', async () => {
    const { server, page, complaints, done } = await newcomer();
    await page.goto(`${server.origin}/books?lang=en`);
    await page.getByLabel('Name of your company').fill('Acme');
    await drop(page, 'stripe.csv');
    expect(await page.locator('h1').textContent()).toContain('stripe.csv gives 6 figures');
    expect(await faults(page)).toEqual([]);
    expect(JSON.stringify(await (await fetch(`${server.origin}/api/v1/books`)).json())).not.toContain('own-');
    await keep(page);
    await page.getByText('The books read so far show what came in').waitFor();

    await drop(page, 'profit-and-loss-quickbooks.csv');
    expect(await page.locator('h1').textContent()).toContain('cannot be kept yet');
    await page.getByText('The currency of the amounts is not said').waitFor();
    await page.locator('.mapping select[name=currency]').selectOption('USD');
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByRole('button', { name: 'Keep it', exact: true }).waitFor();
    await keep(page);
    await page.getByLabel('Amount').fill('500,000');
    await page.getByLabel('On', { exact: true }).fill('2024-03-31');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /lasts 20.5 months/ }).waitFor();
    expect(await page.locator('#alive p').first().textContent()).toContain('Default alive: at 10.6% growth');

    await page.getByLabel('a budget').check();
    await page.getByLabel('Currency, if the file does not say').selectOption('USD');
    await drop(page, 'profit-and-loss-quickbooks.csv');
    await page.getByRole('button', { name: 'Keep it as budget' }).waitFor();
    await keep(page, 'Keep it as budget');
    expect(await page.locator('#budget tr', { hasText: 'Cost' }).textContent()).toMatch(
      /\$107 k.*\$107 k.*100%/,
    );
    expect(await page.locator('#beside tr[aria-current]').textContent()).toContain('Acme');
    expect(await page.locator('#months-chart svg .mark').count()).toBeGreaterThan(5);
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 375, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    expect(complaints).toEqual([]);

    for (const path of ['/index', '/sources', '/metrics', '/checks', '/precedents', '/predictions'])
      for (const kind of ['csv', 'json']) {
        const file = await text(server, `${path}.${kind}`);
        expect(file.length, path).toBeGreaterThan(50);
        for (const secret of ['own-acme', 'Acme', 'stripe.csv', 'quickbooks'])
          expect(file, `${path}.${kind}`).not.toContain(secret);
      }
    expect(await text(server, '/books.csv?company=own-acme')).toContain('own-acme,2024-01-01');
    await done();
  });

  it('[IM70] takes a book back, and reads it again', async () => {
    const { server, page, complaints, done } = await newcomer();
    await page.goto(`${server.origin}/books?lang=en`);
    await page.getByLabel('Name of your company').fill('Acme');
    await drop(page, 'stripe.csv');
    await keep(page);
    const file = page.locator('#files li', { hasText: 'stripe.csv' });
    await file.getByRole('button', { name: 'Take back stripe.csv' }).click();
    await file.waitFor({ state: 'detached' });
    expect(await text(server, '/books.csv?company=own-acme')).not.toContain('2024-01');
    await drop(page, 'stripe.csv');
    await keep(page);
    await file.waitFor();
    expect(await text(server, '/books.csv?company=own-acme')).toContain('own-acme,2024-01-01');
    expect(complaints).toEqual([]);
    await done();
  });

  it('[WEB1] [API14] does the same without a script, in Chinese', async () => {
    const { server, page, done } = await newcomer({ javaScriptEnabled: false, locale: 'zh-CN' });
    await page.goto(`${server.origin}/books?lang=zh`);
    await page.getByLabel('您的公司名称').fill('Acme');
    await page.setInputFiles('#book-file', fixture('us-bank.csv'));
    await page.getByRole('button', { name: '先看一看' }).click();
    await page.locator('.mapping select[name=currency]').selectOption('USD');
    await page.getByRole('button', { name: '再看一次' }).click();
    expect(await page.locator('h1').textContent()).toContain('us-bank.csv 得出 8 个数字');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    expect(new URL(page.url()).searchParams.get('lang')).toBe('zh');
    expect(await page.locator('h1').textContent()).toContain('Acme：2024-02-28 的资金');
    await done();
  });

  it('[IM49] leaves odd rows out when told to, and a file that is gone is said to be gone', async () => {
    const { server, page, done } = await newcomer();
    await page.goto(`${server.origin}/books?lang=en`);
    await page.getByLabel('Name of your company').fill('Acme');
    const odd = 'Date,Amount (USD)\n2026-10-05,-20\n2026-02-31,5\n2026-10-29,-30\n';
    await page.setInputFiles('#book-file', {
      name: 'odd.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(odd),
    });
    await page.waitForURL(/upload=/);
    expect(await page.locator('tr.refused').textContent()).toContain('"2026-02-31" in Date is not a day.');
    await page.getByLabel('Leave out rows that cannot be read').check();
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByRole('heading', { level: 1, name: /odd.csv gives 3 figures/ }).waitFor();
    await page.goto(`${server.origin}/books?lang=en&upload=gone&company=own-acme`);
    await page.getByText('files that were only looked at are not kept').waitFor();
    await done();
  });
});
