/**
 * The text of a table from its bytes: UTF-8, UTF-16, an East Asian encoding where bytes above ASCII come in pairs, else
 * Latin (Windows-1252). Of several that fit, the one that gives the most words of a bank's header: 日付 in Shift JIS is
 * nothing of the kind in GB 18030.
 */
export function decodeTable(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = bytes.length > 8 && bytes[0] !== 0 && bytes[1] === 0 && bytes[3] === 0 && bytes[5] === 0;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || wide) return new TextDecoder('utf-16le').decode(bytes);
  const utf8 = decodeBy('utf-8', bytes);
  if (utf8 !== undefined) return utf8;
  const paired = looksPaired(bytes) ? ['gb18030', 'shift_jis', 'big5', 'euc-kr'] : [];
  const texts = paired.flatMap((encoding) => decodeBy(encoding, bytes) ?? []);
  const [first, ...others] = texts.map((text) => ({ text, words: headerWords(text) }));
  if (first) return others.reduce((best, next) => (next.words > best.words ? next : best), first).text;
  return new TextDecoder('windows-1252').decode(bytes);
}

function decodeBy(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function headerWords(text: string): number {
  const words =
    /日期|时间|時間|日付|年月日|金额|金額|余额|餘額|残高|收入|支出|存入|提出|摘要|取引|入金|出金|预り|預り|支払|借方|贷方|貸方|账户|帳戶|거래|금액|잔액|입금|출금|내용|적요/g;
  return text.slice(0, 20_000).match(words)?.length ?? 0;
}

/** Whether bytes above ASCII come mostly in pairs, as in GB 18030 and Shift JIS, and not one by one, as accents in Latin text do. */
function looksPaired(bytes: Uint8Array): boolean {
  let [single, paired] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0x80) continue;
    const from = i;
    while (bytes[i + 1]! >= 0x80) i++;
    if (i === from) single++;
    else paired += i - from;
  }
  return paired > single;
}
