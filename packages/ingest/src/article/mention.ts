import type { Company } from '@solvent/core/source';
import { type CleanText, sourceSpan } from './cleanText.ts';
import { isDigit, isHan, isLatin } from './foldCharacters.ts';
import { knownNames, knownProducts, knownTellers } from './knownNames.ts';
import { Lexicon } from './lexicon.ts';

/** Who is named: a company of the ledger, or a name it does not have. */
export interface Named {
  /** Id in the ledger; null for a name it does not have. */
  readonly id: string | null;
  /** English name in the ledger; for a name it does not have, as the text writes it. */
  readonly name: string;
  /** For a well-known name the ledger does not have: its usual English form. */
  readonly known?: string;
  readonly kind: Company['kind'] | 'source';
  readonly parent: string | null;
  readonly members: readonly string[];
  readonly fiscalYearEnd: number;
}
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly who: Named;
}

export interface NameTable {
  readonly lexicon: Lexicon<Named>;
  readonly byId: ReadonlyMap<string, Named>;
}

const tables = new WeakMap<readonly Company[], NameTable>();
/** Aliases that are ordinary words too: ideal, prospects, one; they count only with company words around them. */
const ordinary = new Set([
  '理想',
  '前途',
  '未来',
  '一起',
  '混元',
  '百川',
  'meta',
  'apple',
  '苹果',
  'harvey',
  'glean',
  'lambda',
  'runway',
  'adept',
  'humane',
  'ssi',
  'figure',
  'suno',
  'china',
  '中国',
  'bond',
  'uc',
  '中科院',
  'the information',
  'information',
  'adsense',
]);
/** Names of press and research houses: who tells, never who is told about. */
const tellers =
  /^(?:canalys|pitchbook|investopedia|the-information|new-york-times|analytics-india-magazine|star-market-daily|cailianpress|bloomberg|chanyejia|similarweb|semianalysis|bond|morgan-stanley|kleiner-perkins|chinese-academy-of-sciences)$/;

/** The names of a list of companies in every spelling, ready to be looked for; built once for each list. */
export function nameTable(companies: readonly Company[]): NameTable {
  const made = tables.get(companies);
  if (made) return made;
  const byId = new Map<string, Named>();
  const entries: [string, Named][] = [];
  for (const company of companies) {
    const named: Named = {
      id: company.id,
      name: company.name.en,
      kind: tellers.test(company.id) ? 'source' : company.kind,
      parent: company.parent ?? null,
      members: company.members ?? [],
      fiscalYearEnd: company.fiscalYearEnd ?? 12,
    };
    byId.set(company.id, named);
    for (const spelling of [company.name.en, company.name.zh, ...company.aliases])
      if (spelling.length > 1 && !/^\d/.test(spelling))
        entries.push([spelling.replace(/ ?[(（].*$/, ''), named]);
  }
  for (const [name, spellings] of knownNames) {
    const named: Named = { id: null, name, kind: 'company', parent: null, members: [], fiscalYearEnd: 12 };
    for (const spelling of [name, ...spellings]) entries.push([spelling, named]);
  }
  for (const name of knownTellers)
    entries.push([name, { id: null, name, kind: 'source', parent: null, members: [], fiscalYearEnd: 12 }]);
  for (const [name, spellings, parent] of knownProducts) {
    const named: Named = {
      id: null,
      name,
      kind: 'product',
      parent,
      members: [],
      fiscalYearEnd: byId.get(parent)?.fiscalYearEnd ?? 12,
    };
    for (const spelling of [name, ...spellings]) entries.push([spelling, named]);
  }
  const table = { lexicon: new Lexicon(entries), byId };
  tables.set(companies, table);
  return table;
}

/** Every known name in a clean text, left to right [EX10]. */
export function findMentions(clean: CleanText, table: NameTable): Mention[] {
  const { text } = clean;
  const mentions: Mention[] = [];
  for (const hit of table.lexicon.scan(text)) {
    const written = text.slice(hit.start, hit.end);
    if (ordinary.has(written.toLowerCase()) && !standsAsName(text, hit.start, hit.end)) continue;
    // A Latin name is written with a capital; `meta` and `figure` in small letters are words.
    if (/^[a-z]/.test(written) && /^[A-Z]/.test(hit.value.name)) continue;
    const who = hit.value.id === null ? asWritten(hit.value, clean, hit.start, hit.end) : hit.value;
    mentions.push({ start: hit.start, end: hit.end, who });
  }
  return mentions;
}

function asWritten(named: Named, clean: CleanText, start: number, end: number): Named {
  const span = sourceSpan(clean, start, end);
  return { ...named, known: named.name, name: clean.source.slice(span.start, span.end) };
}

function standsAsName(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  if (!isHan(code)) return /^[A-Z]/.test(text.slice(start, end));
  const before = text[start - 1] ?? '';
  const after = text.slice(end, end + 3);
  if (/^(?:汽车|公司|集团|科技|智能|公布|宣布|表示|财报|去年|今年)/.test(after)) return true;
  return /[、]/.test(before) && /^[、和]/.test(after)
    ? true
    : text.slice(start, end) === '苹果' || text.slice(start, end) === '百川';
}

const LATIN_NAME =
  /(?<![A-Za-z0-9&-])[A-Z][A-Za-z0-9&.'-]{0,24}(?: (?:[A-Z][A-Za-z0-9&.'-]{0,24}|AI|of|&)){0,3}/g;
