import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtProgram } from '../cli/shell.ts';
import { openBrowser } from './openBrowser.ts';
import { type Server, startServer } from './startServer.ts';

const withoutBrowser = process.env.SOLVENT_NO_BROWSER === '1';
const home = mkdtempSync(join(tmpdir(), 'solvent-inbox-'));
const ledger = join(home, 'ledger.db');
let browser: Browser;
let server: Server;

beforeAll(async () => {
  const opened = await openBrowser();
  if (!opened) return;
  browser = opened;
  server = await startServer(ledger);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(home, { recursive: true, force: true });
});

const article = `Anthropic held about $9.5 billion of cash at the end of September 2026, according to people familiar with the accounts, two of whom said the company burned $3.1 billion in the third quarter.

The maker of Claude expects revenue of $26 billion in 2026, up from $4.7 billion in 2025. OpenAI, its larger rival, lost $12.5 billion in the same quarter. <script>document.title = 'stolen'</script>`;

async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (m) => ['error', 'warning'].includes(m.type()) && complaints.push(m.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${server.origin}${path}`);
  return { page, context, complaints };
}

async function read(page: Page, text: string, title: string): Promise<string> {
  await page.locator('textarea[name="text"]').fill(text);
  await page.locator('[name="title"]').fill(title);
  await page.locator('[name="published"]').fill('2026-11-10');
  await page.getByRole('button', { name: /^(Read|读取)$/ }).click();
  await page.waitForURL(/\/inbox\/read-[0-9a-f]{8}/);
  return new URL(page.url()).pathname;
}

const waits = (page: Page) => page.locator('.lead').first().textContent();
const runway = () =>
  execFileSync(
    process.execPath,
    [builtProgram(), 'runway', 'anthropic', '--ledger', ledger, '--lang', 'en'],
    {
      encoding: 'utf8',
    },
  );
const headline = async () =>
  (await (await fetch(`${server.origin}/companies/anthropic?lang=en`)).text()).match(
    /<h1[^>]*>(.*?)<\/h1>/s,
  )?.[1];

describe.runIf(!withoutBrowser)('the inbox', () => {
  it('[WEB41] [WEB42] [WEB43] three claims of a pasted article move the company page and the command line; undo brings both back', async () => {
    const before = { page: await headline(), line: runway() };
    const { page, context, complaints } = await open('/inbox?lang=en');
    const document = await read(page, article, 'Anthropic’s cash is said to last into 2027');
    expect(await page.title()).not.toBe('stolen');
    expect(await page.locator('.inbox-words script').count()).toBe(0);
    expect(await waits(page)).toContain('5 of 5 figures wait');
    await page.locator('.inbox-effect h2', { hasText: 'If you accept it' }).waitFor();
    expect(await page.locator('.inbox-effect').textContent()).toContain('→');
    for (const left of [4, 3, 2]) {
      await page.keyboard.press('a');
      await page.locator('.lead', { hasText: `${left} of 5 figures` }).waitFor();
    }
    expect(await headline()).not.toBe(before.page);
    expect(runway()).not.toBe(before.line);

    // A restart keeps the queue.
    await server.stop();
    server = await startServer(ledger);
    await page.goto(`${server.origin}${document}?lang=en`);
    expect(await waits(page)).toContain('2 of 5 figures wait');

    for (const left of [3, 4, 5]) {
      await page.keyboard.press('u');
      await page.locator('.lead', { hasText: `${left} of 5 figures` }).waitFor();
    }
    expect(await headline()).toBe(before.page);
    expect(runway()).toBe(before.line);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('[WEB43] by keyboard: to the next and back, edit with the effect following, reject, help', async () => {
    const { page, context } = await open('/inbox?lang=en');
    await read(page, article.replace('9.5', '8.5'), 'By hand');
    const quote = () => page.locator('.inbox-side blockquote').textContent();
    const first = await quote();
    await page.keyboard.press('j');
    await page.waitForFunction(
      (text) => document.querySelector('.inbox-side blockquote')?.textContent !== text,
      first,
    );
    await page.keyboard.press('k');
    await page.waitForFunction(
      (text) => document.querySelector('.inbox-side blockquote')?.textContent === text,
      first,
    );
    await page.keyboard.press('e');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('company');
    await page.locator('[name="value"]').fill('lots');
    await page.locator('.inbox-effect', { hasText: '"lots" is no value' }).waitFor();
    await page.locator('[name="value"]').fill('31 billion');
    await page.locator('.inbox-effect', { hasText: 'Runway of Anthropic' }).waitFor();
    // What is typed is no command.
    expect(await page.locator('[name="value"]').inputValue()).toBe('31 billion');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await page.locator('.inbox-keys').getAttribute('open')).not.toBeNull();
    await page.keyboard.press('r');
    await page.locator('.lead', { hasText: '4 of 5 figures' }).waitFor();
    await context.close();
  });

  it('[WEB41] [WEB44] without a script: read, show the effect of what is typed, refuse in words, accept, many at once', async () => {
    const { page, context } = await open('/inbox?lang=zh', { javaScriptEnabled: false });
    const document = await read(
      page,
      '云从科技2026年前三季度营业收入为3.2亿元，净亏损2.1亿元。',
      '云从三季报',
    );
    expect(await waits(page)).toContain('2 个待您决定');
    await page.locator('[name="period"]').fill('不久前');
    await page.getByRole('button', { name: '查看影响' }).click();
    expect(await page.locator('.inbox-effect').textContent()).toContain('“不久前”不是期间');
    await page.getByRole('button', { name: '接受', exact: true }).click();
    expect(await page.locator('[role="alert"]').textContent()).toContain('“不久前”不是期间');
    expect(await page.locator('[name="period"]').inputValue()).toBe('不久前');
    await page.goto(`${server.origin}${document}?lang=zh`);
    for (const box of await page.locator('input[name^="pick-"]').all()) await box.check();
    await page.getByRole('button', { name: '接受所选' }).click();
    expect(await waits(page)).toContain('全部 2 个数字均已决定');
    await page.goto(`${server.origin}/inbox?lang=zh`);
    await page.getByRole('button', { name: '撤销上一个决定' }).click();
    await page.goto(`${server.origin}${document}?lang=zh`);
    expect(await waits(page)).toContain('2 个待您决定');
    await context.close();
  });

  it('[WEB41] a file is dropped; what cannot be read and what is not fetched is said on the page', async () => {
    const { page, context } = await open('/inbox?lang=en');
    const drop = async (name: string, content: string, type: string) => {
      const transfer = await page.evaluateHandle(
        ([file, text, kind]) => {
          const data = new DataTransfer();
          data.items.add(new File([text!], file!, { type: kind! }));
          return data;
        },
        [name, content, type] as const,
      );
      await page.dispatchEvent('form.inbox-read', 'drop', { dataTransfer: transfer });
    };
    await drop('picture.png', '\u0089PNG\u0001\u0002', 'image/png');
    await page.locator('[role="alert"]').waitFor();
    await page.locator('[name="url"]').fill('http://127.0.0.1:1/x');
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.locator('[role="alert"]', { hasText: '127.0.0.1:1 is not fetched' }).waitFor();
    await drop(
      'page.html',
      '<html><title>From a page</title><p>OpenAI lost $5 billion in 2024.',
      'text/html',
    );
    await page.waitForURL(/inbox\/read-/);
    expect(await page.locator('h1').textContent()).toBe('From a page');
    expect(await page.locator('.inbox-words a').count()).toBe(1);
    await context.close();
  });

  it('[WEB41] a refused form has what was typed in it still; what was read with a doubt says so', async () => {
    const { page, context } = await open('/inbox?lang=en', { javaScriptEnabled: false });
    await page.locator('textarea[name="text"]').fill('OpenAI lost $5 billion in 2024.');
    await page.locator('[name="title"]').fill('Kept');
    await page.locator('[name="url"]').fill('https://example.org/also');
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.locator('[role="alert"]').waitFor();
    expect(await page.locator('textarea[name="text"]').inputValue()).toBe('OpenAI lost $5 billion in 2024.');
    expect(await page.locator('[name="title"]').inputValue()).toBe('Kept');
    await page.locator('[name="url"]').fill('');
    await page.locator('[name="published"]').fill('last week');
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.waitForURL(/inbox\/read-/);
    expect(await page.locator('[role="alert"]').textContent()).toContain('last week');
    await context.close();
  });

  it.each(['en', 'zh'])('[WEB1] [WEB9] [WEB10] the page of a document in %s', async (lang) => {
    const { page, context } = await open(`/inbox?lang=${lang}`, {
      colorScheme: lang === 'zh' ? 'dark' : 'light',
    });
    await read(page, `${article} ${'数字'.repeat(40)}`, `A page in ${lang}`);
    for (const path of [page.url(), `${server.origin}/inbox?lang=${lang}`]) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(
        violations
          .filter((v) => v.impact === 'serious' || v.impact === 'critical')
          .map((v) => `${v.id}: ${v.nodes[0]?.html}`),
      ).toEqual([]);
      await page.setViewportSize({ width: 375, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
      await page.setViewportSize({ width: 1280, height: 900 });
    }
    await context.close();
  });

  it('[WEB46] a language model is asked where one is set up and the box is ticked, and only then', async () => {
    const asked: string[] = [];
    const model = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += chunk));
      request.on('end', () => {
        asked.push(body);
        const content = JSON.stringify([
          { quote: 'five hundred and $7 million', company: 'OpenAI', period: '2024' },
        ]);
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ choices: [{ message: { content } }] }));
      });
    });
    await new Promise<void>((resolve) => model.listen(0, '127.0.0.1', resolve));
    const host = `127.0.0.1:${(model.address() as AddressInfo).port}`;
    const about = { SOLVENT_MODEL_URL: `http://${host}/v1`, SOLVENT_MODEL: 'small' };
    const other = await startServer(undefined, about);
    const context = await browser.newContext({ locale: 'en-US' });
    const page = await context.newPage();
    const send = async (text: string, tick: boolean) => {
      await page.goto(`${other.origin}/inbox?lang=en`);
      if (tick) await page.getByLabel(`ask small at ${host}, too`).check();
      await read(page, text, text.slice(0, 40));
    };
    await send('OpenAI lost $5 billion in 2024.', false);
    expect(asked).toEqual([]);
    await send('Its bill: five hundred and $7 million. OpenAI lost $5 billion in 2024.', true);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('OpenAI lost $5 billion in 2024.');
    await new Promise((resolve) => model.close(resolve));
    await send('OpenAI lost $6 billion in 2025, and the model is away.', true);
    await page.locator('[role="alert"]', { hasText: 'The language model gave nothing' }).waitFor();
    expect(await waits(page)).toContain('1 of 1 figures waits');
    await context.close();
    await other.stop();

    const { page: plain, context: without } = await open('/inbox?lang=en');
    expect(await plain.locator('[name="model"]').count()).toBe(0);
    await plain.getByText('Ask a language model, too').click();
    await plain.getByText('SOLVENT_MODEL_URL=').waitFor();
    await without.close();
  });

  it('[WEB45] a form of another site is refused, and changes nothing', async () => {
    const send = (headers: Record<string, string>) =>
      fetch(`${server.origin}/api/forms/inbox-undo`, {
        method: 'POST',
        headers,
        body: 'key=12345678',
        redirect: 'manual',
      });
    const form = 'application/x-www-form-urlencoded';
    expect((await send({ 'content-type': form, origin: 'https://example.org' })).status).toBe(403);
    expect((await send({ 'content-type': form, origin: 'null' })).status).toBe(403);
    expect((await send({ 'content-type': 'text/plain', origin: server.origin })).status).toBe(403);
    expect((await fetch(`${server.origin}/inbox/read-00000000?lang=en`)).status).toBe(404);
  });
});
