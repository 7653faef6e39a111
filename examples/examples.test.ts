import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** What each program prints, run as a stranger would run it. */
const printed: Readonly<Record<string, readonly string[]>> = {
  'ownRunway.ts': [
    'The money lasts 18.8 months, to 2028-06-26.',
    'Revenue covers cost from month 37; until then 4218786 EUR are needed.',
    'That is 1818786 EUR more than there is.',
    'Without the grant: dead; if cost stayed constant: dead.',
  ],
  'planAttainment.ts': [
    '2022: 31.3 %',
    '2023: 25.11 %',
    '2024: 12.33 % (12.32 % to 12.35 %)',
    'three years: 20.95 % (20.94 % to 20.96 %)',
  ],
  'priceHalfLife.ts': [
    'Every year the price keeps 0.055 of itself; it halves every 2.864 months.',
    'For revenue to hold, volume must grow 18.257 times a year.',
    '2023-11-01: 1.095445 USD per million tokens',
    '2027-11-01: 0.00001 USD per million tokens',
    '  warning curve/far-extrapolation: 2027-11-01 lies further outside the observed span (2022-11-01 to 2024-11-01) than the span is long. Read it as a what-if, not as a forecast; a later point would bring it into reach.',
  ],
  'closeTheGap.ts': [
    'If nothing changes, cash falls to -18543462262.',
    'price: 1.645 (factor), self-funding from month 27',
    'volume: 2.3278 (factor), self-funding from month 27',
    'unitCost: Even with no serving cost at all, cash runs out first.',
    'training: Even with no training at all, cash runs out first.',
    'staff: Even with no staff cost at all, cash runs out first.',
    'growth: 0.1683 (growth), self-funding from month 15',
    'capital: 18543462263 (amount), self-funding from month 70',
  ],
};

it.each(Object.entries(printed))('%s', (program, lines) => {
  const path = fileURLToPath(new URL(program, import.meta.url));
  expect(execFileSync(process.execPath, [path], { encoding: 'utf8' }).trimEnd().split('\n')).toEqual(lines);
});
