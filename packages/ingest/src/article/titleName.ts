import { type CleanText, cleanText } from './cleanText.ts';
import { asWritten, findMentions, type Named, type NameTable, unseen } from './mention.ts';
import { COMMON_WORDS } from './unseenHanName.ts';
import { findUnseenNames, trimName } from './unseenName.ts';

const NAME = "([A-Z][A-Za-z0-9&.'-]{1,24}(?: (?!Q[1-4]|H[12]|FY)[A-Z][A-Za-z0-9&.'-]{1,24}){0,2})";
const DOCUMENT =
  '(?:Q[1-4]|[1-4]Q|H[12]|FY ?\\d|20\\d\\d|(?:first|second|third|fourth)[- ]quarter|full[- ]year|board|shareholder|investor|annual|interim|quarterly|preliminary|results|earnings|financial|Form|10-[KQ]|S-1|F-1|prospectus|IPO|pitch|deck|memo|update|one-pager|term sheet|files|filed|raises|reports|posts|lands|secures|closes|burns|cuts|lays|hits|eyes|seeks|nears|wins|snags|bags)';
const LATIN: readonly RegExp[] = [
  new RegExp(`^${NAME}(?:,? (?:Inc|Corp|Ltd|plc|PLC|Holdings|Co)\\.?){0,3},? ${DOCUMENT}(?![A-Za-z])`),
  new RegExp(
    `(?:[Mm]emo|[Ll]etter|[Nn]ote|[Ee]mail|[Mm]essage)(?: [A-Za-z-]{1,16}){0,6}? (?:of|at|from|to|by) ${NAME}$`,
  ),
  new RegExp(
    `^(?:Deal|Investment|Internal|Board|Investor|Company|Credit|Case)? ?(?:memo|update|profile|study|note|brief|teardown): ${NAME}`,
    'i',
  ),
  new RegExp(`^${NAME}: [A-Za-z]`),
];
const SERIES =
  /^(?:Exclusive|Breaking|Analysis|Opinion|Newsletter|Update|Update \d|Scoop|Explainer|Watch|Live|Memo|Deal|Report|Podcast|Interview|News|Briefing|Markets?|Tech|Media|Funding|Startups?|Earnings)$/;
const HAN: readonly RegExp[] = [
  /"([^"，。；：、：,;:\s]{2,12})"/,
  /^((?:[\u4e00-\u9fffA-Za-z0-9]){2,10}?)(?:公司|集团|股份)?[:：｜|]/,
  /^((?:[\u4e00-\u9fff]){2,8}?)(?=20\d\d年|招股|财报|年报|半年报|季报|中报|一季报|三季报|业绩|内部信|公告|冲刺|递表|赴港|创始人|CEO|融资|裁员)/,
];

/**
 * Whom a title is about: a name the tables know, a company by its form, else the one the document is of:
 * `Gleanworks board update`, `Deal memo: Parcelwise`, 起底"灵境未来".
 */
export function nameIn(title: string, table: NameTable): Named | null {
  const clean = cleanText(title);
  const mentions = findMentions(clean, table).filter((mention) => mention.who.kind !== 'source');
  return (
    mentions.find((mention) => mention.who.kind !== 'market')?.who ??
    findUnseenNames(clean, 0, clean.text.length)[0]?.who ??
    latinName(clean.text) ??
    hanName(clean)
  );
}

function latinName(title: string): Named | null {
  for (const pattern of LATIN) {
    const name = trimName(pattern.exec(title)?.[1] ?? '');
    if (name !== '' && /^[A-Z]/.test(name) && !SERIES.test(name) && !/^The /.test(name)) return unseen(name);
  }
  return null;
}

function hanName(clean: CleanText): Named | null {
  for (const pattern of HAN) {
    const found = pattern.exec(clean.text);
    const name = found?.[1];
    if (!name || COMMON_WORDS.test(name) || (pattern !== HAN[0] && !/[\u4e00-\u9fff]/.test(name))) continue;
    const at = found.index + found[0].indexOf(name);
    return asWritten(unseen(name), clean, at, at + name.length);
  }
  return null;
}
