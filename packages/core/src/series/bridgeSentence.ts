import { describeBasis } from '../claim/index.ts';
import { metricOf } from '../metric/index.ts';
import { decimalString, formatQuantity, type Interval, ZERO } from '../money/index.ts';
import type { Equation, Term } from './equations.ts';
import type { Member } from './member.ts';
import type { Bilingual } from './reconciliation.ts';
import { DIGITS } from './teller.ts';

/** A bridge in words: `Net loss $5 bn = total operating cost $8.5 bn − revenue $3.5 bn: this closes …`. */
export function bridgeSentence(
  equation: Equation,
  result: Member,
  values: readonly Member[],
  residual: Interval,
  closed: boolean,
): Bilingual {
  const write = (lang: 'en' | 'zh') => {
    const term = (t: Term, { claim }: Member) => {
      const name = metricOf(t.metric).name[lang];
      const tags = t.presentation ? describeBasis(claim.basis, claim.metric)[lang].slice(-1) : [];
      const label = lang === 'en' ? [...tags, name.toLowerCase()].join(' ') : [...tags, name].join('');
      return `${t.times === 1 ? '' : `${t.times} × `}${label} ${formatQuantity(claim.quantity, claim.unit, lang, DIGITS)}`;
    };
    const right = equation.parts
      .map(
        (t, i) => `${i === 0 ? (t.sign < 0 ? '−' : '') : t.sign < 0 ? ' − ' : ' + '}${term(t, values[i]!)}`,
      )
      .join('');
    const left = term(equation.result, result);
    const { low, high } = residual;
    const middle = low && high ? low.plus(high).div(2) : ZERO;
    const rest = formatQuantity(
      { low: decimalString(middle), high: decimalString(middle), stated: decimalString(middle) },
      result.claim.unit,
      lang,
    );
    if (lang === 'en') {
      const sentence = closed
        ? `${left} = ${right}: this closes within the rounding of the figures.`
        : `${left} against ${right}: ${rest} is left unexplained.`;
      return `${sentence[0]!.toUpperCase()}${sentence.slice(1)}`;
    }
    return closed
      ? `${left} = ${right}：在取整范围内吻合。`
      : `${left} 对 ${right}：差额 ${rest} 未得到解释。`;
  };
  return { en: write('en'), zh: write('zh') };
}
