import { existsSync } from 'node:fs';
import type { LaunchOptions } from 'playwright-core';
import { unpackChromium } from './unpackChromium.ts';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How the browser of this machine is launched, else the one from npm; undefined when neither is there. */
export async function findChromium(
  env: Readonly<Record<string, string | undefined>>,
): Promise<LaunchOptions | undefined> {
  const executablePath = env.SOLVENT_CHROMIUM || usual.find((path) => existsSync(path));
  if (executablePath) return { executablePath, args };
  try {
    const unpacked = await unpackChromium();
    return { executablePath: unpacked.path, args, env: { ...env, ...unpacked.env } };
  } catch (error) {
    console.error(`The Chromium from npm could not be unpacked: ${String(error)}`);
    return undefined;
  }
}
