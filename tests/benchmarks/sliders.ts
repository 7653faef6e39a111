// Times the lab's sliders as a reader has them: `node tests/benchmarks/sliders.ts [moves]`. Chromium, the real server and
// build; each move is a real key press, timed from the event to the end of the frame that shows the new figures. Prints
// p50, p95 and p99 beside the limit; ends with 1 when p95 is over it.
import { availableParallelism, loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { openBrowser } from '../browser/openBrowser.ts';
import { startServer } from '../browser/startServer.ts';

const LIMIT = 50;
const moves = Math.max(200, Number(process.argv[2] ?? 300));
const sliders = ['price', 'revenueGrowth', 'training', 'cash'] as const;

const browser = await openBrowser();
if (!browser) process.exit(0);
const server = await startServer();
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
  const page = await context.newPage();
  await page.goto(`${server.origin}/companies/openai/scenarios?scenario=price-war&lang=en`);
  await page.locator('[data-lab-ready]').waitFor();
  await page.evaluate(watch);
  const all: number[] = [];
  for (const slider of sliders) {
    await turn(page, slider, 20);
    await page.evaluate('window.taken.length = 0');
    await turn(page, slider, Math.ceil(moves / sliders.length));
    const taken = (await page.evaluate('window.taken')) as number[];
    all.push(...taken);
    console.log(line(slider.padEnd(14), taken));
  }
  const [load = 0] = loadavg();
  console.log(
    `\n${availableParallelism()} cores, load ${load.toFixed(1)}, ${browser.version()}; ms from input to painted frame`,
  );
  console.log(line('all moves', all));
  const p95 = quantile(all, 0.95);
  console.log(`${p95 <= LIMIT ? 'met ' : 'MISS'}  p95 ${p95.toFixed(1)} ms (limit ${LIMIT} ms)`);
  if (p95 > LIMIT) process.exitCode = 1;
} finally {
  await browser.close();
  await server.stop();
}

/** So many key presses on a slider, each after the frame of the one before: to the right, then back. */
async function turn(page: Page, id: string, times: number): Promise<void> {
  await page.locator(`[data-slider="${id}"]`).focus();
  for (let i = 0; i < times; i++) {
    await page.evaluate('void (window.shown = window.nextShown())');
    await page.keyboard.press(i % 40 < 20 ? 'ArrowRight' : 'ArrowLeft');
    await page.evaluate('window.shown');
  }
}

/**
 * In the page: from the time stamp of an input event to a task after the first frame in which the chart's middle line differs.
 * A frame callback runs before the frame is painted; a message sent from it is taken up after.
 */
function watch(): void {
  const taken: number[] = [];
  let tell = () => {};
  const nextShown = () =>
    new Promise<void>((resolve) => {
      tell = resolve;
    });
  Object.assign(window, { taken, nextShown });
  let asked: number | undefined;
  document.addEventListener(
    'input',
    (event) => {
      asked ??= event.timeStamp;
    },
    true,
  );
  const line = document.querySelector('#cash .drawing-wide .line-forecast')!;
  new MutationObserver(() => {
    const since = asked;
    if (since === undefined) return;
    asked = undefined;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        taken.push(performance.now() - since);
        tell();
      };
      port2.postMessage(null);
    });
  }).observe(line, { attributes: true, attributeFilter: ['d'] });
}

function line(name: string, taken: readonly number[]): string {
  const of = (p: number) => quantile(taken, p).toFixed(1).padStart(6);
  return `${name}  ${String(taken.length).padStart(4)} moves  p50 ${of(0.5)}  p95 ${of(0.95)}  p99 ${of(0.99)}  worst ${of(1)}`;
}

function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? Number.NaN;
}
