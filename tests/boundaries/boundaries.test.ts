import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { bin, copyWorkspace, root, run } from './plant.ts';

/** Each rule of the house is broken once in a copy, and the tool that holds it must say so in a line that helps. */

const copy = copyWorkspace();
afterEach(() => copy.restore());
afterAll(() => copy.remove());

const rooms = (folder = copy.folder) => run(process.execPath, ['scripts/lintRooms.mjs', folder], root);

describe('who may import whom', () => {
  it('holds in this checkout', () => {
    expect(rooms(root)).toEqual({ code: 0, text: expect.stringContaining('keep to what they may import') });
    expect(rooms().code).toBe(0);
  });

  it.each([
    [
      'core imports a face',
      'packages/core/src/report/planted.ts',
      "export { Figure } from '@solvent/ui';\n",
      'packages/core must not import @solvent/ui; core knows nothing of the other packages',
    ],
    [
      'core leaves its folder',
      'packages/core/src/report/planted.ts',
      "import { openStore } from '../../../store/src/index.ts';\nexport const open = openStore;\n",
      'core must not import ../../../store/src/index.ts; it leaves src',
    ],
    [
      'a room uses one below it',
      'packages/core/src/money/planted.ts',
      "import { emptyLedger } from '../ledger/index.ts';\nexport const none = emptyLedger;\n",
      'room money must not know ledger; a room may use only the rooms above it (issue)',
    ],
    [
      'a room is entered by the window',
      'packages/core/src/runway/planted.ts',
      "import { asKnownAt } from '../ledger/asKnownAt.ts';\nexport const then = asKnownAt;\n",
      'import ledger through its index.ts, not ../ledger/asKnownAt.ts',
    ],
    [
      'a room that is not on the list',
      'packages/core/src/utils/planted.ts',
      'export const one = 1;\n',
      'core has no room "utils"',
    ],
    [
      'core reads a file',
      'packages/core/src/report/planted.ts',
      "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
      'core must not use node:fs; it runs in browsers too',
    ],
    [
      'core asks the clock',
      'packages/core/src/report/planted.ts',
      'export const now = (): number => Date.now();\n',
      'asks the clock; take `today` as an argument',
    ],
    [
      'core rolls dice',
      'packages/core/src/report/planted.ts',
      'export const chance = (): number => Math.random();\n',
      'rolls dice; take a seeded generator as an argument',
    ],
    [
      'core reaches the network',
      'packages/core/src/report/planted.ts',
      "export const get = () => fetch('https://example.org');\n",
      'reaches the network',
    ],
    [
      'core reads the environment',
      'packages/core/src/report/planted.ts',
      'export const lang = process.env.LANG;\n',
      'reads the process',
    ],
    [
      'core reads money as a float',
      'packages/core/src/report/planted.ts',
      "export const amount = parseFloat('0.1');\n",
      'reads money as a float; use dec() on a decimal string',
    ],
    [
      'core exports everything',
      'packages/core/src/report/planted.ts',
      "export * from './table.ts';\n",
      'exports everything; list the public names',
    ],
    [
      'the command line opens the store itself',
      'apps/cli/src/planted.ts',
      "import { openStore } from '@solvent/store';\nexport const open = openStore;\n",
      'apps/cli must not import @solvent/store; ask through @solvent/api',
    ],
    [
      'a component asks the api',
      'packages/ui/src/planted.tsx',
      "import { createCaller } from '@solvent/api';\nexport const ask = createCaller;\n",
      'packages/ui must not import @solvent/api; a component draws what it is given',
    ],
    [
      'the browser gets the store',
      'apps/web/src/islands/planted.ts',
      "import { openStore } from '@solvent/store';\nexport const open = openStore;\n",
      'apps/web/src/islands must not import @solvent/store; a browser asks over HTTP',
    ],
    [
      'the browser gets the api and not only its types',
      'apps/web/src/islands/planted.ts',
      "import { appRouter } from '@solvent/api';\nexport const router = appRouter;\n",
      'import @solvent/api as a type only',
    ],
    [
      'one reader uses another',
      'packages/ingest/src/planted.ts',
      "import { loadDataset } from '@solvent/dataset';\nexport const load = loadDataset;\n",
      'packages/ingest must not import @solvent/dataset',
    ],
  ])('%s', (_, path, text, sentence) => {
    copy.plant(path, text);
    const { code, text: said } = rooms();
    expect(code).toBe(1);
    expect(said).toContain(path);
    expect(said).toContain(sentence);
  });

  it('the browser may know the types of the api', () => {
    copy.plant(
      'apps/web/src/islands/planted.ts',
      "import type { AppRouter } from '@solvent/api';\nexport type Router = AppRouter;\n",
    );
    expect(rooms().code).toBe(0);
  });
});

