import { dec } from '../money/index.ts';
import { daysBetween, lastDay } from '../time/index.ts';
import type { BurnOption } from './burn.ts';

const NEAR_DAYS = 92;

/**
 * [PO14] In one's own books a cash flow that uses no money gives way to a loss of about the same time: the account of a payment
 * service shows what came in and none of the wages. For public companies the order stays as it is.
 */
export function ownBurnFirst(company: string, options: readonly BurnOption[]): readonly BurnOption[] {
  const [first] = options;
  if (!company.startsWith('own-') || !first || first.outlook !== 'past' || amountOf(first).gt(0))
    return options;
  const loss = options.find(
    (option) =>
      option.outlook === 'past' &&
      option.basis === 'accrualProxy' &&
      amountOf(option).gt(0) &&
      Math.abs(daysBetween(lastDay(option.period), lastDay(first.period))) <= NEAR_DAYS,
  );
  return loss ? [loss, ...options.filter((option) => option !== loss)] : options;
}

const amountOf = ({ monthly: { value } }: BurnOption) => dec(value.stated ?? value.high ?? value.low ?? '0');
