import type { CleanText } from './cleanText.ts';
import { cueWords } from './cues.ts';
import { isDigit, isHan } from './foldCharacters.ts';
import { asWritten, isOrdinary, type Mention, unseen } from './mention.ts';
import { hanNames } from './unseenHanName.ts';

const LATIN_NAME =
  /(?<![A-Za-z0-9&-])[A-Z][A-Za-z0-9&.'-]{0,24}(?: (?:[A-Z][A-Za-z0-9&.'-]{0,24}|AI|of|&)){0,3}/g;
const NOT_NAMES =
  /^(?:The|A|An|In|On|At|By|For|From|To|Of|And|But|Or|It|Its|He|She|They|We|I|As|If|This|That|These|Those|There|Their|His|Her|Our|Sales|Revenue|Revenues|Net|Gross|Operating|Training|Shares|Stock|Analysts|Investors|According|About|After|Before|Since|While|When|With|Without|More|Most|Roughly|Nearly|Around|Over|Under|Some|Several|Many|Total|Annual|Quarterly|First|Second|Third|Fourth|Last|Next|Free|Cash|Capital|CEO|CFO|COO|CTO|IPO|ARR|GPU|GPUs|API|Q[1-4]|H[12]|FY\d*|AI|US|U\.S\.|UK|EU|China|Chinese|American|Japan|Europe|European|France|Germany|India|London|Paris|Berlin|Beijing|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Series|Series [A-I]|Reuters|Bloomberg|Forbes|CNBC|Axios|TechCrunch|Fortune|Nasdaq|Dow|S&P|NEWSLETTER|Version|Table|Chapter|Page|Suite|Street|Plus|Pro|Elo|MAU|DAU|AIME|MMLU|Subscribers|Users|Customers|Employees|Both|Each|All|Only|Even|Just|Now|Today|Yesterday|Meanwhile|However|Still|Also|Then|Thus|Yet|Up|Down|Earlier|Later|Private|Public|Global|World|Worldwide|Three|Two|One|Four|Five|Six|Seven|Eight|Nine|Ten|Spending|Losses|Loss|Profit|Margins|Headcount|Valuation|Funding|Costs|Cost|Its|Layoffs|Inference|Salaries|Documents|Sources|People|Management|Executives|Separately|Excluding|Including|Compared|Unlike|Despite|Because|Though|Although|During|Between|Among|Against|Per|Call|Shares|Judge|Larry|Elon|Sam|MaaS|SaaS|PaaS|IaaS|Token|Tokens|App|Apps|LLM|LLMs|AIGC|AGI|DAUs?|MAUs?|Model|Models|Max|Mini|Ultra|Flash|Turbo|Lite|Preview|Pre-A|Pre-B|Pre-IPO|Adjusted|EBITDA|FCF|GAAP|Non-GAAP|Operating|YoY|Item|Guidance|Team|Liquidity|Income|Inc|Tickets|Regulators|Unit|Tel|Company|Owner|Growth|Expenses|Backers|Bookings|Deliveries|Interns|Median|Big|Small|Former|New|Old|Once|How|What|Who|Why|Hi|Here|Not|Nor|No|Yes|Well|So|Such|Exclusive|Breaking|Analysis|Opinion|Scoop|Explainer|Update|Memo|Ask|Raise|Terms|Status|Result|Results|Target|Goal|Plan|Stage|Sector|Round|Lead|Price|Key|Summary|Highlights|Outlook|Risk|Risks|Date|Source|Contact|Burn|Runway|Any|Every|Another|Other|Same|Less|Few|Many|Much)$/;

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
    if (spoken && !COMPANY_ENDING.test(name) && !actsHere(text, at + name.length)) continue;
    // `Burn: $2.1M`: a word for a figure, not whose it is.
    if (cueWords.longestAt(text, at)?.end === at + name.length) continue;
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

