import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '@solvent/core/ledger';
import { packLedger } from './pack.ts';

/** Write the packed ledger; the folder is replaced as a whole, so that no reader meets half of it. */
export function savePack(ledger: Ledger, folder: string): void {
  const { index, parts, rates } = packLedger(ledger);
  const target = folder.replace(/\/$/, '');
  const draft = `${target}.${process.pid}.tmp`;
  mkdirSync(join(draft, 'companies'), { recursive: true });
  const save = (name: string, value: unknown) =>
    writeFileSync(join(draft, `${name}.json`), JSON.stringify(value));
  save('index', index);
  save('rates', rates);
  for (const [id, part] of parts) save(join('companies', id), part);
  rmSync(target, { recursive: true, force: true });
  renameSync(draft, target);
}
