import { ok, type Result } from '../issue/index.ts';
import { type Projection, project } from '../runway/index.ts';
import type { Envelope, ReportContext } from './envelope.ts';

/** The figures for numbers of one's own: no ledger needed, nothing kept. */
export function projectReport(
  input: unknown,
  context: Pick<ReportContext, 'today'>,
): Result<Envelope<Projection>> {
  const projection = project(input);
  if (!projection.ok) return projection;
  return ok({
    schema: 'solvent.project/1',
    asKnownAt: context.today,
    today: context.today,
    policy: 'filing-first',
    data: projection.value,
    issues: projection.issues,
  });
}
