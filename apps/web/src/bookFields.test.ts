import { expect, it } from 'vitest';
import { askedBook, fieldsOf, type Mapping, ownId } from './bookFields.ts';

const bank: Mapping = {
  kind: 'transactions',
  sheet: '',
  header: 3,
  columns: { day: 'Date', moneyIn: 'Credit', moneyOut: 'Debit', status: 'State' },
  decimal: 'comma',
  days: 'dmy',
  currency: 'EUR',
  scale: '1000',
  positiveIsOut: false,
  notOperating: ['seed', 'own account'],
  leaveOut: true,
};
const profit: Mapping = {
  kind: 'profit-and-loss',
  sheet: 'P&L',
  header: 5,
  columns: { account: 'Account' },
  periods: [
    { column: 'Jan 2024', start: '2024-01-01', end: '2024-02-01' },
    { column: 'Q2', start: '2024-04-01', end: '2024-07-01' },
  ],
  periodsDown: true,
  decimal: null,
  days: 'ymd',
  currency: null,
};

it.each([bank, profit])('[WEB5] a mapping is the same after a form and an address', (mapping) => {
  const fields = Object.fromEntries(fieldsOf(mapping));
  expect(askedBook({ ...fields, upload: 'a', company: 'own-a' })?.mapping).toEqual(mapping);
});

it('without a kind there is no mapping, without a file no question', () => {
  expect(askedBook({ upload: 'a', company: 'own-a', budget: '1' })).toMatchObject({
    mapping: null,
    budget: true,
  });
  expect(askedBook({ company: 'own-a' })).toBeNull();
});

it.each([
  ['Acme AI, Inc.', 'own-acme-ai-inc'],
  ['Käse & Söhne', 'own-kase-sohne'],
  ['云从科技', 'own-books'],
  ['---', 'own-books'],
])('%s is %s', (name, id) => expect(ownId(name)).toBe(id));
