import type { Claim } from '../../claim/index.ts';
import { defineIssue } from '../../issue/index.ts';
import { dec } from '../../money/index.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';
import { boundsOf, gapInDays } from './figure.ts';
import { figureOf, finding, metricWords, type Words, words } from './finding.ts';
import { PRICE_WORDS, SERVING_WORDS } from './wording.ts';

const COST_CHANGE = /^(?:cost_change|other:\w{0,40}cost\w{0,40}change\w{0,20})$/;
const PRICE_CHANGE = /^(?:constant_quality_price|other:\w{0,40}price\w{0,40}change\w{0,20})$/;
const FALL = dec('-0.9');

/**
 * What customers pay for the same ability, called what it costs a vendor: inference "cost" down 99.7 % in two
 * years is a price at constant quality. A fall of 90 % and more that no vendor states of itself is taken for one.
 */
export const priceAsCost: Check = {
  id: 'CK39',
  kind: defineIssue({
    code: 'check/price-as-cost',
    severity: 'warning',
    en: {
      message: '{metric} {figure} is recorded as a cost, but {evidence}.',
      remedy: 'Look whether the original measures the price customers pay or a vendor’s own bill.',
    },
    zh: {
      message: '“{metric}” {figure}记为成本，但{evidence}。',
      remedy: '请到原始来源核对其统计的是客户支付的价格，还是厂商自身的开支。',
    },
    example: '"AI inference cost fell 99.7 % in two years", from a chart of the price per million tokens.',
  }),
  run: (context) =>
    context.claims.flatMap((claim) => {
      const found = priceWords(claim) ?? samePriceChange(claim, context) ?? steepFall(claim, context);
      if (!found) return [];
      const slots = { metric: metricWords(claim), figure: figureOf(claim), evidence: found.evidence };
      return [finding(priceAsCost.kind, claim, slots, found.others)];
    }),
};

interface Doubt {
  readonly evidence: Words;
  readonly others: readonly Claim[];
}

function priceWords(claim: Claim): Doubt | undefined {
  const cost = claim.metric === 'inference_cost' || COST_CHANGE.test(claim.metric);
  return cost && PRICE_WORDS.test(claim.citation.quote)
    ? { evidence: words('the source says price', '来源说的是价格'), others: [] }
    : undefined;
}

function samePriceChange(claim: Claim, { claims }: CheckContext): Doubt | undefined {
  const { stated } = claim.quantity;
  if (!COST_CHANGE.test(claim.metric) || stated === null) return undefined;
  const other = claims.find(
    (o) =>
      PRICE_CHANGE.test(o.metric) &&
      o.unit === claim.unit &&
      o.quantity.stated === stated &&
      gapInDays(o.period, claim.period) <= 366,
  );
  return (
    other && {
      evidence: words(
        'another source gives the same change as one of price',
        '另一来源把同一变动作为价格变动',
      ),
      others: [other],
    }
  );
}

/** A vendor may state its own bill; a figure about a market or from an analyst, and about serving, is a price index. */
function steepFall(claim: Claim, { companyOf }: CheckContext): Doubt | undefined {
  const { high } = boundsOf(claim);
  const { attribution } = claim.basis.epistemic;
  if (!COST_CHANGE.test(claim.metric) || claim.unit !== 'fraction' || !high?.lte(FALL)) return undefined;
  const serving = SERVING_WORDS.test(`${claim.metric.replaceAll('_', ' ')} ${claim.citation.quote}`);
  const kind = companyOf(claim)?.kind;
  const wide = kind === 'market' || kind === 'group';
  if (!serving || (!wide && (attribution === 'filing' || attribution === 'company'))) return undefined;
  return {
    evidence: words(
      'a fall of this size is known of the price of serving a model at constant quality, not of a vendor’s bill',
      '如此幅度的下降见于同等能力的推理价格，而非厂商自身的开支',
    ),
    others: [],
  };
}
