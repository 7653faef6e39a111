import type { Issue } from '../issue/index.ts';
import type { Position } from '../runway/index.ts';
import { basePosition, type FoundPosition } from '../scenario/index.ts';
import type { Question } from './question.ts';
import { remember } from './remember.ts';
import { positionFor } from './runwayReport.ts';

/** Where every what-if of a company starts, as known on the day asked about; made once for one ledger. */
export function baseFor(asked: Question & { readonly company: { readonly id: string } }): {
  readonly position: Position;
  readonly found: FoundPosition;
  readonly issues: readonly Issue[];
} {
  const { view, company, policy, day, today } = asked;
  const position = positionFor({}, asked);
  const found = remember(view.ledger, `base ${company.id} ${policy} ${day} ${today}`, () =>
    basePosition(view.ledger, { company: company.id, policy, day, today }, position),
  );
  return { position, found, issues: [...position.issues, ...found.issues] };
}
