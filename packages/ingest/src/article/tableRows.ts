import type { Amount } from './amount.ts';
import type { Cue, MetricName } from './cues.ts';
import { negate } from './decimalText.ts';
import type { Share } from './distribute.ts';
import type { Hit } from './lexicon.ts';
import { shiftDecimal } from './numeral.ts';
import { type ResolvedTime, resolveTime, sameSpan, type TimeContext } from './resolveTime.ts';
import type { View } from './view.ts';

/** Columns of a table flattened to lines, `Year ended December 31, 2024 2023`, and what its figures are counted in. */
interface TableHead {
  readonly columns: readonly ResolvedTime[];
  /** A column of changes may follow those of the figures. */
  readonly changes: boolean;
  readonly scale: TableScale;
}
/** `(in thousands)` is 3, `（万元）` 4 and CNY; null where nothing is said. */
interface TableScale {
  readonly power: number | null;
  readonly currency: string | null;
}
const NO_SCALE: TableScale = { power: null, currency: null };

const WORDS: Readonly<Record<string, number>> = {
  thousand: 3,
  k: 3,
  "'000": 3,
  '000': 3,
  千: 3,
  万: 4,
  million: 6,
  m: 6,
  mn: 6,
  mm: 6,
  百万: 6,
  亿: 8,
  billion: 9,
  bn: 9,
  十亿: 9,
};
const MONEY: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  USD: 'USD',
  美元: 'USD',
  HK$: 'HKD',
  HKD: 'HKD',
  港元: 'HKD',
  港币: 'HKD',
  NT$: 'TWD',
  新台币: 'TWD',
  RMB: 'CNY',
  CNY: 'CNY',
  '¥': 'CNY',
  人民币: 'CNY',
  元: 'CNY',
  '€': 'EUR',
  EUR: 'EUR',
  '£': 'GBP',
  GBP: 'GBP',
};
/** One of these stands in every such line. */
const MAY_COUNT = ['(', '单位', 'ousand', 'illion', "'000"];
const LATIN_SCALE =
  /(?:\((?:in |amounts in |expressed in )?|(?:in|amounts in|expressed in) )(US\$|HK\$|NT\$|RMB|CNY|USD|HKD|EUR|GBP|[$€£¥])? ?(?:in )?(?:(thousand|million|billion)s?|('000|000|bn|mn|mm|m|k)s?)(?![A-Za-z])|(US\$|HK\$|RMB|[$€£¥])('000)/i;
const HAN_SCALE =
  /(?:[（(]|单位[:：]?|以)(人民币|美元|港元|港币|新台币)?(百万|十亿|千|万|亿)?(美元|港元|港币|元)/;

/** What the figures of a table are counted in, as its caption, its head or the label of a row says. */
function scaleIn(text: string): TableScale {
  if (!MAY_COUNT.some((mark) => text.includes(mark))) return NO_SCALE;
  const latin = LATIN_SCALE.exec(text);
  if (latin) {
    const word = (latin[2] ?? latin[3] ?? latin[5] ?? '').toLowerCase();
    const sign = (latin[1] ?? latin[4] ?? '').toUpperCase();
    return { power: WORDS[word] ?? null, currency: MONEY[sign] ?? null };
  }
  const han = HAN_SCALE.exec(text);
  return han
    ? { power: han[2] ? WORDS[han[2]]! : 0, currency: MONEY[han[1] ?? ''] ?? MONEY[han[3]!] ?? null }
    : NO_SCALE;
}

/** The head of a table: a line of two or more periods and no figure. */
function tableHead(view: View, context: TimeContext, caption: TableScale): TableHead | null {
  if (view.end - view.start > 240 || view.amounts.length > 0 || view.times.length < 2) return null;
  const columns: ResolvedTime[] = [];
  for (const { said, start, end } of view.times) {
    const time = resolveTime(said, context);
    if (!time) return null;
    columns.push(sameSpan({ said, start, end }, time, columns.at(-1)));
  }
  // What is left between the periods is no sentence.
  let rest = '';
  let at = view.start;
  for (const hit of view.times) {
    rest += view.text.slice(at, hit.start);
    at = hit.end;
  }
  rest += view.text.slice(at, view.end);
  if (
    rest.length > 60 ||
    /[，。；;]|[,.] /.test(rest) ||
    view.cues.some(({ value }) => SPOKEN.test(value.role))
  )
    return null;
  const own = scaleIn(view.text.slice(view.start, view.end));
  return {
    columns,
    changes: /change|变动|变化|同比|增减|增长|yoy|%/i.test(rest),
    scale: { power: own.power ?? caption.power, currency: own.currency ?? caption.currency },
  };
}

/** Words of a sentence, not of a head. */
const SPOKEN = /^(?:status|respectively|denied|condition|zero|positive|factor)$/;

const BETWEEN = /^[\s|$€£¥()（）%·*-]*$/;
const SIGNED = /income|profit|flow|ebitda|loss|margin|growth/;
const COUNTED = /^(?:users|paying_subscribers|headcount|layoffs|other:rd_headcount)$/;

/** The figures of a row under such a head, each with its column; undefined when the line is none. */
function tableRow(view: View, head: TableHead): TableRow | undefined {
  const figures = view.amounts.filter((a) => /^(?:number|money|percent|persons)$/.test(a.kind));
  const n = head.columns.length;
  if (figures.length < n || (figures.length > n && !(head.changes && figures.length <= n + 2)))
    return undefined;
  const first = figures[0]!;
  const label = view.text.slice(view.start, first.start);
  if (label.length > 70) return undefined;
  for (const [i, figure] of figures.entries())
    if (i > 0 && !BETWEEN.test(view.text.slice(figures[i - 1]!.end, figure.start))) return undefined;
  const cue = view.cues.findLast(
    (hit): hit is Hit<Extract<Cue, { role: 'metric' }>> =>
      hit.value.role === 'metric' && hit.end <= first.start,
  );
  if (!cue) return undefined;
  const own = scaleIn(label);
  const metric = cue.value.metric;
  const amounts = figures.slice(0, n).map((figure) => counted(view, figure, metric, own, head.scale));
  const shares = new Map<Amount, Share>();
  for (const [i, amount] of amounts.entries())
    shares.set(amount, { time: head.columns[i]!, metric: { name: metric, start: cue.start, end: cue.end } });
  return { amounts, shares };
}

/** A figure in what its table counts in; brackets are a minus, which a cost or a stock has not. */
function counted(view: View, figure: Amount, metric: MetricName, own: TableScale, head: TableScale): Amount {
  if (figure.kind === 'percent' || COUNTED.test(metric) || figure.low === null) return figure;
  const power = figure.scaled ? 0 : (own.power ?? head.power ?? 0);
  const bracketed = /[（(]$/.test(view.text.slice(figure.start - 1, figure.start));
  const signed = bracketed && !figure.low.startsWith('-') ? negate(figure.low) : figure.low;
  const value = shiftDecimal(SIGNED.test(metric) ? signed : signed.replace('-', ''), power);
  return {
    ...figure,
    kind: 'money',
    unit: figure.unit ?? own.currency ?? head.currency ?? (view.latin ? 'USD' : 'CNY'),
    low: value,
    high: value,
    scaled: true,
    power: figure.power + power,
    step: figure.step === null ? null : shiftDecimal(figure.step, power),
  };
}

export interface TableRow {
  readonly amounts: readonly Amount[];
  readonly shares: Map<Amount, Share>;
}

/** Follows a text line by line, and knows the rows of a table when they come under its head. */
export class Tables {
  /** What the title says its figures are counted in. */
  readonly #title: TableScale;
  #caption: TableScale;
  #head: TableHead | null = null;
  /** Lines since the caption or the last row. */
  #since = 0;

  constructor(title: string) {
    this.#title = this.#caption = scaleIn(title);
  }

  /** What a line is: the head of a table, one of its rows, or nothing of the kind. */
  read(view: View, context: TimeContext): TableRow | 'head' | undefined {
    const row = this.#head ? tableRow(view, this.#head) : undefined;
    if (row) {
      this.#since = 0;
      return row;
    }
    const head = tableHead(view, context, this.#caption);
    if (head) {
      this.#head = head;
      this.#since = 0;
      return 'head';
    }
    if (++this.#since > 3) {
      this.#head = null;
      this.#caption = this.#title;
    }
    if (view.amounts.length === 0 && view.end - view.start < 120) {
      const scale = scaleIn(view.text.slice(view.start, view.end));
      if (scale.power) {
        this.#caption = scale;
        this.#since = 0;
      }
    }
    return undefined;
  }
}
