import type { Claim } from '../../claim/index.ts';
import { type Issue, type IssueKind, raise } from '../../issue/index.ts';
import { findMetric } from '../../metric/index.ts';
import { formatQuantity } from '../../money/index.ts';
import { formatPeriod, isInstant, lastDay, type Period } from '../../time/index.ts';

/** A phrase in both languages, to stand in a message. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

/** A finding about one claim, with the other claims that show it. */
export function finding(
  kind: IssueKind,
  subject: Claim,
  slots: Readonly<Record<string, string | number | Words>> = {},
  others: readonly Claim[] = [],
): Issue {
  const inLanguage = (lang: 'en' | 'zh') =>
    Object.fromEntries(
      Object.entries(slots).map(([name, slot]) => [name, typeof slot === 'object' ? slot[lang] : slot]),
    );
  const where = { claim: subject.id, company: subject.company };
  const claims = [...new Set([subject.id, ...others.map((claim) => claim.id)])];
  const english = raise(kind, inLanguage('en'), where, claims);
  const chinese = raise(kind, inLanguage('zh'), where);
  return chinese.zh ? { ...english, zh: chinese.zh } : english;
}

const perWords: Readonly<Record<string, Words>> = {
  day: { en: ' a day', zh: '/日' },
  month: { en: ' a month', zh: '/月' },
  quarter: { en: ' a quarter', zh: '/季' },
  year: { en: ' a year', zh: '/年' },
  seat_month: { en: ' per seat and month', zh: '/席位·月' },
  million_tokens: { en: ' per million tokens', zh: '/百万 token' },
  head: { en: ' a head', zh: '/人' },
};

/** The value of a claim as it would be read: `$700 k a day` · `70 万美元/日`. */
export function valueWords(claim: Claim): Words {
  const per = claim.per ? perWords[claim.per] : undefined;
  return {
    en: `${formatQuantity(claim.quantity, claim.unit, 'en')}${per?.en ?? ''}`,
    zh: `${formatQuantity(claim.quantity, claim.unit, 'zh')}${per?.zh ?? ''}`,
  };
}

/** The value with its period: `$540 M (2023-05)`. */
export function figureOf(claim: Claim): Words {
  const value = valueWords(claim);
  const period = periodText(claim.period);
  return { en: `${value.en} (${period})`, zh: `${value.zh}（${period}）` };
}

/** A period as it would be read: `2024-06-30`, `2024-Q3`, `2009–2018`. */
export function periodText(period: Period): string {
  if (isInstant(period)) return period.at;
  const [start, last] = [period.start, lastDay(period)];
  const wholeYears =
    start.endsWith('-01-01') && last.endsWith('-12-31') && start.slice(0, 4) !== last.slice(0, 4);
  if (wholeYears) return `${start.slice(0, 4)}–${last.slice(0, 4)}`;
  return formatPeriod(period).replace('..', ' – ');
}

/** The metric's name inside a sentence: `net income`, but `EBITDA`. */
export function metricInside(claim: Pick<Claim, 'metric'>): Words {
  const { en, zh } = metricWords(claim);
  return { en: /^[A-Z][a-z]/.test(en) ? en[0]!.toLowerCase() + en.slice(1) : en, zh };
}

export function metricWords(claim: Pick<Claim, 'metric'>): Words {
  return findMetric(claim.metric)?.name ?? { en: claim.metric, zh: claim.metric };
}

export function words(en: string, zh: string): Words {
  return { en, zh };
}