const HAN_NAME =
  /(?:^|[，。；：、"（(\s]|[据由对与和及，])((?:(?![的了在是和与为将有对年月日预计表示达到完成获其该这本由被从等已曾亿元万])[\u4e00-\u9fffA-Za-z0-9]){2,8}?(?:科技|智能|集团|股份|网络|半导体|医药|生物|汽车|电子|机器人|微电子|光电|软件|电器|通信|新能源|智驾|智行|芯片|视觉|物流|生鲜|出行|AI))(?=[，的将已宣完获拟计公预正录中披发称表在从年今去（(:：、"\d]|$|全球|月活|首|日前|近日|目前|员工|创始|营收|净|上市|估值|累计|上半|下半|一季|二季|三季|四季|第)/g;
const GENERIC =
  /^(?:该|这|本|此|一|两|三|多|各|其|某|新|老|大|小|母|子|上市|初创|创业|科技|人工智能|AI|大模型|顶级|分|国内|国外|海外|美国|中国|互联网|外国|相关|许多|不少|所有|几|头部|独角兽|明星|行业|投资|营利性|非营利性|公益|控股|我们|他们|对方|同行)*(?:公司|集团|科技|智能|汽车|资本|银行|机器人|数据|电子|软件|能源|网络|云)$/;
const NOT_NAMES =
  /^(?:The|A|An|In|On|At|By|For|From|To|Of|And|But|Or|It|Its|He|She|They|We|I|As|If|This|That|These|Those|There|Their|His|Her|Our|Sales|Revenue|Revenues|Net|Gross|Operating|Training|Shares|Stock|Analysts|Investors|According|About|After|Before|Since|While|When|With|Without|More|Most|Roughly|Nearly|Around|Over|Under|Some|Several|Many|Total|Annual|Quarterly|First|Second|Third|Fourth|Last|Next|Free|Cash|Capital|CEO|CFO|COO|CTO|IPO|ARR|GPU|GPUs|API|Q[1-4]|H[12]|FY\d*|AI|US|U\.S\.|UK|EU|China|Chinese|American|Japan|Europe|European|France|Germany|India|London|Paris|Berlin|Beijing|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Series|Series [A-I]|Reuters|Bloomberg|Forbes|CNBC|Axios|TechCrunch|Fortune|Nasdaq|Dow|S&P|NEWSLETTER|Version|Table|Chapter|Page|Suite|Street|Plus|Pro|Elo|MAU|DAU|AIME|MMLU|Subscribers|Users|Customers|Employees|Both|Each|All|Only|Even|Just|Now|Today|Yesterday|Meanwhile|However|Still|Also|Then|Thus|Yet|Up|Down|Earlier|Later|Private|Public|Global|World|Worldwide|Three|Two|One|Four|Five|Six|Seven|Eight|Nine|Ten|Spending|Losses|Loss|Profit|Margins|Headcount|Valuation|Funding|Costs|Cost|Its|Layoffs|Inference|Salaries|Documents|Sources|People|Management|Executives|Separately|Excluding|Including|Compared|Unlike|Despite|Because|Though|Although|During|Between|Among|Against|Per|Call|Shares|Judge|Larry|Elon|Sam)$/;

/**
 * A name the ledger does not have, where a sentence about figures names nobody known: `Lumenforge AI has raised`,
 * 深瞳智能. The first that stands as a subject is taken [EX11].
 */
