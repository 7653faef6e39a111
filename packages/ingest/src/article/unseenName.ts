import type { CleanText } from './cleanText.ts';
import { isDigit, isHan } from './foldCharacters.ts';
import { asWritten, isOrdinary, type Mention, unseen } from './mention.ts';
import { hanNames } from './unseenHanName.ts';

const LATIN_NAME =
  /(?<![A-Za-z0-9&-])[A-Z][A-Za-z0-9&.'-]{0,24}(?: (?:[A-Z][A-Za-z0-9&.'-]{0,24}|AI|of|&)){0,3}/g;
const NOT_NAMES =
  /^(?:The|A|An|In|On|At|By|For|From|To|Of|And|But|Or|It|Its|He|She|They|We|I|As|If|This|That|These|Those|There|Their|His|Her|Our|Sales|Revenue|Revenues|Net|Gross|Operating|Training|Shares|Stock|Analysts|Investors|According|About|After|Before|Since|While|When|With|Without|More|Most|Roughly|Nearly|Around|Over|Under|Some|Several|Many|Total|Annual|Quarterly|First|Second|Third|Fourth|Last|Next|Free|Cash|Capital|CEO|CFO|COO|CTO|IPO|ARR|GPU|GPUs|API|Q[1-4]|H[12]|FY\d*|AI|US|U\.S\.|UK|EU|China|Chinese|American|Japan|Europe|European|France|Germany|India|London|Paris|Berlin|Beijing|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Series|Series [A-I]|Reuters|Bloomberg|Forbes|CNBC|Axios|TechCrunch|Fortune|Nasdaq|Dow|S&P|NEWSLETTER|Version|Table|Chapter|Page|Suite|Street|Plus|Pro|Elo|MAU|DAU|AIME|MMLU|Subscribers|Users|Customers|Employees|Both|Each|All|Only|Even|Just|Now|Today|Yesterday|Meanwhile|However|Still|Also|Then|Thus|Yet|Up|Down|Earlier|Later|Private|Public|Global|World|Worldwide|Three|Two|One|Four|Five|Six|Seven|Eight|Nine|Ten|Spending|Losses|Loss|Profit|Margins|Headcount|Valuation|Funding|Costs|Cost|Its|Layoffs|Inference|Salaries|Documents|Sources|People|Management|Executives|Separately|Excluding|Including|Compared|Unlike|Despite|Because|Though|Although|During|Between|Among|Against|Per|Call|Shares|Judge|Larry|Elon|Sam|MaaS|SaaS|PaaS|IaaS|Token|Tokens|App|Apps|LLM|LLMs|AIGC|AGI|DAUs?|MAUs?|Model|Models|Max|Mini|Ultra|Flash|Turbo|Lite|Preview)$/;

/**
 * Names the ledger does not have, where a sentence about figures speaks of somebody: `Lumenforge AI has raised`,
 * 深瞳智能, 子公司"智汇云"; each stands as a subject [EX11]. Left to right; `known` names are left alone.
 */
export function findUnseenNames(
  clean: CleanText,
  start: number,
  end: number,
  known: readonly Mention[] = [],
): Mention[] {
  const found: Mention[] = [];
  const { text } = clean;
  const take = (from: number, to: number, name: string) => {
    const clash = [...known, ...found].some(
      (other) =>
        other.start < to &&
        other.end > from &&
        !(isOrdinary(text, other) && to - from > other.end - other.start),
    );
    if (clash) return;
    const who = isHan(text.charCodeAt(from)) ? asWritten(unseen(name), clean, from, to) : unseen(name);
    found.push({ start: from, end: to, who });
  };
  const han = hanNames(text, start, end);
  const spoken = known.some(({ who }) => who.kind !== 'source' && who.kind !== 'market');
  for (const { start: from, end: to, name, sure } of han) if (sure) take(from, to, name);
  for (const hit of text.slice(start, end).matchAll(LATIN_NAME)) {
    const name = trimName(hit[0]);
    if (name === '') continue;
    const at = start + hit.index + hit[0].indexOf(name);
    if (spoken && !actsHere(text, at + name.length)) continue;
    if (isSubject(text, at, at + name.length, name)) take(at, at + name.length, name);
  }
  if (found.length === 0 && !spoken) for (const { start: from, end: to, name } of han) take(from, to, name);
  return found.sort((a, b) => a.start - b.start);
}

/** Beside a company already named, a second name counts only where it does or has something itself. */
function actsHere(text: string, end: number): boolean {
  return /^(?:,? (?:has|had|raised|lost|burned|posted|reported|earned|spent|generated|makes|made) |'s? (?:revenue|loss|net|valuation|sales|cash|ARR|annual|headcount|gross)|获|完成|宣布|披露|去年|今年|上半年|营收|净亏|估值|员工|目前|年度|月流水)/.test(
    text.slice(end, end + 24),
  );
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