describe('package boundaries', () => {
  it('an import of a package that is not declared is named', () => {
    copy.plant(
      'packages/ui/src/planted.ts',
      "import { openStore } from '@solvent/store';\nexport const open = openStore;\n",
    );
    const { code, text } = run(bin('turbo'), ['boundaries', '--no-color', '--skip-infer'], copy.folder);
    expect(code).not.toBe(0);
    expect(text).toMatch(/cannot import package `@solvent\/store`/);
    expect(text).toContain('packages/ui/src/planted.ts');
  });

  it('so is a dependency that a package of its kind may not have', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'packages/ui/package.json'), 'utf8'));
    manifest.dependencies['@solvent/store'] = 'workspace:*';
    copy.plant('packages/ui/package.json', JSON.stringify(manifest));
    const { code, text } = run(bin('turbo'), ['boundaries', '--no-color', '--skip-infer'], copy.folder);
    expect(code).not.toBe(0);
    expect(text).toMatch(/`?@solvent\/store`?/);
    expect(text).toMatch(/without any tag listed in allowlist/);
  });
});

describe('types', () => {
  const compile = (text: string) => {
    copy.plant('packages/core/src/money/planted.ts', text);
    copy.plant(
      'packages/core/tsconfig.planted.json',
      JSON.stringify({
        extends: '../../tsconfig.base.json',
        include: ['src/money/planted.ts'],
        compilerOptions: { noUnusedLocals: false },
      }),
    );
    return run(bin('tsc'), ['-p', 'packages/core/tsconfig.planted.json', '--pretty', 'false'], copy.folder);
  };

  it('dollars and euros do not add up', () => {
    const { code, text } = compile(
      "import { addAmounts, amount } from './index.ts';\nexport const sum = addAmounts(amount('1', 'USD'), amount('2', 'EUR'));\n",
    );
    expect(code).not.toBe(0);
    expect(text).toMatch(/planted\.ts\(2,\d+\): error TS\d+/);
    expect(text).toMatch(/"?EUR"?.*"?USD"?/);
  });

  it('dollars and dollars do', () => {
    expect(
      compile(
        "import { addAmounts, amount } from './index.ts';\nexport const sum = addAmounts(amount('1', 'USD'), amount('2', 'USD'));\n",
      ),
    ).toEqual({ code: 0, text: '' });
  });

  it('a balance is no flow', () => {
    const { code, text } = compile(
      "import type { FlowMetricId } from '../metric/index.ts';\nexport const burn: FlowMetricId = 'cash';\n",
    );
    expect(code).not.toBe(0);
    expect(text).toContain('"cash"');
  });
});

describe('lint', () => {
  it('an `any` is an error', () => {
    copy.plant('packages/core/src/report/planted.ts', 'export const value = (x: any): unknown => x;\n');
    const { code, text } = run(
      bin('biome'),
      ['lint', '--vcs-enabled=false', 'packages/core/src/report/planted.ts'],
      copy.folder,
    );
    expect(code).not.toBe(0);
    expect(text).toContain('noExplicitAny');
  });

  it('a promise that nobody waits for is an error', () => {
    copy.plant(
      'packages/core/src/report/planted.ts',
      'async function ask(): Promise<void> {}\nexport const start = (): void => {\n  ask();\n};\n',
    );
    const { code, text } = run(
      bin('oxlint'),
      ['--type-aware', '--quiet', 'packages/core/src/report/planted.ts'],
      copy.folder,
    );
    expect(code).not.toBe(0);
    expect(text).toContain('no-floating-promises');
  });
});
