import { dec } from '@solvent/core/money';
import type { ScreenRow } from '@solvent/core/report';

/** A fifth of all futures on the other side is too many for a plain verdict. */
const OTHERWISE = '0.2';

/**
 * Whether the many futures say something else than the one at the growth last seen [WEB22]: it runs out in January 2028, but
 * in 79 % of futures there is still money in 2030; or it lasts, but only in 54 %.
 */
export function eitherWay({ verdict, basis, chanceToLast }: ScreenRow): boolean {
  if (basis !== 'projection' || chanceToLast === null || verdict === 'unknown') return false;
  const lasting = dec(chanceToLast);
  return verdict === 'out' ? lasting.gte(OTHERWISE) : lasting.lte(dec('1').minus(OTHERWISE));
}
