import { describeBasis } from '../claim/index.ts';
import { intervalsOverlap } from '../money/index.ts';
import { formatPeriod } from '../time/index.ts';
import type { Verdict } from './classify.ts';
import type { Member } from './member.ts';
import type { BasisAxis, Bilingual } from './reconciliation.ts';
import { bothSay, tellerOf, valueWords } from './teller.ts';

const join = (a: Bilingual, b: Bilingual): Bilingual => ({ en: `${a.en}: ${b.en}`, zh: `${a.zh}：${b.zh}` });

/** What sets two claims apart, in a sentence that takes no side. */
export function pairSentence(a: Member, b: Member, verdict: Verdict): Bilingual {
  return join(bothSay(a, b), reasonWords(a, b, verdict));
}

function reasonWords(a: Member, b: Member, verdict: Verdict): Bilingual {
  const [first, second] = a.known <= b.known ? [a, b] : [b, a];
  switch (verdict.class) {
    case 'sameWithinRounding':
      return { en: 'one figure, written to different precision.', zh: '同一数字，精度不同。' };
    case 'scaleError': {
      const power = Math.abs(verdict.power ?? 1);
      return {
        en: `the same digits a factor of 10${superscript(power)} apart; one of them has the wrong scale.`,
        zh: `数字相同，相差 10${superscript(power)} 倍；其一量级有误。`,
      };
    }
    case 'periodShifted':
      return shiftReason(b, verdict);
    case 'basisDiffers':
      return axisReason(a, b, verdict.axis ?? 'unstated');
    case 'scopeDiffers':
      return {
        en: `the first is about ${scopeWords(a).en}, the second about ${scopeWords(b).en}.`,
        zh: `前者指${scopeWords(a).zh}，后者指${scopeWords(b).zh}。`,
      };
    case 'supersededOrRestated':
      return {
        en: `one was said first (${first.known}), one later (${second.known}); the later may replace the earlier.`,
        zh: `两者先后说出（${first.known}、${second.known}）；后者可能更新前者。`,
      };
    case 'forecastAgainstActual': {
      const [past, ahead] = a.outlook === 'forward' ? [b, a] : [a, b];
      const agree = intervalsOverlap(a.interval, b.interval)
        ? { en: ' They agree within rounding.', zh: '两者在取整范围内一致。' }
        : { en: '', zh: '' };
      return {
        en: `${tellerOf(ahead)} looked ahead, ${tellerOf(past)} looks back.${agree.en}`,
        zh: `${tellerOf(ahead)}为事前预期，${tellerOf(past)}为事后数字。${agree.zh}`,
      };
    }
    case 'repeatedFromOneOrigin':
      return {
        en: 'both go back to one document; they print different figures of it.',
        zh: '两者出自同一文件，所印数字不同。',
      };
    case 'genuineConflict':
      return {
        en: 'basis, period and scope are the same as far as stated; the sources disagree.',
        zh: '就所载口径、期间与范围而言并无不同；来源互相矛盾。',
      };
  }
}

function shiftReason(b: Member, verdict: Verdict): Bilingual {
  const here = formatPeriod(b.claim.period);
  const there = verdict.shift ? formatPeriod(verdict.shift.other.period) : '';
  const month = verdict.shift?.inMonthOfPublication
    ? { en: ` ${here} is the month of publication.`, zh: `${here} 是发布当月。` }
    : { en: '', zh: '' };
  return {
    en: `the figure given for ${here} also stands for ${there}.${month.en}`,
    zh: `${here} 的数字也见于 ${there}。${month.zh}`,
  };
}

/** A figure that also stands under another period: `A says $540 M: the figure given for 2023-05 also stands for 2022.` */
export function shiftSentence(member: Member, verdict: Verdict): Bilingual {
  const value = valueWords(member);
  const who = tellerOf(member);
  return join({ en: `${who} says ${value.en}`, zh: `${who}称 ${value.zh}` }, shiftReason(member, verdict));
}

const axisWords: Readonly<Record<Exclude<BasisAxis, 'inclusions' | 'unstated' | 'unit'>, Bilingual>> = {
  accounting: { en: 'they are booked differently', zh: '记账基础不同' },
  presentation: { en: 'they are presented differently', zh: '列示口径不同' },
  annualised: { en: 'one is multiplied up to a year', zh: '其一为年化值' },
  cumulative: { en: 'one is a running total', zh: '其一为累计值' },
  against: { en: 'they are measured against different bases', zh: '比较基期不同' },
  per: { en: 'they are per different units', zh: '计量单位（每单位）不同' },
};

function axisReason(a: Member, b: Member, axis: BasisAxis): Bilingual {
  if (axis === 'unit')
    return {
      en: `no exchange rate is known to set ${b.claim.unit} beside ${a.claim.unit}.`,
      zh: `缺少汇率，无法比较 ${b.claim.unit} 与 ${a.claim.unit}。`,
    };
  if (axis === 'unstated')
    return {
      en: 'one document gives both, so their basis differs in a way that is not recorded here.',
      zh: '同一文件并列两者，口径不同，但此处未载明。',
    };
  const words =
    axis === 'inclusions' ? { en: 'they include different items', zh: '所含项目不同' } : axisWords[axis];
  const [x, y] = [describeBasis(a.claim.basis, a.claim.metric), describeBasis(b.claim.basis, b.claim.metric)];
  return {
    en: `${words.en} (first: ${x.en.join(', ') || 'plain'}; second: ${y.en.join(', ') || 'plain'}).`,
    zh: `${words.zh}（前者：${x.zh.join('、') || '通常口径'}；后者：${y.zh.join('、') || '通常口径'}）。`,
  };
}

function scopeWords({ claim }: Member): Bilingual {
  const { scope } = claim.basis;
  if (scope.kind === 'group') return { en: 'the whole company', zh: '公司整体' };
  const tags = describeBasis(
    { ...claim.basis, epistemic: { status: 'actual', attribution: 'unknown' } },
    claim.metric,
  );
  return { en: `the ${tags.en[0] ?? scope.kind}`, zh: tags.zh[0] ?? scope.kind };
}

/** Several claims that are one: rewrites of one document, or independent sources that agree. */
export function groupSentence(members: readonly Member[], oneOrigin: string | null): Bilingual {
  const values = {
    en: [...new Set(members.map((m) => valueWords(m).en))].join(', '),
    zh: [...new Set(members.map((m) => valueWords(m).zh))].join('、'),
  };
  const tellers = [...new Set(members.map(tellerOf))];
  if (oneOrigin !== null)
    return {
      en: `${members.length} statements of ${values.en} go back to one document (${oneOrigin}) and count once: ${tellers.join(', ')}.`,
      zh: `${members.length} 处 ${values.zh} 出自同一文件（${oneOrigin}），只计一次：${tellers.join('、')}。`,
    };
  return {
    en: `${members.length} independent statements agree within rounding (${values.en}): ${tellers.join(', ')}.`,
    zh: `${members.length} 处独立说法在取整范围内一致（${values.zh}）：${tellers.join('、')}。`,
  };
}

function superscript(power: number): string {
  return power === 1 ? '' : [...String(power)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}
