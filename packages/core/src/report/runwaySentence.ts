import type { Figure } from '../derivation/index.ts';
import { findMetric } from '../metric/index.ts';
import { dec, formatQuantity, type Lang } from '../money/index.ts';
import type { RunwayResult } from '../runway/index.ts';
import { type Day, formatPeriod, lastDay } from '../time/index.ts';
import { longDay } from './dayWords.ts';
import type { RunwayData } from './runwayReport.ts';
import type { Part, Sentence } from './sentence.ts';

/**
 * The opening sentence of every view of a runway: "OpenAI: the money known on 31 October 2024 lasts at least
 * 15.8 months at the expected loss of the year." The months link to their explanation.
 */
export function runwaySentence(data: Omit<RunwayData, 'headline'>, day: Day): Sentence {
  return { en: write(data, day, 'en'), zh: write(data, day, 'zh') };
}

function write(data: Omit<RunwayData, 'headline'>, day: Day, lang: Lang): readonly Part[] {
  const name = data.company.name[lang];
  const zh = lang === 'zh';
  const open = zh ? `${name}：` : `${name}: `;
  if (data.headlineRow === 'stated') {
    const said = data.stated.at(-1)!;
    return zh
      ? [open, `截至 ${day}，现金未披露；当时的来源称资金可支撑`, spaced(link(said, lang)), '。']
      : [
          open,
          `cash was not disclosed as of ${longDay(day)}; the source then said the money lasts `,
          link(said, lang),
          '.',
        ];
  }
  const row =
    data.headlineRow === 'bridged' ? data.bridged : data.rungs.find((r) => r.rung === data.headlineRow);
  const at = data.headlineRow === 'bridged' ? data.bridged?.asOf : data.asOf;
  const burn = data.basis ? burnWords(data.basis, day, lang) : '';
  if (!row)
    return zh
      ? [open, `截至 ${day}，没有任何来源披露现金或消耗，无法推算。`]
      : [open, `no source states cash or burn as of ${longDay(day)}, so there is no runway to give.`];
  switch (row.result.kind) {
    case 'months': {
      const months = monthsPart(row.months, row.result, row.id, lang);
      const planned = plannedWords(data.planned, lang);
      return zh
        ? [open, `${at} 的资金按${burn}可支撑`, spaced(months), cashOut(row.result, lang), ...planned, '。']
        : [
            open,
            `the money of ${longDay(at ?? day)} lasts `,
            months,
            ` at ${burn}`,
            cashOut(row.result, lang),
            ...planned,
            '.',
          ];
    }
    case 'selfFunding':
      if (data.basis?.kind === 'accrualProxy')
        return zh
          ? [open, '最近一期录得盈利；没有近期的现金消耗数据，因此不计可支撑月数。']
          : [
              open,
              'shows a profit for its latest period; no recent cash burn is known, so there is no runway to count.',
            ];
      return zh
        ? [open, `按${burn}，客户付款已覆盖支出，不消耗现金。`]
        : [open, `pays for itself at ${burn}; there is no runway to count.`];
    case 'alreadyOut':
      return zh ? [open, `${at} 已无可用现金。`] : [open, `had no cash left on ${longDay(at ?? day)}.`];
    default: {
      const missing =
        row.result.kind === 'unknown'
          ? row.result.missing.map((m) => missingWords[m]?.[lang] ?? m).join(zh ? '、' : ' and ')
          : '';
      return zh
        ? [open, `截至 ${day}，没有来源披露${missing}，无法推算可支撑月数。`]
        : [open, `no source known on ${longDay(day)} states its ${missing}, so there is no runway to give.`];
    }
  }
}

const missingWords: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  cash: { en: 'cash', zh: '现金' },
  short_term_investments: { en: 'short-term investments', zh: '短期投资' },
  net_burn: { en: 'burn', zh: '消耗' },
};

function link(figure: Figure, lang: Lang): Part {
  return { text: formatQuantity(figure.value, figure.unit, lang), figure: figure.id };
}

/** Where yearly forecasts tell another story than the latest burn, the sentence tells both. */
function plannedWords(planned: RunwayData['planned'], lang: Lang): readonly Part[] {
  if (planned?.result.kind !== 'months') return [];
  const part: Part = {
    text: formatQuantity(
      { low: planned.result.months, high: planned.result.months, stated: planned.result.months },
      'months',
      lang,
    ),
    figure: planned.id,
  };
  return lang === 'zh'
    ? ['；若消耗按预测逐年变化，则为', spaced(part)]
    : ['; along the burn forecast year by year, ', part];
}

function monthsPart(
  figure: Figure | null,
  result: Extract<RunwayResult, { kind: 'months' }>,
  id: string,
  lang: Lang,
): Part {
  const bounds = result.interval;
  const oneSided = bounds && (bounds.low === null) !== (bounds.high === null);
  const side = (bound: string | null) => (oneSided && bound === null ? null : result.months);
  const value = { low: side(bounds?.low ?? null), high: side(bounds?.high ?? null), stated: result.months };
  // Past ten years the number means only that burn is small beside the money.
  const text = dec(result.months).gt(120)
    ? lang === 'zh'
      ? '十年以上'
      : 'more than ten years'
    : formatQuantity(value, 'months', lang);
  return { text, figure: figure?.id ?? id };
}

function cashOut(result: Extract<RunwayResult, { kind: 'months' }>, lang: Lang): string {
  if (!result.cashOutDate || dec(result.months).gt(120)) return '';
  return lang === 'zh' ? `，到 ${result.cashOutDate}` : `, to ${longDay(result.cashOutDate)}`;
}

/** "the latest burn", "the expected burn"; a forecast whose period is over is named with it: "the burn once expected for 2025". */
function burnWords(basis: NonNullable<RunwayData['basis']>, day: Day, lang: Lang): string {
  const { measure, kind, outlook, total } = basis;
  const name = findMetric(measure)?.name ?? { en: measure, zh: measure };
  const what = {
    en: kind === 'accrualProxy' ? `${lowerFirst(name.en)} standing in for burn` : 'burn',
    zh: kind === 'accrualProxy' ? `${name.zh}（代替现金消耗）` : '现金消耗',
  };
  if (outlook === 'past') return lang === 'zh' ? `最近的${what.zh}` : `the latest ${what.en}`;
  if (!total.period || lastDay(total.period) >= day)
    return lang === 'zh' ? `预计的${what.zh}` : `the expected ${what.en}`;
  const period = formatPeriod(total.period);
  return lang === 'zh' ? `当初对 ${period} 预计的${what.zh}` : `the ${what.en} once expected for ${period}`;
}

/** A blank between a Chinese character and a digit, none between two characters. */
function spaced(part: Part): Part {
  if (typeof part === 'string') return part;
  return /^\d/.test(part.text) ? { ...part, text: ` ${part.text}` } : part;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
