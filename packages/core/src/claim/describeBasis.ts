import { type Basis, type Inclusion, usualAccounting } from './basis.ts';
import type { ClaimMetric } from './claim.ts';

/** A basis in a reader's words, one tag for each thing to know. */
export interface BasisTags {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

type Words = readonly [en: string, zh: string];

/**
 * The basis of a figure in both languages: only what is not the plain case, or is not known where it matters. A loss
 * forecast without stock pay gives `forecast`, `excludes stock pay`; a plain audited revenue gives nothing.
 */
export function describeBasis(basis: Basis, metric: ClaimMetric): BasisTags {
  const tags = [
    ...epistemicWords(basis),
    ...scopeWords(basis),
    ...periodWords(basis, metric),
    ...accountingWords(basis, metric),
    ...inclusionWords(basis),
    ...presentationWords(basis, metric),
  ];
  return { en: tags.map(([en]) => en), zh: tags.map(([, zh]) => zh) };
}

const statusWords = {
  actual: null,
  estimate: ['estimate', '估计'],
  guidance: ['guidance', '指引'],
  forecast: ['forecast', '预测'],
  target: ['target', '目标'],
  rumour: ['rumour', '传闻'],
} as const;

function epistemicWords({ epistemic }: Basis): Words[] {
  const words: Words[] = [];
  const status = statusWords[epistemic.status];
  if (status) words.push(status);
  if (epistemic.denied) words.push(['doubted by its own source', '来源自身存疑']);
  if (epistemic.contingentOn !== undefined) words.push(['conditional', '附条件']);
  if (epistemic.attribution === 'computed') words.push(['computed', '推算']);
  if (epistemic.attribution === 'anonymous') words.push(['anonymous source', '匿名来源']);
  return words;
}

const scopeKinds = {
  segment: ['segment', '分部'],
  product: ['product', '产品'],
  geography: ['region', '地区'],
  customerClass: ['customers', '客户类别'],
} as const;

function scopeWords({ scope }: Basis): Words[] {
  if (scope.kind === 'group') return [];
  const [en, zh] = scopeKinds[scope.kind];
  return [scope.name === undefined ? [en, zh] : [`${en} ${scope.name}`, `${zh} ${scope.name}`]];
}

const againstWords: Readonly<Record<string, Words>> = {
  yoy: ['year on year', '同比'],
  qoq: ['quarter on quarter', '环比（季）'],
  mom: ['month on month', '环比（月）'],
  plan: ['against plan', '对比计划'],
};

function periodWords({ periodBasis }: Basis, metric: ClaimMetric): Words[] {
  const { fiscal, annualised, cumulative, against, atPrecision } = periodBasis;
  const words: Words[] = [];
  // A recurring rate is annualised by definition; saying so on every one would hide the revenue figures that are.
  if (annualised && metric !== 'arr' && metric !== 'run_rate') words.push(['run rate', '年化']);
  if (cumulative && metric !== 'cash_raised' && metric !== 'cumulative_loss')
    words.push(['cumulative', '累计']);
  if (against?.startsWith('since:')) words.push([`since ${against.slice(6)}`, `自 ${against.slice(6)} 起`]);
  else if (against !== undefined) words.push(againstWords[against] ?? [against, against]);
  if (fiscal !== undefined) words.push([fiscal, fiscal]);
  if (atPrecision === 'month') words.push(['day not stated', '未载明日期']);
  if (atPrecision === 'year') words.push(['month not stated', '未载明月份']);
  return words;
}

const accountingNames = {
  cash: ['cash basis', '收付实现制'],
  accrual: ['accrual basis', '权责发生制'],
  nonGaap: ['company definition', '公司自定口径'],
  unknown: ['accounting not stated', '未载明记账基础'],
} as const;

function accountingWords({ accounting }: Basis, metric: ClaimMetric): Words[] {
  const usual = usualAccounting(metric);
  if (accounting === usual || (accounting === 'unknown' && usual === null)) return [];
  // An adjusted figure is the company's own definition by its name.
  return accounting === 'nonGaap' && metric.startsWith('adjusted_') ? [] : [accountingNames[accounting]];
}

const itemNames: Readonly<Record<Inclusion, Words>> = {
  stockPay: ['stock pay', '股权激励'],
  interest: ['interest', '利息'],
  oneOffs: ['one-offs', '一次性项目'],
  capex: ['capital expenditure', '资本开支'],
  financeLeases: ['finance leases', '融资租赁'],
  credits: ['credits', '算力额度'],
  training: ['training', '训练成本'],
  freeUsers: ['free users', '免费用户'],
  revenueShare: ['revenue share', '收入分成'],
};

function inclusionWords({ inclusions }: Basis): Words[] {
  return (Object.keys(itemNames) as Inclusion[]).flatMap((item): Words[] => {
    const [en, zh] = itemNames[item];
    if (inclusions[item] === 'excluded') return [[`excludes ${en}`, `不含${zh}`]];
    return inclusions[item] === 'included' ? [[`includes ${en}`, `含${zh}`]] : [];
  });
}

function presentationWords({ presentation }: Basis, metric: ClaimMetric): Words[] {
  switch (presentation) {
    case 'preMoney':
      return [['pre-money', '投前']];
    case 'postMoney':
      return [['post-money', '投后']];
    case 'gross':
      return metric === 'revenue' ? [['before partner share', '未扣合作方分成']] : [['gross', '总额']];
    case 'net':
      return metric === 'revenue' ? [['after partner share', '已扣合作方分成']] : [['net', '净额']];
    default:
      return metric === 'valuation' ? [['pre- or post-money not stated', '未载明投前或投后']] : [];
  }
}
