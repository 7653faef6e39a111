import { raise } from '@solvent/core/issue';
import { dec, formatValue } from '@solvent/core/money';
import { conditionKnown } from '../issues.ts';
import type { Lint } from './lintCandidates.ts';

/**
 * A sum that hangs on a condition whose end the ledger knows: SoftBank's 40 bn that falls to 20 unless OpenAI converts by the
 * end of 2025, and the condition was met in October.
 */
export const conditionSettled: Lint = ({ candidate, claim }, { ledger, today }) => {
  if (!/^(?:funding_round|other:commitment|cash_raised|other:investment)$/.test(candidate.metric)) return [];
  const sums = new Set([candidate.value.low, candidate.value.high, claim.quantity.stated]);
  for (const tranche of ledger.tranches) {
    const investor = tranche.investor.toLowerCase();
    const whole = tranche.company === claim.company || investor.startsWith(claim.company);
    const { condition } = tranche;
    if (!whole || tranche.currency !== claim.unit) continue;
    if (!sums.has(tranche.amount) && !(condition && sums.has(condition.fallbackAmount))) continue;
    const known = tranche.events.filter(({ day }) => day <= today).at(-1);
    if (!known || known.status === 'announced') continue;
    const slots = (lang: 'en' | 'zh') => ({
      amount: formatValue(dec(tranche.amount), tranche.currency, lang),
      investor: tranche.investor,
      status: (lang === 'en' ? statusEn : statusZh)[known.status],
      day: known.day,
    });
    const issue = raise(conditionKnown, slots('en'), { company: tranche.company });
    const { zh } = raise(conditionKnown, slots('zh'));
    return [zh ? { ...issue, zh } : issue];
  }
  return [];
};

type Status = 'announced' | 'committed' | 'conditionMet' | 'partFunded' | 'funded' | 'lapsed' | 'reduced';
const statusEn: Readonly<Record<Status, string>> = {
  announced: 'announced',
  committed: 'committed',
  conditionMet: 'free of its condition, which was met',
  partFunded: 'paid in part',
  funded: 'paid in full',
  lapsed: 'lapsed',
  reduced: 'reduced',
};
const statusZh: Readonly<Record<Status, string>> = {
  announced: '宣布',
  committed: '承诺',
  conditionMet: '满足条件',
  partFunded: '部分到账',
  funded: '全部到账',
  lapsed: '失效',
  reduced: '缩减',
};