export function findUnseenName(
  clean: CleanText,
  start: number,
  end: number,
  known: readonly Mention[] = [],
): Mention | undefined {
  const taken = (from: number, to: number) => known.some((other) => other.start < to && other.end > from);
  const { text } = clean;
  const sentence = text.slice(start, end);
  for (const found of sentence.matchAll(HAN_NAME)) {
    const name = found[1]!;
    if (GENERIC.test(name)) continue;
    const at = start + found.index + found[0].length - name.length;
    if (taken(at, at + name.length)) continue;
    return { start: at, end: at + name.length, who: asWritten(unseen(name), clean, at, at + name.length) };
  }
  for (const found of sentence.matchAll(LATIN_NAME)) {
    const name = trimName(found[0]);
    if (name === '') continue;
    const at = start + found.index + found[0].indexOf(name);
    if (taken(at, at + name.length) || !isSubject(text, at, at + name.length, name)) continue;
    return { start: at, end: at + name.length, who: unseen(name) };
  }
  return undefined;
}

function trimName(raw: string): string {
  let words = raw.replace(/'s?$/, '').replace(/\.$/, '').split(' ');
  while (words.length > 0 && NOT_NAMES.test(words[0]!)) words = words.slice(1);
  while (words.length > 0 && /^(?:of|&|The)$/.test(words.at(-1)!)) words = words.slice(0, -1);
  const name = words.join(' ').replace(/'s$/, '');
  return name.length < 2 ||
    /^[A-Z]{1,3}\d*$/.test(name) ||
    /^\d/.test(name) ||
    /^(?:H100|GPT|[A-Z]{1,3}-?\d)/.test(name)
    ? ''
    : name;
}

function isSubject(text: string, start: number, end: number, name: string): boolean {
  const after = text.slice(end, end + 24);
  const before = text.slice(Math.max(0, start - 24), start);
  const introduced =
    /^, (?:a|an|the|which) (?:[A-Za-z-]+ ){0,4}(?:start-?up|company|maker|firm|developer|lab|group|provider)/.test(
      text.slice(end, end + 60),
    );
  if (
    !introduced &&
    /(?:^|[^A-Za-z])(?:according to|told|by|in|at|from|Mr|Ms|on|with|than|of|CEO|chief executive|analyst|founder|led by|near) $/i.test(
      before,
    )
  )
    return false;
  const next = text.charCodeAt(end);
  if (isHan(next) || isDigit(text.charCodeAt(start - 1)))
    return isHan(next) && !/^(?:报道|称|的数据|数据显示|测试|评测|显示|报告|统计)/.test(after);
  if (/^(?:'s? |, (?:a|an|the|which|whose|valued|based|maker|last)\b| \(|: )/.test(after))
    return !looksLikePerson(name, after);
  if (
    /^ (?:has|had|have|is|was|will|would|plans|raised|raises|lost|loses|burned|reported|posted|generated|expects|expected|employs|employed|cut|laid|closed|secured|hit|reached|earned|booked|recorded|spent|spends|ended|swung|saw|makes|made|announced|aims|targets|grew|doubled|tripled|laid|disclosed|filed|could|may|opens|weighs|first-quarter|second-quarter|third-quarter|fourth-quarter|full-year|generates|turned|narrowed|widened|held|carries|charges|boasts|claims|counts|denied|controls|completed|wants|nears|seeks|set|needs|now|currently)\b/.test(
      after,
    )
  )
    return !looksLikePerson(name, after);
  if (/^ (?:said|says|told)\b/.test(after))
    return (
      !/ /.test(name) ||
      /(?:AI|Labs?|Inc|Corp|Technologies|Robotics|Systems|Group|Capital|Bio|Motors|Energy|Health|Networks|Software|Cloud)$/.test(
        name,
      )
    );
  return /(?:company|startup|start-up|maker|firm|developer|provider|lab) $/i.test(before);
}

/** Two plain capitalised words before a verb of speech are more often a person. */
function looksLikePerson(name: string, after: string): boolean {
  return (
    /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name) &&
    /^(?:, (?:the|a|an) (?:chief|chair|founder|co-founder|analyst|CEO|president)|'s (?:net worth|fortune|wealth))/.test(
      after,
    )
  );
}

function unseen(name: string): Named {
  return { id: null, name, kind: 'company', parent: null, members: [], fiscalYearEnd: 12 };
}

/** An id for a name in Latin letters: `Lumenforge AI` is `lumenforge-ai`; a Chinese name has none. */
export function slugOf(name: string): string | null {
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const trimmed = slug.startsWith('-') ? slug.slice(1) : slug;
  const clean = trimmed.endsWith('-') ? trimmed.slice(0, -1) : trimmed;
  return clean !== '' && [...name].every((character) => !isHan(character.charCodeAt(0))) && isLatinName(name)
    ? clean
    : null;
}
function isLatinName(name: string): boolean {
  for (let i = 0; i < name.length; i++) if (isLatin(name.charCodeAt(i))) return true;
  return false;
}
