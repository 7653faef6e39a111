import type { DecimalMark } from './amountText.ts';

/** Ways of writing an amount: `whole` in groups of three by `group`, the fraction behind `decimal`. */
const styles: readonly { readonly mark: DecimalMark; readonly group: string; readonly decimal: string }[] = [
  { mark: 'point', group: ',', decimal: '.' },
  { mark: 'comma', group: '.', decimal: ',' },
  { mark: 'point', group: '', decimal: '.' },
  { mark: 'comma', group: '', decimal: ',' },
  { mark: 'comma', group: ' ', decimal: ',' },
  { mark: 'comma', group: '\u00a0', decimal: ',' },
  { mark: 'comma', group: '\u202f', decimal: ',' },
  { mark: 'point', group: "'", decimal: '.' },
  { mark: 'point', group: '’', decimal: '.' },
];
const dressings: readonly { readonly sign: '' | '-'; readonly dress: (text: string) => string }[] = [
  { sign: '', dress: (t) => t },
  { sign: '-', dress: (t) => `-${t}` },
  { sign: '-', dress: (t) => `(${t})` },
  { sign: '-', dress: (t) => `${t}-` },
  { sign: '-', dress: (t) => `\u2212$${t}` },
  { sign: '', dress: (t) => `US$ ${t}` },
  { sign: '', dress: (t) => `${t} EUR` },
  { sign: '', dress: (t) => ` £${t} ` },
  { sign: '', dress: (t) => `${t}元` },
  { sign: '-', dress: (t) => `人民币-${t}` },
  { sign: '-', dress: (t) => `（${t}）` },
  { sign: '', dress: (t) => `＋${t} CR` },
];
const values: readonly (readonly [whole: string, fraction: string])[] = [
  ['0', ''],
  ['0', '07'],
  ['7', ''],
  ['12', '5'],
  ['123', '45'],
  ['999', ''],
  ['1234', ''],
  ['1234', '5'],
  ['1234', '567'],
  ['12345', '67'],
  ['123456', '789'],
  ['1234567', ''],
  ['1234567', '89'],
  ['100000000', '00'],
  ['98765432109', '01'],
  ['5', '123'],
];
const grouped = (whole: string, group: string) => whole.replaceAll(/\B(?=(\d{3})+$)/g, group);
const plain = (whole: string, fraction: string) =>
  fraction.replace(/0+$/, '') === '' ? whole : `${whole}.${fraction.replace(/0+$/, '')}`;
/** Every amount in every way of writing it and every dress, with the mark it is written by and its value. */
export const writtenAmounts = values.flatMap(([whole, fraction]) =>
  styles.flatMap(({ mark, group, decimal }) =>
    dressings.map(({ sign, dress }) => {
      const value = plain(whole, fraction);
      return {
        text: dress(`${grouped(whole, group)}${fraction === '' ? '' : `${decimal}${fraction}`}`),
        mark,
        value: value === '0' ? '0' : `${sign}${value}`,
      };
    }),
  ),
);
