import type { Command } from '../command.ts';
import { accept } from './accept.ts';
import { add } from './add.ts';
import { backtest } from './backtest.ts';
import { backup } from './backup.ts';
import { burn } from './burn.ts';
import { check } from './check.ts';
import { claims } from './claims.ts';
import { companies } from './companies.ts';
import { compare } from './compare.ts';
import { completionOf } from './completion.ts';
import { correct } from './correct.ts';
import { doctor } from './doctor.ts';
import { efficiency } from './efficiency.ts';
import { explain } from './explain.ts';
import { exportCommand } from './export.ts';
import { extract } from './extract.ts';
import { gap } from './gap.ts';
import { importCommand } from './import.ts';
import { inbox } from './inbox.ts';
import { mcp } from './mcp.ts';
import { metrics } from './metrics.ts';
import { overview } from './overview.ts';
import { precedents } from './precedents.ts';
import { predictions } from './predictions.ts';
import { priceWar } from './priceWar.ts';
import { project } from './project.ts';
import { reconcile } from './reconcile.ts';
import { reject } from './reject.ts';
import { restore } from './restore.ts';
import { runway } from './runway.ts';
import { scenario } from './scenario.ts';
import { screen } from './screen.ts';
import { series } from './series.ts';
import { serve } from './serve.ts';
import { show } from './show.ts';
import { simulate } from './simulate.ts';
import { sources } from './sources.ts';
import { tornado } from './tornado.ts';
import { undo } from './undo.ts';
import { unitEconomics } from './unitEconomics.ts';
import { verify } from './verify.ts';

/** Every command in the order in which the help lists them. */
export const commands: readonly Command[] = [
  overview,
  companies,
  compare,
  precedents,
  screen,
  predictions,
  backtest,
  show,
  runway,
  burn,
  gap,
  scenario,
  simulate,
  tornado,
  priceWar,
  unitEconomics,
  efficiency,
  series,
  claims,
  sources,
  metrics,
  reconcile,
  explain,
  check,
  extract,
  project,
  add,
  inbox,
  accept,
  reject,
  undo,
  correct,
  importCommand,
  exportCommand,
  verify,
  doctor,
  backup,
  restore,
  serve,
  mcp,
  completionOf(() => commands),
];

export { overview };
