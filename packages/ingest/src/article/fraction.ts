import type { Amount } from './amount.ts';
import { withQualifiers } from './finishAmount.ts';

const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5 };
const COUNTS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4 };
const PART = /(half|thirds?|quarters?|fifths?)(?![A-Za-z-])/y;
/** A share of something, or by how much it shrank; `a quarter` alone is a length of time. */
const OF_WHAT =
  /^ (?:of )?(?:its|their|our|the company's|all (?:of )?(?:its|their)) (?![a-z]* ?(?:year|century))/;
const TOLD_HALVES = /(?:first|second|latter|other|back) $/i;

/** `a quarter of its employees`, `by a third`, `two-thirds of their staff`: a share in words; a third is given to four digits. */
export function readLatinFraction(text: string, start: number): Amount | undefined {
  // ha, thi, qu, fi: few words go further.
  const second = text.charCodeAt(start + 1);
  if (
    second !== 97 &&
    second !== 117 &&
    second !== 105 &&
    (second !== 104 || text.charCodeAt(start + 2) !== 105)
  )
    return undefined;
  PART.lastIndex = start;
  const word = PART.exec(text)?.[1];
  if (!word) return undefined;
  const before = text.slice(Math.max(0, start - 12), start);
  const part = word.replace(/s$/, '');
  const count = /(?:^|[^A-Za-z-])(?:(a|one|two|three|four)[ -])$/i.exec(before)?.[1]?.toLowerCase();
  if (!count && (part !== 'half' || TOLD_HALVES.test(before))) return undefined;
  const from = count ? start - count.length - 1 : start;
  const end = start + word.length;
  if (
    !OF_WHAT.test(text.slice(end, end + 40)) &&
    !/(?:by|in) $/i.test(text.slice(Math.max(0, from - 3), from))
  )
    return undefined;
  const share = `${Math.round((10_000 * (count ? COUNTS[count]! : 1)) / PARTS[part]!) / 10_000}`;
  return withQualifiers(text, from, end, { end, low: share, high: share }, 'percent', 'of', true);
}

const WHOSE = /^一半(?:以上|左右)?的?(?:员工|团队|人员|职员|人手|岗位|雇员|用户|客户)/;

/** 裁掉近一半员工: half of the persons named after it, or dismissed before. */
export function readHanHalf(text: string, start: number): Amount | undefined {
  const fits =
    WHOSE.test(text.slice(start, start + 8)) ||
    /裁(?:掉|减|员|撤|去)?(?:了|近|约|逾|超过|超|将近)*$/.test(text.slice(Math.max(0, start - 6), start));
  return fits
    ? withQualifiers(
        text,
        start,
        start + 2,
        { end: start + 2, low: '0.5', high: '0.5' },
        'percent',
        '成',
        true,
      )
    : undefined;
}
