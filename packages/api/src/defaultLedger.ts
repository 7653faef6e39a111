/**
 * Where a user's own ledger lives when nothing else is said: the data folder of the system, so that the CLI and the
 * server of one user open the same file. `~/.local/share/solvent/ledger.db` on Linux.
 */
export function defaultLedger(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
  home: string,
): string {
  if (platform === 'win32') return `${env.LOCALAPPDATA || `${home}\\AppData\\Local`}\\Solvent\\ledger.db`;
  if (platform === 'darwin') return `${home}/Library/Application Support/Solvent/ledger.db`;
  return `${env.XDG_DATA_HOME || `${home}/.local/share`}/solvent/ledger.db`;
}
