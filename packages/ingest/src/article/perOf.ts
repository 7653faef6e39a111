import type { Amount } from './amount.ts';
import { clauseAt, cuesOf, type View } from './view.ts';

export type CandidatePer = 'day' | 'month' | 'quarter' | 'year' | 'seat_month' | 'million_tokens';

/** 由每月20美元调高到44美元: the new price is counted like the old one. */
function movedTo(view: View, amount: Amount): boolean {
  const before = view.amounts.findLast((other) => other.end <= amount.start && other.kind === amount.kind);
  return (
    before !== undefined &&
    /^(?:，|, ?)?(?:上?调高?|提高|增|升|涨|降|下调|减少?)(?:至|到|为)$|^ to $/.test(
      view.text.slice(before.end, amount.start),
    )
  );
}

/** 每月19美元、39美元和199美元: a list under one rate word. */
function isListed(view: View, amount: Amount, from: number): boolean {
  const run = view.amounts.filter(
    (other) => other.figureStart >= from && other.figureEnd <= amount.figureEnd,
  );
  return run.every(
    (other, i) =>
      i === 0 ||
      /^(?:、|和|及|或|, | and |, and | or |, or )$/.test(
        view.text.slice(run[i - 1]!.end, other.figureStart),
      ),
  );
}

/** What may stand between a figure and the rate word that follows it. */
const DIRECTLY =
  /^(?:\([^()]{0,12}\))?(?:(?: (?:for )?(?:input|output)(?: tokens)?)? ?[/,-]? ?|-(?=a)| in cash | of cash | in losses )$/;

/** `burning $1 billion a month and expects to lose $13 billion`: the month belongs to the figure before it. */
function isTaken(view: View, cue: { readonly start: number; readonly end: number }, amount: Amount): boolean {
  if (/^ to $/.test(view.text.slice(cue.end, amount.start))) return false;
  return view.amounts.some(
    (other) => other.figureEnd <= cue.start && DIRECTLY.test(view.text.slice(other.figureEnd, cue.start)),
  );
}

const BESIDE = /^(?:[/、，,和及;； ]|and|or|for|input|output|tokens|输出|输入|缓存未?命中|\([^()]{0,12}\))+$/;

/** `$0.30 input and $2.50 output per 1M tokens`, 输入10美元、输出40美元每百万tokens: the rate behind the last is that of the first. */
function perOfNext(
  view: View,
  amount: Amount,
): { readonly per: CandidatePer; readonly thousand?: true } | null {
  const next = view.amounts.find((other) => other.figureStart >= amount.end);
  if (next?.kind !== 'money' || amount.kind !== 'money' || next.start - amount.end > 40) return null;
  if (!BESIDE.test(view.text.slice(amount.end, next.start))) return null;
  const per = perOf(view, next, null);
  return per?.per === 'million_tokens' ? per : null;
}

/** For what length of time or number of units a rate holds [EX15]; a rate is never annualised. `thousand` asks for ×1000. */
export function perOf(
  view: View,
  amount: Amount,
  cueStart: number | null,
): { readonly per: CandidatePer; readonly thousand?: true } | null {
  const n = clauseAt(view, amount.figureStart);
  let seat = false;
  let best: { per: string; gap: number } | undefined;
  for (const cue of cuesOf(view, 'per')) {
    let gap: number;
    if (cue.start >= amount.figureEnd - 1) {
      const between = view.text.slice(amount.figureEnd, cue.start);
      if (/^ (?:ago|earlier|before|later)/.test(view.text.slice(cue.end, cue.end + 9))) continue;
      if (!DIRECTLY.test(between)) continue;
      gap = 0;
    } else {
      if (
        clauseAt(view, cue.start) !== n &&
        !(cue.value.per === 'million_tokens' && n - clauseAt(view, cue.start) === 1)
      )
        continue;
      if (cue.end > amount.figureStart || isTaken(view, cue, amount)) continue;
      gap = amount.figureStart - cue.end;
      // 年均, `annually` before a figure are mere adverbs; a rate word far off belongs to something else.
      if (
        gap > (view.latin ? 40 : 18) ||
        (cue.value.per === 'year' && !view.text.startsWith('包年', cue.end - 2)) ||
        cue.value.per === 'quarter'
      )
        continue;
      if (
        view.amounts.some(
          (other) =>
            other !== amount &&
            other.figureStart >= cue.end &&
            other.figureEnd <= amount.figureStart &&
            other.kind === amount.kind,
        ) &&
        cue.value.per !== 'million_tokens' &&
        cue.value.per !== 'thousand_tokens' &&
        !movedTo(view, amount) &&
        !isListed(view, amount, cue.end)
      )
        continue;
    }
    if (cue.value.per === 'seat') seat = true;
    else if (!best || gap < best.gap) best = { per: cue.value.per, gap };
  }
  if (seat) return { per: 'seat_month' };
  if (!best && cueStart !== null) {
    // 月营收, 日收入: the length of time stands in front of the noun.
    const lead = view.text[cueStart - 1];
    const before = view.text[cueStart - 2] ?? '';
    if ((lead === '月' || lead === '日') && !/[\d一二三四五六七八九十个]/.test(before))
      return { per: lead === '月' ? 'month' : 'day' };
  }
  if (!best && cueStart !== null) {
    const noun = view.text.slice(cueStart, cueStart + 11);
    if (/^(?:月费|月租|会员月费|monthly fee)/i.test(noun)) return { per: 'month' };
    if (/^(?:年费|annual fee)/i.test(noun)) return { per: 'year' };
  }
  if (!best) return perOfNext(view, amount);
  return best.per === 'thousand_tokens'
    ? { per: 'million_tokens', thousand: true }
    : { per: best.per as CandidatePer };
}
