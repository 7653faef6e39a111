import type { Command } from '../command.ts';

/** Every command in the order in which the help lists them. A run loads the one it names; all of them take longer than many answers. */
const byName: Readonly<Record<string, () => Promise<Command>>> = {
  overview: async () => (await import('./overview.ts')).overview,
  companies: async () => (await import('./companies.ts')).companies,
  compare: async () => (await import('./compare.ts')).compare,
  precedents: async () => (await import('./precedents.ts')).precedents,
  screen: async () => (await import('./screen.ts')).screen,
  watch: async () => (await import('./watch.ts')).watch,
  predictions: async () => (await import('./predictions.ts')).predictions,
  backtest: async () => (await import('./backtest.ts')).backtest,
  show: async () => (await import('./show.ts')).show,
  runway: async () => (await import('./runway.ts')).runway,
  burn: async () => (await import('./burn.ts')).burn,
  gap: async () => (await import('./gap.ts')).gap,
  scenario: async () => (await import('./scenario.ts')).scenario,
  simulate: async () => (await import('./simulate.ts')).simulate,
  tornado: async () => (await import('./tornado.ts')).tornado,
  pricewar: async () => (await import('./priceWar.ts')).priceWar,
  'unit-economics': async () => (await import('./unitEconomics.ts')).unitEconomics,
  efficiency: async () => (await import('./efficiency.ts')).efficiency,
  series: async () => (await import('./series.ts')).series,
  claims: async () => (await import('./claims.ts')).claims,
  sources: async () => (await import('./sources.ts')).sources,
  metrics: async () => (await import('./metrics.ts')).metrics,
  reconcile: async () => (await import('./reconcile.ts')).reconcile,
  explain: async () => (await import('./explain.ts')).explain,
  check: async () => (await import('./check.ts')).check,
  extract: async () => (await import('./extract.ts')).extract,
  project: async () => (await import('./project.ts')).project,
  add: async () => (await import('./add.ts')).add,
  inbox: async () => (await import('./inbox.ts')).inbox,
  accept: async () => (await import('./accept.ts')).accept,
  reject: async () => (await import('./reject.ts')).reject,
  undo: async () => (await import('./undo.ts')).undo,
  correct: async () => (await import('./correct.ts')).correct,
  import: async () => (await import('./import.ts')).importCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  verify: async () => (await import('./verify.ts')).verify,
  doctor: async () => (await import('./doctor.ts')).doctor,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  serve: async () => (await import('./serve.ts')).serve,
  mcp: async () => (await import('./mcp.ts')).mcp,
  completion: async () => (await import('./completion.ts')).completion,
};

export const commandNames: readonly string[] = Object.keys(byName);

/** The command of this name; undefined where there is none. */
export async function loadCommand(name: string): Promise<Command | undefined> {
  return Object.hasOwn(byName, name) ? byName[name]!() : undefined;
}

export function loadCommands(): Promise<readonly Command[]> {
  return Promise.all(Object.values(byName).map((load) => load()));
}
