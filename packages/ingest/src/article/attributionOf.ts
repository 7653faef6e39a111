import type { Amount } from './amount.ts';
import { clauseAt, type View } from './view.ts';

/** A form of telling, and the words without one of which it need not be looked for. */
type Form = readonly [needs: readonly string[], pattern: RegExp];

/** Who tells a figure: press, houses, documents, persons cited; the company's own report of itself is nobody's word. */
const TOLD_HAN: readonly Form[] = [
  [
    ['据'],
    /据《?([^，。,》]{2,24}?)》?(?:的?报道|的?报告|的?统计|的?数据|披露|援引|消息|测算|估算|分析|调查|报导|称)/,
  ],
  [['显示', '报道称'], /([^，。,、；]{2,16})(?:数据显示|报告显示|报道称|招股书显示|财报显示)/],
  [
    ['显示', '披露', '称'],
    /(招股书|招股说明书|聆讯资料|年报|财报|公告|天眼查|企查查|内部文件)(?:显示|披露|称)/,
  ],
  [
    ['人士', '分析师', '外媒'],
    /(知情人士|消息人士|内部人士|分析师|业内人士|外媒)(?:称|透露|表示|估计|估算|预计)?/,
  ],
  [['人士'], /(?:^|[，。；：、"])((?:一位|多位|有)?(?:接近|熟悉)[^，。]{1,14}的?人士)/],
  [
    ['预计', '预测', '估计', '估算', '测算', '报道', '数据', '报告', '称', '认为', '统计'],
    /(IDC|高盛|摩根士丹利|摩根大通|瑞银|花旗|汇丰|中金|Gartner|TrendForce|集邦|Counterpoint|QuestMobile|弗若斯特沙利文|艾瑞|Canalys|Omdia|晚点|彭博社?|路透社?|36氪|财新)(?:咨询|资本|证券)?(?:的?分析师)?(?:预计|预测|估计|估算|测算|报道|数据|报告|称|认为|统计)/,
  ],
  [
    ['透露', '表示', '坦言', '重申', '指出', '写道', '坚称', '告诉', '预期', '称'],
    /(?:^|[，。；：、"\s]|创始人|董事长|CEO|CFO|首席[^，。]{1,4}官|总裁|高管)((?!公司|该|据|其|他|她|但|并|而|还|则|也|对此|官方|目前|回应|有消息|消息|外界|市场|此前|随后|执行长|创始人|董事长)[\u4e00-\u9fff·]{2,5}?)(?:在[^，。]{2,12}(?:上|中|里)?)?(?:透露|表示|坦言|重申|指出|写道|坚称|告诉|预期|称)/,
  ],
];
const TOLD_LATIN: readonly Form[] = [
  [['ccording to'], /according to ((?:[A-Za-z'.-]+ ?){1,7})/i],
  [
    ['familiar', 'knowledge', 'ource', 'analysts at'],
    /(person familiar with the matter|people familiar with (?:the matter|its finances|the plans)|people with knowledge of [a-z ]{3,20}|(?:a |one )?person with (?:direct )?knowledge|sources?(?= (?:said|say|told))|analysts at [A-Z]\w+)/,
  ],
  [
    ['report', 'sa', 'estimate', 'reckon', 'forecast', 'expect', 'project', 'put', 'cut', 'raised', 'sees'],
    /((?:The )?(?:Financial Times|Wall Street Journal|Information|New York Times|Reuters|Bloomberg(?: News)?|CNBC|Axios|Forbes|TechCrunch|Business Insider|Sensor Tower|Similarweb|PitchBook|Gartner|IDC|HSBC|Goldman(?: Sachs)?|Morgan Stanley|JPMorgan|UBS|Citi(?:group)?|Bernstein|SemiAnalysis|Epoch AI))(?: analysts?)? (?:reported|reports|said|says|estimates?|estimated|reckons|forecasts?|expects|projects|puts|cut|raised|sees)(?![a-z])/,
  ],
  [
    ['sa', 'told', 'wrote', 'posted', 'reckon', 'predict', 'warned', 'reported, citing'],
    /(?:^|[,.;"] ?|(?:[Ee]xecutive|[Ff]ounder|CEO|CFO|[Bb]logger|[Cc]hairman|[Cc]hief) )([A-Z][a-z]+(?: [A-Z][a-zA-Z'-]+){0,2}) (?:said|told|wrote|posted|has said|says|reckons|predicts|warned|reported, citing)(?![a-z])/,
  ],
  [
    ['said', 'told', 'confirmed', 'denied', 'estimate', 'says'],
    /((?:a |an |its |the )?(?:spokesperson|spokeswoman|spokesman|chairman|chief executive|analysts))(?: [a-z]+)? (?:said|told|confirmed|denied|estimates?|says)/,
  ],
  [['estimate'], /((?:The )?[A-Z][A-Za-z'.& ]{2,28}?) (?:estimates|estimated)(?![a-z])/],
  [['analysts'], /(analysts)/],
];

interface Telling {
  readonly name: string;
  readonly at: number;
  /** Place of its pattern: the surer ones come first. */
  readonly rank: number;
}
const told = new WeakMap<View, readonly Telling[]>();

function tellingsIn(view: View): readonly Telling[] {
  const known = told.get(view);
  if (known) return known;
  const text = view.text.slice(view.start, Math.min(view.end, view.start + 600));
  const found = (view.latin ? TOLD_LATIN : TOLD_HAN).flatMap(([needs, pattern], rank): Telling[] => {
    const hit = needs.some((word) => text.includes(word)) ? pattern.exec(text) : null;
    const name = hit?.[1]
      ?.trim()
      .replace(/^《|^(?:Chief |Executive |CEO |CFO |Chairman |Founder |President ){1,3}|[.,]$/g, '')
      .slice(0, 60);
    return hit && name && name.length > 1 ? [{ name, at: view.start + hit.index, rank }] : [];
  });
  told.set(view, found);
  return found;
}

/** Who is cited for a figure, as far as its sentence says; nearer clauses and surer forms first. */
export function attributionOf(view: View, amount: Amount): string | null {
  const n = clauseAt(view, amount.figureStart);
  let best: { name: string; cost: number } | undefined;
  for (const { name, at, rank } of tellingsIn(view)) {
    const cost = rank + 2 * Math.abs(n - clauseAt(view, at));
    if (!best || cost < best.cost) best = { name, cost };
  }
  return best?.name ?? null;
}
