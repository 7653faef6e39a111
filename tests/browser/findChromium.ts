import { existsSync } from 'node:fs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export interface Browser {
  readonly path: string;
  readonly args: readonly string[];
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser of this machine, else the one from npm; undefined when there is none that starts. */
export async function findChromium(
  env: Readonly<Record<string, string | undefined>>,
): Promise<Browser | undefined> {
  if (env.SOLVENT_CHROMIUM) return { path: env.SOLVENT_CHROMIUM, args: quiet };
  const installed = usual.find((path) => existsSync(path));
  if (installed) return { path: installed, args: quiet };
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return { path: await packed.executablePath(), args: [...packed.args, ...quiet] };
  } catch {
    return undefined;
  }
}
