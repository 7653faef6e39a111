import { failed, type Result, raise } from '../issue/index.ts';
import {
  type Backtest,
  backtest,
  type FilerFacts,
  type Horizon,
  type Replayed,
  replayForecasts,
} from '../prediction/index.ts';
import { defaultPolicy } from '../series/index.ts';
import { type Day, isDay } from '../time/index.ts';
import type { Envelope } from './envelope.ts';
import { badDay } from './issues.ts';
import { parts, type Sentence } from './sentence.ts';

/** How far the forecasts of cash flow lay from what was filed afterwards, and what would have been said on a day. */
export interface BacktestData extends Backtest {
  readonly headline: Sentence;
  readonly replay: readonly Replayed[];
}

export interface BacktestQuery {
  readonly filers: readonly FilerFacts[];
  readonly horizons?: readonly Horizon[];
  /** Days to replay: what would have been said then. */
  readonly on?: readonly Day[];
  /** As if nothing had been filed after this day. */
  readonly asKnownAt?: Day;
}

export function backtestReport(
  query: BacktestQuery,
  { today }: { readonly today: Day },
): Result<Envelope<BacktestData>> {
  const { asKnownAt = today, on = [], horizons } = query;
  const wrong = [asKnownAt, ...on].filter((day) => !isDay(day));
  if (wrong.length > 0) return failed(...wrong.map((text) => raise(badDay, { text })));
  const filers = query.filers.map((filer) => ({
    ...filer,
    facts: filer.facts.filter((fact) => fact.filed <= asKnownAt),
  }));
  const { data, issues } = backtest(filers, horizons ? { horizons } : {});
  const replay = on.flatMap((day) => replayForecasts(filers, day));
  return {
    ok: true,
    issues: [],
    value: {
      schema: 'solvent.backtest/1',
      asKnownAt,
      today,
      policy: defaultPolicy,
      data: { ...data, headline: headlineOf(data), replay },
      issues,
    },
  };
}

function headlineOf({ companies, horizons }: Backtest): Sentence {
  const percent = (share: string) => `${Math.round(Number(share) * 100)} %`;
  const scored = horizons.filter((h) => h.scored > 0);
  const en = scored.map(
    (h) =>
      `${h.quarters} quarters ahead the error is ${percent(h.skill)} below the best simple rule and the 80 % interval held ${percent(h.coverage['80'])} of the time`,
  );
  const zh = scored.map(
    (h) =>
      `提前${h.quarters}个季度，误差比最好的简单规则低 ${percent(h.skill)}，80% 区间命中 ${percent(h.coverage['80'])}`,
  );
  return scored.length === 0
    ? {
        en: parts('en', 'No company has enough quarters to judge a forecast by.'),
        zh: parts('zh', '没有公司的季度数据足以检验预测。'),
      }
    : {
        en: parts('en', `Over ${companies} companies, ${en.join('; ')}.`),
        zh: parts('zh', `在${companies}家公司上：${zh.join('；')}。`),
      };
}
