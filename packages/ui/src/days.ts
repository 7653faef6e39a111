import type { Lang } from '@solvent/core/money';
import { endOfMonth, formatPeriod, isInstant, type Period, parsePeriod } from '@solvent/core/time';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `2024-07-31` as `31 Jul 2024` or `2024年7月31日`; with precision month, `Jul 2024` or `2024年7月`. */
export function dayWords(day: string, lang: Lang, precision: 'day' | 'month' | 'year' = 'day'): string {
  const [year, month, date] = day.split('-').map((part) => String(+part)) as [string, string, string];
  if (precision === 'year') return lang === 'zh' ? `${year}年` : year;
  if (precision === 'month') return lang === 'zh' ? `${year}年${month}月` : `${months[+month - 1]} ${year}`;
  return lang === 'zh' ? `${year}年${month}月${date}日` : `${date} ${months[+month - 1]} ${year}`;
}

/** `2024-Q3` as `Q3 2024` or `2024年第三季度`, `@2024-06-30` as its day. */
export function periodWords(period: Period | string, lang: Lang): string {
  const read = typeof period === 'string' ? parsePeriod(period) : period;
  if (!read) return String(period);
  if (isInstant(read)) return dayWords(read.at, lang);
  const name = formatPeriod(read);
  const [, year, part] = /^(\d{4})(?:-(Q[1-4]|H[12]|\d{2}))?$/.exec(name) ?? [];
  if (!year) return spanWords(name, lang);
  if (!part) return lang === 'zh' ? `${year}年` : year;
  if (lang === 'en') return /^\d/.test(part) ? `${months[+part - 1]} ${year}` : `${part} ${year}`;
  if (part.startsWith('Q')) return `${year}年${'一二三四'[+part[1]! - 1]}季度`;
  if (part.startsWith('H')) return `${year}年${part === 'H1' ? '上' : '下'}半年`;
  return `${year}年${+part}月`;
}

/** Whole years by their numbers, `2009–2018`; whole months by their names, `Jan–Sep 2025`; any other span by its days. */
function spanWords(name: string, lang: Lang): string {
  const [from, until] = name.split('..') as [string, string];
  if (!until) return name;
  const [fromYear, untilYear] = [from.slice(0, 4), until.slice(0, 4)];
  const whole = from.endsWith('-01') && until === endOfMonth(until);
  if (!whole) return `${dayWords(from, lang)} – ${dayWords(until, lang)}`;
  if (from.endsWith('-01-01') && until.endsWith('-12-31'))
    return lang === 'zh' ? `${fromYear}–${untilYear}年` : `${fromYear}–${untilYear}`;
  if (fromYear !== untilYear) return `${dayWords(from, lang, 'month')} – ${dayWords(until, lang, 'month')}`;
  const [first, last] = [+from.slice(5, 7), +until.slice(5, 7)];
  return lang === 'zh'
    ? `${fromYear}年${first}–${last}月`
    : `${months[first - 1]}–${months[last - 1]} ${fromYear}`;
}

/** How old a figure is, in words: 12 days, 5 months, 2.5 years. */
export function ageWords(days: number, lang: Lang): string {
  const zh = lang === 'zh';
  if (days <= 0) return zh ? '当日数据' : 'of that day';
  if (days < 45) return zh ? `${days} 天前的数据` : `${days} ${days === 1 ? 'day' : 'days'} old`;
  if (days < 720)
    return zh ? `${Math.round(days / 30.44)} 个月前的数据` : `${Math.round(days / 30.44)} months old`;
  const years = (Math.round(days / 36.525) / 10).toString();
  return zh ? `${years} 年前的数据` : `${years} years old`;
}
