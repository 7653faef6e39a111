import type { Company } from '@solvent/core/source';
import { type CleanText, sourceSpan } from './cleanText.ts';
import { isHan, isLatin } from './foldCharacters.ts';
import { knownNames } from './knownNames.ts';
import { knownProducts, knownTellers, shortNames } from './knownProducts.ts';
import { type Hit, Lexicon } from './lexicon.ts';

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
  /** Where it is at home, as far as known: its currency and the name of its fiscal year hang on it. */
  readonly country?: string;
}
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly who: Named;
}

export interface NameTable {
  readonly lexicon: Lexicon<Named>;
  /** Names that count in capitals only: `NOW` is a company, `now` is not. */
  readonly tickers: ReadonlySet<string>;
  readonly byId: ReadonlyMap<string, Named>;
}

/** Spellings that are words far more often than names. */
const NEVER = /^(?:\d|(?:AI|IT|US|UK|EU|WE|IPO|API|CEO|ALL|SO|ON|ARE|CAN|HAS|IS)$|(?:We|It|Us) ?[(（])/i;
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
const isTicker = (spelling: string) => /^[A-Z]{2,5}$/.test(spelling);
const tables = new WeakMap<readonly Company[], NameTable>();
/** Aliases that are ordinary words too: ideal, prospects, one; they count only with company words around them. */
const ordinary = new Set([
  '理想',
  '哪吒',
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
/** Whether a mention rests on a word that is an ordinary one too, so that a longer name around it wins: 海纳百川科技. */
export function isOrdinary(text: string, mention: Mention): boolean {
  return ordinary.has(text.slice(mention.start, mention.end).toLowerCase());
}

/** Names of press and research houses: who tells, never who is told about. */
const tellers =
  /^(?:canalys|pitchbook|investopedia|the-information|new-york-times|analytics-india-magazine|star-market-daily|cailianpress|bloomberg|chanyejia|similarweb|semianalysis|bond|morgan-stanley|kleiner-perkins|chinese-academy-of-sciences)$/;

/** The names of a list of companies in every spelling, ready to be looked for; built once for each list. */
export function nameTable(companies: readonly Company[]): NameTable {
  const made = tables.get(companies);
  if (made) return made;
  const byId = new Map<string, Named>();
  const entries: [string, Named][] = [];
  const tickers = new Set<string>();
  for (const company of companies) {
    const named: Named = {
      id: company.id,
      name: company.name.en,
      kind: tellers.test(company.id) ? 'source' : company.kind,
      parent: company.parent ?? null,
      members: company.members ?? [],
      fiscalYearEnd: company.fiscalYearEnd ?? 12,
      ...(company.country ? { country: company.country } : {}),
    };
    byId.set(company.id, named);
    const names = [company.name.en, company.name.zh, ...company.aliases];
    for (const spelling of names)
      if (isTicker(spelling) && !names.some((name) => name !== spelling && same(name, spelling)))
        tickers.add(spelling.toLowerCase());
    for (const spelling of names)
      if (spelling.length > 1 && !NEVER.test(spelling))
        entries.push([spelling.replace(/ ?[(（].*$/, ''), named]);
  }
  for (const [spelling, id] of shortNames) {
    const named = byId.get(id);
    if (named) entries.push([spelling, named]);
  }
  for (const [name, spellings, country] of knownNames) {
    const named: Named = {
      id: null,
      name,
      kind: 'company',
      parent: null,
      members: [],
      fiscalYearEnd: country === 'JP' ? 3 : 12,
      ...(country ? { country } : {}),
    };
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
  const table = { lexicon: new Lexicon(entries), tickers, byId };
  tables.set(companies, table);
  return table;
}

/** Every known name in a clean text, left to right [EX10]. */
export function findMentions(clean: CleanText, table: NameTable): Mention[] {
  const { text } = clean;
  const mentions: Mention[] = [];
  for (const found of table.lexicon.scan(text)) {
    const hit = withoutSide(found, text, table);
    const written = text.slice(hit.start, hit.end);
    if (/[a-z]/.test(written) && table.tickers.has(written.toLowerCase())) continue;
    if (ordinary.has(written.toLowerCase()) && !standsAsName(text, hit.start, hit.end)) continue;
    // A Latin name is written with a capital; `meta` and `figure` in small letters are words.
    if (/^[a-z]/.test(written) && /^[A-Z]/.test(hit.value.name)) continue;
    const who = hit.value.id === null ? asWritten(hit.value, clean, hit.start, hit.end) : hit.value;
    mentions.push({ start: hit.start, end: hit.end, who });
  }
  return mentions;
}

/** 京东方面 is 京东 and 方面, not 京东方 and 面. */
function withoutSide(hit: Hit<Named>, text: string, { lexicon }: NameTable): Hit<Named> {
  if (text[hit.end] !== '面' || text[hit.end - 1] !== '方') return hit;
  const shorter = lexicon.longestAt(text.slice(hit.start, hit.end - 1), 0);
  return shorter ? { ...shorter, start: hit.start, end: hit.start + shorter.end } : hit;
}

export function asWritten(named: Named, clean: CleanText, start: number, end: number): Named {
  const span = sourceSpan(clean, start, end);
  return { ...named, known: named.name, name: clean.source.slice(span.start, span.end) };
}

function standsAsName(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  if (!isHan(code)) return /^[A-Z]/.test(text.slice(start, end));
  const before = text[start - 1] ?? '';
  const after = text.slice(end, end + 3);
  if (
    /^(?:汽车|公司|集团|科技|智能|公布|宣布|表示|财报|去年|今年|20\d|第[一二三四]|[一二三四]季|Q[1-4])/.test(
      after,
    )
  )
    return true;
  return /[、]/.test(before) && /^[、和]/.test(after)
    ? true
    : text.slice(start, end) === '苹果' || text.slice(start, end) === '百川';
}

export function unseen(name: string): Named {
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
