// E3: what a document says is text, whatever it says. Hundreds of scripts are stored in every field that a page shows (names,
// titles, publishers, quotes, notes, reasons, addresses), and a real browser opens the pages: none runs, none asks another
// host, no element gets a handler, no link leads to a script, the page's policy is never even needed. apps/web must be built.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@solvent/store';
import { candidate, claim, company, source } from '@solvent/store/proofs';
import type { Page } from 'playwright-core';
import { openBrowser } from '../browser/openBrowser.ts';
import { startServer } from '../browser/startServer.ts';
import { command, type Figures } from './proof.ts';

const scripts = [
  'window.__ran=1',
  'alert(1)',
  "fetch('https://evil.example/x')",
  "location='https://evil.example/'",
];
const breakouts = ['', '"><', "'><", '</script>', '</title></textarea></style>', '-->', ']]>', '`}'];
const templates: readonly ((script: string) => string)[] = [
  (s) => `<script>${s}</script>`,
  (s) => `<img src=x onerror="${s}">`,
  (s) => `<svg onload="${s}">`,
  (s) => `<svg><animate onbegin="${s}" attributeName=x dur=1s>`,
  (s) => `<iframe srcdoc="<script>parent.${s}</script>">`,
  (s) => `<details open ontoggle="${s}">`,
  (s) => `<input autofocus onfocus="${s}">`,
  (s) => `<a href="javascript:${s}">here</a>`,
  (s) => `javascript:${s}`,
  (s) => `" onmouseover="${s}" autofocus onfocus="${s}" x="`,
  (s) => `<meta http-equiv=refresh content="0;url=javascript:${s}">`,
  (s) => `{{constructor.constructor("${s}")()}}`,
  (s) => `&lt;script&gt;${s}&lt;/script&gt;`,
  (s) => `\\u003cscript\\u003e${s}\\u003c/script\\u003e`,
];
const payloads = breakouts.flatMap((out) => templates.flatMap((t) => scripts.map((s) => `${out}${t(s)}`)));
const PER_SOURCE = 25;

export async function storedScripts(count: number): Promise<Figures> {
  const used = Array.from(
    { length: Math.min(count, payloads.length) },
    // Every so-many-th, so that a small count still has some of each kind.
    (_, i) => payloads[Math.floor((i * payloads.length) / Math.min(count, payloads.length))]!,
  );
  const browser = await openBrowser();
  if (!browser) return { wrong: 0, missing: 'there is no browser.' };
  const folder = mkdtempSync(join(tmpdir(), 'solvent-scripts-'));
  const ledger = join(folder, 'ledger.db');
  const stored = await store(ledger, used);
  const server = await startServer(ledger);
  const problems: string[] = [];
  const figures = { payloads: used.length, stored: stored.fields, pages: 0, shownAsText: 0 };
  try {
    const page = await browser.newPage();
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`CSP ${event.violatedDirective}`),
      ),
    );
    let at = '';
    page.on('dialog', (dialog) => {
      problems.push(`${at}: a dialog`);
      void dialog.dismiss();
    });
    page.on('request', (asked) => {
      if (!asked.url().startsWith(server.origin) && !asked.url().startsWith('data:'))
        problems.push(`${at}: asked ${asked.url()}`);
    });
    page.on('console', (said) => {
      if (said.text().startsWith('CSP')) problems.push(`${at}: ${said.text()}`);
    });
    for (const path of stored.paths) {
      at = path;
      const answer = await page.goto(server.origin + path, { waitUntil: 'load' });
      if (!answer || answer.status() >= 500) problems.push(`${path}: ${answer?.status()}`);
      figures.pages++;
      const found = await lookAt(page, used);
      figures.shownAsText += found.shown;
      problems.push(...found.problems.map((problem) => `${path}: ${problem}`));
    }
    if (figures.shownAsText < used.length)
      problems.push('too few were shown at all, so that it proves little');
    return { wrong: problems.length, ...figures, problems: [...new Set(problems)].slice(0, 6) };
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function lookAt(page: Page, used: readonly string[]): Promise<{ shown: number; problems: string[] }> {
  return page.evaluate((all: readonly string[]) => {
    const problems: string[] = [];
    if ('__ran' in window) problems.push('a script ran');
    const text = document.body.textContent ?? '';
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) problems.push(`<${element.localName} ${name}>`);
        if (
          /^(?:href|src|action|formaction|xlink:href)$/.test(name) &&
          /^\s*(?:javascript|vbscript|data:text)/i.test(value)
        )
          problems.push(`<${element.localName} ${name}="${value.slice(0, 40)}">`);
      }
    for (const element of document.querySelectorAll('iframe, object, embed, base, meta[http-equiv=refresh]'))
      problems.push(`<${element.localName}>`);
    return { shown: all.filter((payload) => text.includes(payload)).length, problems };
  }, used);
}

