import { expect, it } from 'vitest';
import { decodeTable } from './decodeTable.ts';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));

it.each<readonly [string, Uint8Array, string]>([
  ['UTF-8 with its mark', Buffer.from('\ufeffDate,Müller'), 'Date,Müller'],
  ['UTF-16 with its mark', Buffer.from('\ufeffDate,a', 'utf16le'), 'Date,a'],
  ['UTF-16 without', Buffer.from('Date,amount', 'utf16le'), 'Date,amount'],
  ['Latin', Buffer.from('Umsätze;Währung', 'latin1'), 'Umsätze;Währung'],
  ['GB 18030', bytes('bdbbd2d7c8d5c6da2cd3e0b6ee'), '交易日期,余额'],
  ['Shift JIS', bytes('93fa95742c8e638d82'), '日付,残高'],
  ['Big5', bytes('a5e6a9f6a4e9b4c12cbe6cc342'), '交易日期,餘額'],
  ['EUC-KR', bytes('b0c5b7a1c0cfbdc32cc0dcbed7'), '거래일시,잔액'],
])('[IM40] %s', (_, given, text) => expect(decodeTable(given)).toBe(text));
