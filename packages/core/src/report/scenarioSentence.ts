import type { BothLanguages } from '../runway/index.ts';
import type { ScenarioProjection } from '../scenario/index.ts';
import { longDay, monthWords } from './dayWords.ts';

/** How a projection ends, in words: "the money lasts to 12 June 2029", "it pays for itself from March 2028". */
export function endWords(projection: ScenarioProjection): BothLanguages {
  const { runway, selfFundingFrom, path } = projection;
  const pays = selfFundingFrom === null ? null : monthWords(path[selfFundingFrom]!.label);
  const last = monthWords(path.at(-1)!.label);
  switch (runway.kind) {
    case 'selfFunding':
      return { en: 'it pays for itself throughout', zh: '始终自给' };
    case 'alreadyOut':
      return { en: 'there is no money at the start', zh: '期初已无资金' };
    case 'months': {
      const out = runway.cashOutDate;
      const day = out ? { en: longDay(out), zh: ` ${out} ` } : last;
      return pays
        ? {
            en: `the money ends on ${day.en}, before it would pay for itself in ${pays.en}`,
            zh: `资金在${day.zh}用尽，早于可自给的 ${pays.zh}`,
          }
        : { en: `the money lasts to ${day.en}`, zh: `资金可支撑到${day.zh}`.trimEnd() };
    }
    default:
      return pays
        ? {
            en: `the money lasts until it pays for itself from ${pays.en}`,
            zh: `资金足以支撑到 ${pays.zh}自给`,
          }
        : {
            en: `the money lasts past ${last.en}, though it still burns then`,
            zh: `资金可支撑到 ${last.zh}以后，但届时仍在消耗`,
          };
  }
}
