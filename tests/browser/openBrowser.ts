import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './findChromium.ts';

const loud = [
  '',
  '  ############################################################',
  '  #  BROWSER SUITE DID NOT RUN: no Chromium could be found.  #',
  '  #  Install one, or set SOLVENT_CHROMIUM to its path.        #',
  '  #  To go without it, knowingly: SOLVENT_NO_BROWSER=1        #',
  '  ############################################################',
  '',
].join('\n');

/** Chromium with a profile of its own; undefined, loudly, when there is none and the reader said to go without. */
export async function openBrowser(): Promise<Browser | undefined> {
  if (process.env.SOLVENT_NO_BROWSER === '1') {
    console.error(loud);
    return undefined;
  }
  const found = await findChromium(process.env);
  if (!found) {
    console.error(loud);
    throw new Error('No Chromium was found.');
  }
  return chromium.launch(found);
}
