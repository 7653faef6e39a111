/// <reference path="./opencc.d.ts" />
import traditional from 'opencc-js/dict/TSCharacters';

/**
 * One character for one: traditional to simplified (億 → 亿), full width to half (５ → 5), every kind of blank, dash
 * and digit to the plain one. Because nothing is added or dropped, positions stay where they were.
 */
const table = new Uint16Array(0x10000);
for (let code = 0; code < table.length; code++) table[code] = code;

for (const pair of traditional.split('|')) {
  const [from, to] = pair.split(' ');
  if (from?.length === 1 && to) table[from.charCodeAt(0)] = to.charCodeAt(0);
}
for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
const alike: Readonly<Record<string, string>> = {
  ' ': '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t',
  '\n': '\r\u2028\u2029\u000b\u000c\u0085',
  '-': '\u2010\u2011\u2012\u2212\ufe63',
  '–': '\u2014\u2015\u2500',
  '~': '\u301c\u223c\u02dc',
  "'": '\u2018\u2019\u02bc',
  '"': '\u201c\u201d\u300c\u300d\u300e\u300f',
  '·': '\u30fb\u2022',
  $: '\ufe69',
  '%': '\ufe6a\u066a',
  // Spellings that the character table of the library keeps apart.
  于: '於',
  里: '裡裏',
  着: '著',
  台: '臺',
  亿: '億',
  圆: '圓',
  余: '餘',
};
for (const [to, all] of Object.entries(alike))
  for (const from of all) table[from.charCodeAt(0)] = to.charCodeAt(0);
// The comma of a Chinese clause stays a Chinese comma, so that it is never taken for a thousands separator.
table[0xff0c] = 0xff0c;
for (const zero of [0x0660, 0x06f0, 0x0966])
  for (let digit = 0; digit < 10; digit++) table[zero + digit] = 48 + digit;

/** The plain form of one UTF-16 code unit. */
export function foldCode(code: number): number {
  return table[code]!;
}

/** The plain form of a text, of the same length: what cue words, names and amounts are compared in. */
export function foldText(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(table[text.charCodeAt(i)]!);
  return folded;
}

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
export function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f);
}