export function trimName(raw: string): string {
  let words = raw.replace(/'s?$/, '').replace(/\.$/, '').split(' ');
  while (words.length > 0 && NOT_NAMES.test(words[0]!)) words = words.slice(1);
  while (words.length > 0 && /^(?:of|&|The)$/.test(words.at(-1)!)) words = words.slice(0, -1);
  const name = words.join(' ').replace(/'s$/, '');
  return name.length < 2 ||
    /^(?:Cloud|Labs?|Health|Energy|Space|Bio|Group|Systems|Studios?|Software|Security|Robotics|Networks|Learning|Holdings|Automation|Quantum|Mobility)$/.test(
      name,
    ) ||
    /^[A-Z]{1,3}\d*$/.test(name) ||
    /^(?:Adjusted )?(?:EBITDA|EBIT|GAAP|FCF|EPS)\b/.test(name) ||
    /^\d/.test(name) ||
    /^(?:H100|GPT|[A-Z]{1,3}-?\d)/.test(name)
    ? ''
    : name;
}

/** What companies call themselves: `Kestrel Robotics`, `CoreWeave`, `Tempest Energy Inc`. */
const COMPANY_ENDING =
  /(?: |^)(?:AI|Labs?|Inc|Corp|Ltd|PLC|plc|GmbH|Technologies|Technology|Robotics|Systems|Group|Holdings|Bio|Biosciences|Therapeutics|Motors|Energy|Health|Networks|Software|Cloud|Compute|Foods|Semiconductor|Semiconductors|Dynamics|Intelligence|Analytics|Security|Aerospace|Space|Mobility|Materials|Interactive|Studios?|Learning|Computing|Aviation|Medical|Pharma|Genomics|Quantum|Automation|Payments|Machines|Works)$|[a-z](?:AI|Labs)$|^[A-Z][a-z]+[A-Z][a-z]+$/;
/** Where even a company is no subject. */
const ASIDE =
  /(?:^|[^A-Za-z])(?:according to|led by|backed by|investors?|backers?|alongside|analysts? at|partner at|participation from|rivals?|than|like|unlike|such as|competitors?|acquired?|bought|buy|acquiring|acquires|citing|report by|study by|survey by|survey from|data from) (?:the )?$/i;
const PREPOSITION =
  /(?:^|[^A-Za-z])(?:according to|told|by|in|at|from|Mr|Ms|on|with|than|of|CEO|chief executive|analyst|founder|led by|near) $/i;
const DOES =
  /^ (?:has|had|have|is|was|will|would|plans|raised|raises|lost|loses|burned|burns|reported|posted|posts|generated|expects|expected|employs|employed|cut|cuts|laid|closed|secured|hit|reached|earned|booked|recorded|spent|spends|ended|swung|saw|makes|made|announced|aims|targets|grew|doubled|tripled|laid|disclosed|filed|could|may|opens|weighs|first-quarter|second-quarter|third-quarter|fourth-quarter|full-year|generates|turned|narrowed|widened|held|carries|charges|boasts|claims|counts|denied|controls|completed|wants|nears|seeks|set|needs|now|currently|banked|bagged|landed|snagged|picked|took|takes|brought|brings|collected|let|shed|sacked|fired|trimmed|axed|pulled|finished|entered|exited|crossed|topped|passed|surpassed|tops|passes|runs|pays|paid|sits|guided|forecast|forecasts|projects|projected|returned|slipped|fell|rose|jumped|sank|remains|remained|started|began|also|only|still|just|already|never|ran|owes|owed|confirmed|revealed|warned|warns|hopes|intends|estimates|used|consumed)\b/;

function isSubject(text: string, start: number, end: number, name: string): boolean {
  const dot = text.charCodeAt(end) === 46 && /^\. [a-z]/.test(text.slice(end, end + 3)) ? 1 : 0;
  const after = text.slice(end + dot, end + dot + 24);
  const before = text.slice(Math.max(0, start - 24), start);
  const next = text.charCodeAt(end);
  if (COMPANY_ENDING.test(name) && !isHan(next)) return !ASIDE.test(before);
  // `Elon Musk's startup`: a person.
  if (/^'s (?:[A-Za-z-]+ )?(?:start-?up|company|firm|lab|venture|outfit)(?![a-z])/.test(after))
    return COMPANY_ENDING.test(name) && !isHan(next);
  const introduced =
    /^, (?:a|an|the|which|once|whose) (?:[A-Za-z-]+ ){0,4}(?:start-?up|company|maker|firm|developer|lab|group|provider|unicorn)/.test(
      text.slice(end, end + 60),
    );
  if (!introduced && PREPOSITION.test(before)) return false;
  if (isHan(next) || isDigit(text.charCodeAt(start - 1)))
    return isHan(next) && !/^(?:报道|称|的数据|数据显示|测试|评测|显示|报告|统计)/.test(after);
  if (/^(?:'s? |, (?:a|an|the|which|whose|once|valued|based|maker|last)\b| \(|: )/.test(after))
    return !looksLikePerson(name, after);
  if (DOES.test(after)) return !looksLikePerson(name, after);
  if (/^ (?:said|says|told)\b/.test(after)) return !/ /.test(name);
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
