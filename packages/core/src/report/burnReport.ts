import type { Result } from '../issue/index.ts';
import type { Currency } from '../money/index.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { answer, askAboutCompany } from './question.ts';
import { type BurnRow, burnRow, positionFor, type RunwayData } from './runwayReport.ts';

/** How fast money is used, on every basis and for every period the sources give; the first row is the one a runway uses. */
export interface BurnData {
  readonly company: RunwayData['company'];
  readonly currency: Currency;
  readonly chosen: BurnRow | null;
  readonly options: readonly BurnRow[];
  /** Why the first is preferred (PO2). */
  readonly why: { readonly en: string; readonly zh: string };
}

export function burnReport(
  query: ReportQuery & { readonly company: string; readonly currency?: Currency },
  context: ReportContext,
): Result<Envelope<BurnData>> {
  const question = askAboutCompany(query, context);
  if (!question.ok) return question;
  const position = positionFor(query, question.value);
  const options = position.burns.map(burnRow);
  const { id, name } = question.value.company;
  return answer(
    'burn',
    question.value,
    context,
    {
      company: { id, name },
      currency: position.currency,
      chosen: options[0] ?? null,
      options,
      why: whyFirst(options[0]),
    },
    position.issues,
  );
}

function whyFirst(first: BurnRow | undefined): BurnData['why'] {
  switch (first?.tier) {
    case undefined:
      return {
        en: 'No source known that day states a burn, a cash flow or a loss.',
        zh: '当时没有来源披露消耗、现金流或亏损。',
      };
    case 1:
      return { en: 'A recent period, measured in cash.', zh: '近期期间，按现金计量。' };
    case 2:
      return {
        en: 'No recent cash figure is known; the most recent loss stands in for it.',
        zh: '没有近期现金数据，以最近的亏损代替。',
      };
    case 3:
      return {
        en: 'No recent past figure is known; the figure expected for the running period stands in for it.',
        zh: '没有近期实际数据，以当期预计数代替。',
      };
    default:
      return {
        en: 'Nothing recent is known; this is the latest there is.',
        zh: '没有近期数据，只有较早的数字。',
      };
  }
}
