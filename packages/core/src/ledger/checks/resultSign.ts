import { defineIssue } from '../../issue/index.ts';
import { overlapShare } from '../../time/index.ts';
import type { Check } from './check.ts';
import { comparable, isPast, totalOf } from './figure.ts';
import { figureOf, finding } from './finding.ts';

/** One period cannot end in a profit and in a loss: net income +0.7 bn beside a net loss of 0.7 bn is a lost minus sign. */
export const resultSign: Check = {
  id: 'CK24',
  kind: defineIssue({
    code: 'check/result-sign',
    severity: 'warning',
    en: {
      message: 'Net income {income} and net loss {loss} have opposite meanings for one period.',
      remedy: 'A loss is written as a positive net loss or a negative net income: correct the sign of one.',
    },
    zh: {
      message: '同一期间的净利润 {income}与净亏损 {loss}含义相反。',
      remedy: '亏损应记为正的净亏损或负的净利润：请更正其中一个符号。',
    },
    example: 'Net income of 696 million and a net loss of 696 million for 2024.',
  }),
  run: ({ claims, about }) =>
    claims.flatMap((loss) => {
      const stated = loss.metric === 'net_loss' && isPast(loss) ? totalOf(loss) : null;
      if (!stated) return [];
      const income = about(loss.company, 'net_income').find((o) => {
        const total = totalOf(o);
        if (!total || !isPast(o) || !comparable(loss, o) || o.basis.accounting !== loss.basis.accounting)
          return false;
        if (overlapShare(loss.period, o.period) < 0.9) return false;
        return (stated.low?.gt(0) && total.low?.gt(0)) || (stated.high?.lt(0) && total.high?.lt(0)) || false;
      });
      return income
        ? [finding(resultSign.kind, loss, { loss: figureOf(loss), income: figureOf(income) }, [income])]
        : [];
    }),
};
