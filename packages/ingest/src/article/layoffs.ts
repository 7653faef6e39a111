import type { Amount } from './amount.ts';
import type { Cue } from './cues.ts';
import type { Hit } from './lexicon.ts';
import { clauseSpan, type View } from './view.ts';

const CUT =
  /(?:^|[^A-Za-z])(?:cut|cuts|cutting|slash(?:ed|es|ing)?|eliminat(?:e|ed|es|ing)|shed(?:ding)?|ax(?:e|ed|ing)|trimm?(?:ed|ing)?|let go(?: of)?|reduc(?:e|ed|ing) (?:its |the )?(?:workforce|headcount|staff) by|lay(?:s|ing)? off|laid off) (?:[A-Za-z]+ ){0,4}$/i;

const OF_STAFF = /^ of (?:its|the|their) (?:[\w,-]+ ){0,4}(?:workforce|staff|employees|headcount)/i;

/** `cut 15% of its workforce, or about 180 jobs`: the share said again in persons. */
const SHARE_OR =
  /(?:cut|lay|laid|shed|slash|eliminat|trim|reduc)[^;]{1,60}(?:workforce|staff|employees|headcount),? or (?:[a-z]+ ){0,2}$/i;

/** Persons after a word of dismissal are laid off, whatever noun follows: 裁撤约9,000名员工, `cut about 200 jobs`. */
export function layoffBefore(view: View, amount: Amount): Hit<Cue> | true | undefined {
  if (amount.kind !== 'persons' && amount.kind !== 'percent' && !(amount.kind === 'number' && amount.scaled))
    return undefined;
  const clause = clauseSpan(view, amount.figureStart);
  if (amount.kind === 'percent') {
    const after = view.text.slice(amount.end, amount.end + 40);
    const isCut = (at: Amount) => CUT.test(view.text.slice(clauseSpan(view, at.figureStart).start, at.start));
    if (
      view.latin &&
      OF_STAFF.test(after) &&
      (isCut(amount) ||
        view.amounts.some((other) => other.kind === 'persons' && other.end <= amount.start && isCut(other)))
    )
      return true;
    // 裁减移动业务四成员工
    if (
      /^(?:的)?(?:员工|职工|人员|人力|岗位)/.test(view.text.slice(amount.end, amount.end + 4)) &&
      /(?:裁减|裁撤|裁掉|裁员|裁|精简|缩减)[^，。]{0,14}$/.test(view.text.slice(clause.start, amount.start))
    )
      return true;
    // 占员工总数的14%, after persons dismissed
    const lost = view.cues.some((hit) => hit.value.role === 'metric' && hit.value.metric === 'layoffs');
    if (
      lost &&
      /(?:占|相当于|约占)[^，。]{0,8}(?:员工|职工|人力|团队|人数)[^，。]{0,6}$/.test(
        view.text.slice(clause.start, amount.start),
      )
    )
      return true;
    // 仅为正常优化，比例不到10%
    if (
      /(?:比例|占比|幅度)(?:约|为|在|仅|不足|不到|达|是)*$/.test(
        view.text.slice(Math.max(view.start, amount.start - 6), amount.start),
      ) &&
      /(?:裁员|优化|裁减|裁撤|调整)/.test(
        view.text.slice(Math.max(view.start, amount.start - 24), amount.start),
      )
    )
      return true;
    const near = view.cues.find(
      (cue) =>
        cue.value.role === 'metric' &&
        cue.value.metric === 'layoffs' &&
        cue.end <= amount.start &&
        amount.start - cue.end <= 2,
    );
    return near;
  }
  // `a quarter of its roughly 200 employees`: those it has.
  if (
    / of (?:its|their|the|our)(?: (?:total|current|global|existing))? $/.test(
      view.text.slice(Math.max(view.start, amount.start - 24), amount.start),
    )
  )
    return undefined;
  const cue = view.cues.findLast(
    (hit) =>
      hit.value.role === 'metric' &&
      hit.value.metric === 'layoffs' &&
      hit.start >= clause.start &&
      hit.end <= amount.start,
  );
  if (cue) {
    const between = view.text.slice(cue.end, amount.start);
    if (/后|之后|after|存|剩|员工[^，]{0,20}[从由]/.test(between)) return undefined;
    return view.cues.some(
      (hit) =>
        hit.value.role === 'metric' &&
        (hit.value.metric === 'users' || hit.value.metric === 'paying_subscribers') &&
        hit.start >= cue.end &&
        hit.start <= amount.end + 6,
    )
      ? undefined
      : cue;
  }
  // 裁掉近一半员工…，涉及4000多人
  if (
    amount.kind === 'persons' &&
    /(?:涉及|波及|影响)(?:员工|人数|人员)?(?:约|近|超过?|逾)?$/.test(
      view.text.slice(Math.max(view.start, amount.start - 8), amount.start),
    ) &&
    view.cues.some(
      (hit) => hit.value.role === 'metric' && hit.value.metric === 'layoffs' && hit.end <= amount.start,
    )
  )
    return true;
  const leaves =
    amount.kind === 'persons' &&
    /^ (?:go(?![a-z])|are going|will go|are to go|are being cut|will be cut|were cut|were let go)/.test(
      view.text.slice(amount.end, amount.end + 18),
    );
  if (leaves) return true;
  return amount.kind === 'persons' &&
    (CUT.test(view.text.slice(clause.start, amount.start)) ||
      SHARE_OR.test(view.text.slice(Math.max(view.start, amount.start - 100), amount.start)))
    ? true
    : undefined;
}
