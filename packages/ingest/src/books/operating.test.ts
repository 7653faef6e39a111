import { describe, expect, it } from 'vitest';
import {
  isCardPayment,
  isCarried,
  isNoPayment,
  isNotOperating,
  isReturn,
  isSummary,
  neverHappened,
} from './operating.ts';

describe('[IM44] what only moves money', () => {
  it.each([
    'Wire in Series Seed Example Ventures',
    'Transfer to Mercury Savings',
    'Online Transfer to SAV ...1234',
    'Converted 1,000.00 EUR to 1,085.00 USD',
    'ONLINE PAYMENT - THANK YOU',
    'SAFE financing, Example Fund',
    'Umbuchung Tagesgeld',
    '余额宝-自动转入',
    '股东增资款',
    'Seed round eq:seed',
  ])('%s', (text) => expect(isNotOperating(text)).toBe(true));
  it.each([
    'Transfer to Dev GmbH',
    'STRIPE TRANSFER ST-X1',
    'Payment from BigCo',
    'Safe deposit box rent',
    'Exchange Server licence',
    '货款',
  ])('and not: %s', (text) => expect(isNotOperating(text)).toBe(false));
  it('by the words a person gave, and by those alone', () => {
    expect(isNotOperating('Loan repayment', ['grant'])).toBe(false);
    expect(isNotOperating('GRANT 2024', ['grant'])).toBe(true);
  });
});

it('[IM66] what never happened, and what is no payment', () => {
  for (const status of [
    'Failed',
    'DECLINED',
    'Pending',
    'requires_payment_method',
    '交易关闭',
    '已全额退款',
    'Umsatz vorgemerkt und nicht gebucht',
  ])
    expect(neverHappened(status), status).toBe(true);
  for (const status of [
    'Sent',
    'COMPLETED',
    'Paid',
    'Refunded',
    '交易成功',
    '等待确认收货',
    'Umsatz gebucht',
    '',
  ])
    expect(neverHappened(status), status).toBe(false);
  expect(['Invoice', 'Bill', 'Journal Entry', 'Expense', 'Deposit'].map(isNoPayment)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

it('[IM44] the payment of a card, and what is given back', () => {
  expect(isCardPayment('Payment Thank You - Web')).toBe(true);
  expect(isCardPayment('Payment received from BigCo')).toBe(false);
  expect(['refund REFUND FOR PAYMENT', 'dispute Chargeback', 'AWS refund', '京东-退款'].every(isReturn)).toBe(
    true,
  );
  expect(['refund_failure', 'Return on deposit', 'charge'].some(isReturn)).toBe(false);
});

it('[IM47] totals, and what is carried over', () => {
  expect(isSummary(['', 'Sub Total January'])).toBe(true);
  expect(isSummary(['Kontostand', '31.01.2024'])).toBe(true);
  expect(isSummary(['人民币合计', ''])).toBe(true);
  expect(isSummary(['Total Wine & More'])).toBe(true);
  expect(isSummary(['BigCo', 'January'])).toBe(false);
  expect(isCarried(['2024-01-01', 'Opening Balance'])).toBe(true);
  expect(isCarried(['2024-01-01', 'Total Wine & More'])).toBe(false);
});
