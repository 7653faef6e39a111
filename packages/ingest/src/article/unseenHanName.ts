/** Chinese names that no table knows, by their form, their quotes, or their place before a word that companies go with. */

/** What many company names end in. */
const ENDING =
  '科技|智能|智慧|集团|股份|网络|半导体|医药|生物|汽车|电子|机器人|微电子|光电|软件|软体|电器|通信|新能源|智驾|智行|芯片|视觉|物流|生鲜|出行|材料|能源|药业|制药|基因|传媒|教育|航空|航天|动力|算力|数科|重工|激光|光学|创新|资讯|游戏|娱乐|无人机|银行|控股|AI';
/** Characters that no name is made of, because they carry the grammar. */
const GRAMMAR = '的了在是和与为将有对年月日预计表示达到完成获其该这本由被从等已曾亿元万';
const ENDED = new RegExp(
  `(?:^|[，。；：、"（(\\s]|[据由对与和及，])((?:(?![${GRAMMAR}])[\\u4e00-\\u9fffA-Za-z0-9]){2,8}?(?:${ENDING}))(?=[，的将已宣完获拟计公预正录中披发称表在从年今去（(:：、"\\d]|$|全球|月活|账|帐|裁|N|方面|首|日前|近日|目前|员工|创始|董事|执行长|营收|净|亏|上市|估值|累计|上半|下半|一季|二季|三季|四季|第|三年|两年)`,
  'g',
);
/** 公司"X", "X"完成: in quotes beside a word for a company. */
const QUOTED =
  /(?:(?:公司|企业|初创|新创|独角兽|旗下|开发商|厂商|品牌|平台|机构|券商|车企|应用|产品|机器人|团队)"([^"，。；、：,;:\s]{2,12})"|"([^"，。；、：,;:\s]{2,12})"(?=完成|取得|宣布|获|上月|去年|今年|日前|近日|已|拟|计划|披露|上半年|估值|营收|净亏|(?:[^，。"]{0,4})(?:轮)?融资))/g;
/** What stands before a name: 科创板公司云天励飞, 昔日独角兽毫末智行. */
const LED =
  '(?:(?:公司|企业|初创|新创|独角兽|厂商|龙头|巨头|旗下|车企|券商|新贵|开发商|运营商|工具|应用|产品|平台|系统|助手)|^|[，。；："])';
/** What a company does or has, right after its name. */
const DEED =
  '宣布|披露|公布|公告|发布|取得|裁掉|裁撤|确认|证实|完成|获|拟|计划|方面|招股书|财报|年报|半年报|季报|创始人|董事长|执行长|首席|总裁|总经理|联合创始|停摆|裁员|母公司|自\\d|在\\d|报告期|CEO';
/** What persons do too. */
const SPEECH = '回应|透露|坦言|预计|预期|预估|表示|称|否认';
/** What stands behind any subject of a sentence, so that it counts at its very start only. */
const OPENING =
  '去年|今年|昨日|昨晚|昨天|日前|近日|上月|上季|本季|本年度|首季|第[一二三四]季|[一二三四]季度|上半年|下半年|前三季|20\\d\\d年|营收|净亏|净利|净损|亏损|账上|估值|员工|累计|现金|则|三年|两年|目前';
export const COMMON_WORDS =
  /公司|集团$|市场|行业|产业|业务|营收|收入|利润|成本|全球|全国|国内|国外|海外|我国|中国|美国|台湾|其中|此外|同时|初步|扣非|经调整|目前|报告|数据|分析|机构|消息|人士|媒体|外媒|记者|投资|股东|用户|员工|团队|产品|平台|模型|训练|推理|研发|销售|管理|费用|资金|现金|融资|估值|部门|合计|累计|今年|去年|上年|上季|上月|明年|本季|季度|同比|环比|毛利|净利|净亏|归母|归属|政府|财政|部委|协会|委员会|法院|央行|大学|学院|医院|电影|影片|票房|门店|游客|居民|人口|订单|合同|目标|方案|政策|项目|基金|债券|指数|股价|股票|港股|美股|两市|价格|芯片|外界|双方|对方|会议|活动|诺贝尔|机会|时间|期间|期末|业内|专家|学者|教授|先生|女士|博士|创始人|首席|高管|系统|服务|应用|功能|工厂|车型|交付|销量|出货|全年|年度|半年|昔日|曾经|前者|后者|人工智能|互联网|半导体|新能源|大模型|金融|电商|游戏|医疗|教育|能源|初创|创业|上市|科技公|财政|警方|查扣|法官|检方|银行业|球队|选手|冠军|受访|消费|家庭|城市|地区|国家|世界|欧洲|日本政府|一|二|三|两|几|\d/;
const COMMON_START =
  /(?:出任|担任|卸任|升任|接任|称|说)$|^(?:不|但|而|且|若|如|因|所|以|按|据|向|随|或|仅|只|就|也|还|又|都|很|更|最|自|当|此|每|各|某|多|近|约|超|逾|较|比|今|去|上|下|前|后|内|外|时|并|再|截至|使|让|把|给|说|请|谁|何|我|你|他|她|它|至|于|之|首|第|总|共|另|其|到|曾|已|将|年|月|日|季|周|届|号|再|正|由|从|对|经|拿|用|靠|未|尚|均|且|则|连|单|双|新一|现)|(?:额|量|率|费|价|版|款|者|们|家|间|时|后|前|中|上|下|里|内|外|期|初|奖|赛|数|比|方|人)$/;
/** Simple words of grammar that no name holds. */
const PLAIN = '的了在是和与为将有对预计其该这由被从等已曾亿元万';
const bare = (led: string, least: number, followed: string) =>
  new RegExp(
    `${led}((?:(?![${PLAIN}])[\\u4e00-\\u9fff]){${least},5}?)(?=(?:公司|集团)?(?:${followed}))`,
    'g',
  );
const BARE = [bare(LED, 2, DEED), bare(LED, 4, SPEECH), bare('^', 2, OPENING)];
/** 、格灵深瞳1.17亿元: one of a list where names stand before their figures. */
const LISTED = new RegExp(
  `[：:、和及]((?:(?![${PLAIN}])[\\u4e00-\\u9fff]){2,6})(?=约?\\d[\\d.,]*(?:万|亿)?(?:元|美元|港元|%))`,
  'g',
);
const SUBSIDIARY =
  /(?:旗下|子公司|母公司|品牌)(?:的)?([A-Za-z][A-Za-z0-9.]{1,20}(?: [A-Z][A-Za-z0-9.]{0,20})?)(?=[\u4e00-\u9fff，])/g;

const GENERIC =
  /^(?:该|这|本|此|一|两|三|多|各|其|某|新|老|大|小|母|子|上市|初创|新创|创业|科技|人工|人工智能|AI|大模型|顶级|分|国内|国外|海外|美国|中国|台湾|互联网|外国|相关|许多|不少|所有|几|头部|独角兽|明星|行业|投资|营利性|非营利性|公益|控股|我们|他们|对方|同行|全球|旗下|生成式|商业|中央|地方|传统|主流|民营|国有|车用|通用|工业|企业|人形|具身|飞行|低空|数字|云端|边缘|第三方)*(?:公司|集团|科技|智能|智慧|汽车|资本|银行|机器人|数据|电子|软件|软体|能源|网络|云|半导体|芯片|AI|材料|教育|游戏|航空|医药|生物|通信|物流|创新|新能源|动力|算力|股份|视觉|资讯|控股)$/;

export interface NameFound {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** By ending or quotes; a bare word before a verb is weaker. */
  readonly sure: boolean;
}

/** Chinese names in a sentence that stand where a company stands [EX11], left to right. */
export function hanNames(text: string, start: number, end: number): NameFound[] {
  const sentence = text.slice(start, end);
  if (!/[\u4e00-\u9fff]/.test(sentence)) return [];
  const found: NameFound[] = [];
  const take = (name: string | undefined, at: number, sure: boolean) => {
    if (!name || at < 0) return;
    const from = start + at;
    if (found.some((other) => other.start < from + name.length && other.end > from)) return;
    found.push({ start: from, end: from + name.length, name, sure });
  };
  for (const hit of sentence.matchAll(QUOTED)) {
    const name = hit[1] ?? hit[2]!;
    if (COMMON_QUOTED.test(name)) continue;
    take(name, hit.index + hit[0].indexOf(name), true);
  }
  for (const hit of sentence.matchAll(ENDED)) {
    const name = bareOf(hit[1]!);
    if (!GENERIC.test(name)) take(name, hit.index + hit[0].length - name.length, true);
  }
  for (const hit of sentence.matchAll(SUBSIDIARY))
    take(hit[1], hit.index + hit[0].length - hit[1]!.length, true);
  if (/分别|依次|各为/.test(sentence))
    for (const hit of sentence.matchAll(LISTED))
      if (!COMMON_WORDS.test(hit[1]!)) take(hit[1], hit.index + hit[0].length - hit[1]!.length, true);
  for (const pattern of BARE)
    for (const hit of sentence.matchAll(pattern)) {
      const name = hit[1]!;
      if (!COMMON_WORDS.test(name) && !COMMON_START.test(name))
        take(name, hit.index + hit[0].length - name.length, false);
    }
  return found.sort((a, b) => a.start - b.start);
}

const COMMON_QUOTED =
  /[的了，]|公司|计划|项目|战略|目标|危机|大战|时代|模式|时刻|融资|亏损|盈利|裁员|烧钱|年/;

/** 昔日独角兽毫末智行, 新创公司云鲸智慧: without the words that introduce it. */
function bareOf(name: string): string {
  return name.replace(
    /^(?:昔日|前|国产|知名|老牌|头部|明星|美国|中国|台湾|本土|港股|科创板|创业板|上市)*(?:公司|企业|初创|新创|独角兽|厂商|龙头|巨头|旗下|车企)+/,
    '',
  );
}
