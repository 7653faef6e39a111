import { formatQuantity } from '@solvent/core/money';
import type { RunwayData } from '@solvent/core/report';
import type { Answers } from '../client/client.ts';
import { sentenceText } from './figure.ts';
import { type Paper, page } from './paper.ts';

/** What accepting a claim would mean: the runway now and then, and what the ledger says of the same figure. */
export function renderEffect(effect: Answers['candidateEffect'], paper: Paper): string {
  const { t, lang } = paper;
  const { before, after, changes, beside } = effect;
  const headline = (runway: RunwayData | null) => (runway ? sentenceText(runway.headline, paper) : '–');
  const runway = after && [
    paper.strong(t.own.effectOn(after.company.name[lang])),
    ...(changes
      ? [`${t.own.effectNow}: ${headline(before)}`, `${t.own.effectThen}: ${headline(after)}`]
      : [`${t.own.effectNone}: ${headline(after)}`]),
  ];
  const others = beside.map((one) => {
    const value = formatQuantity(one.quantity, one.unit, lang);
    return one.stands === 'agrees'
      ? `${value}  ${one.publisher}: ${t.own.agrees}`
      : paper.warn(one.sentence?.[lang] ?? `${value}  ${one.publisher}: ${one.stands}`);
  });
  return page(runway?.join('\n'), others.length > 0 ? others.join('\n') : t.own.besideNone);
}