/** Every payload once as a quote, a title, a publisher, a note, a reason and a name; the pages that show them. */
async function store(
  where: string,
  used: readonly string[],
): Promise<{ fields: number; paths: readonly string[] }> {
  const opened = await openStore(where, { clock: () => '2026-11-24T09:30:00.000Z' });
  if (!opened.ok) throw new Error(opened.issues[0]?.message);
  const metrics = ['net_loss', 'revenue', 'cash', 'operating_cost'] as const;
  const sources = used.map((payload, i) => ({
    ...source,
    id: `s-${i}`,
    title: payload,
    publisher: payload,
    note: payload,
    url: i % 2 ? `javascript:${payload}` : `https://example.org/${payload}`,
    origin: payload,
    lineage: { host: payload, original: payload },
  }));
  const claims = used.map((payload, i) => {
    const metric = metrics[i % metrics.length]!;
    const year = 2015 + (i % 9);
    return claim(`c-${i}`, `${(i + 1) * 1_000_000}`, {
      metric,
      company: `own-${Math.floor(i / PER_SOURCE)}`,
      period:
        metric === 'cash' ? { at: `${year}-12-31` } : { start: `${year}-01-01`, end: `${year + 1}-01-01` },
      citation: { source: `s-${Math.floor(i / PER_SOURCE) * PER_SOURCE}`, quote: payload },
    });
  });
  const groups = Array.from({ length: Math.ceil(used.length / PER_SOURCE) }, (_, g) => g);
  const companies = groups.map((g) => {
    const payload = used[g * PER_SOURCE]!;
    return {
      ...company,
      id: `own-${g}`,
      name: { en: payload, zh: payload },
      aliases: [payload],
      field: 'ai-lab' as const,
    };
  });
  const corrections = claims
    .filter((_, i) => i % 5 === 0)
    .map(({ id }, i) => ({
      id: `flag-${id}`,
      action: 'flag' as const,
      claim: id,
      reason: 'misread' as const,
      because: { en: used[i]!, zh: used[i]! },
      recorded: '2026-11-22',
    }));
  const candidates = used.slice(0, 60).map((payload, i) => {
    const found = candidate(`q-${i}`, { foundBy: payload });
    return {
      ...found,
      claim: { ...found.claim, company: 'own-0', citation: { source: source.id, quote: payload } },
    };
  });
  const written = await opened.value.append(
    { companies, sources: [source, ...sources], claims, corrections, candidates },
    { idempotencyKey: 'scripts' },
  );
  await opened.value.close();
  if (!written.ok) throw new Error(written.issues[0]?.message);
  const paths = [
    '/',
    '/?lang=zh',
    '/sources',
    '/checks',
    '/inbox',
    '/books',
    '/field',
    '/precedents',
    `/compare?ids=${groups
      .slice(0, 4)
      .map((g) => `own-${g}`)
      .join()}`,
    ...groups.flatMap((g) => [
      `/companies/own-${g}`,
      `/companies/own-${g}?lang=zh`,
      ...metrics.map((metric) => `/companies/own-${g}?metric=${metric}`),
      `/companies/own-${g}/scenarios`,
      `/sources/s-${g * PER_SOURCE}`,
      `/explain?id=c-${g * PER_SOURCE}`,
      `/explain?id=own-${g}/runway/0`,
    ]),
    ...used.filter((_, i) => i % 40 === 3).map((payload) => `/companies/${encodeURIComponent(payload)}`),
    ...used.filter((_, i) => i % 40 === 7).map((payload) => `/explain?id=${encodeURIComponent(payload)}`),
    ...used.filter((_, i) => i % 40 === 11).map((payload) => `/?at=${encodeURIComponent(payload)}`),
  ];
  return {
    fields: used.length * 9 + corrections.length + candidates.length * 2 + companies.length * 3,
    paths,
  };
}

if (import.meta.main) await command('E3', payloads.length, storedScripts);
