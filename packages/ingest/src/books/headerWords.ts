/** What a column of a book can be. */
export type Role =
  | 'day'
  | 'amount'
  | 'moneyIn'
  | 'moneyOut'
  | 'balance'
  | 'currency'
  | 'text'
  | 'category'
  | 'side'
  | 'account'
  | 'fee';

/** Names of columns in the exports of banks, Stripe, accounting programs, hledger and beancount; the first that fits counts. */
const words: readonly (readonly [Role, RegExp])[] = [
  ['balance', /^(?:running |account |closing )?balance$|^saldo$|余额|^结余$/],
  ['currency', /^(?:currency|ccy|commodity|waehrung|währung)(?: code)?$|币种|^货币$/],
  [
    'side',
    /^(?:dr ?\/ ?cr|cr ?\/ ?dr|debit ?\/ ?credit|soll ?\/ ?haben)$|^收 ?\/ ?支$|借贷(?:标志|方向)?$|^收支(?:类型)?$/,
  ],
  [
    'moneyIn',
    /^(?:credit|credits|credit amount|money in|paid in|deposits?|received|receipts|haben|amount in)(?: \(.{1,8}\))?$|^(?:收入|贷方|存入|转入|收款)(?:金额|发生额)?(?:\(.{1,6}\))?$/,
  ],
  [
    'moneyOut',
    /^(?:debit|debits|debit amount|money out|paid out|withdrawals?|spent|payments|soll|amount out)(?: \(.{1,8}\))?$|^(?:支出|借方|支取|转出|付款)(?:金额|发生额)?(?:\(.{1,6}\))?$/,
  ],
  ['fee', /^fees?$|^手续费$/],
  [
    'amount',
    /^(?:transaction )?amount(?: \(?[a-z]{3}\)?)?$|^(?:net|number|position|betrag|umsatz|sum|value)$|^(?:交易|发生)?金额(?:\(元\))?$|^发生额$/,
  ],
  [
    'day',
    /^(?:transaction |posting |posted |booking |completed |created |value )?date(?: ?\(utc\))?$|^created(?:_utc| \(utc\))?$|^(?:buchungsdatum|buchungstag|datum|day)$|^(?:交易|记账|入账|发生)?(?:日期|时间)$/,
  ],
  ['account', /^account(?: name)?$|^(?:科目|科目名称|会计科目|konto)$/],
  ['category', /^(?:reporting_)?category$|^(?:type|transaction type|class)$|类别|分类|^交易类型$/],
  [
    'text',
    /^(?:description|details?|memo|narrative|narration|payee|name|particulars|reference|buchungstext|umsatztext|text)$|摘要|对方|用途|备注|交易说明|商品/,
  ],
];

/** What a column of this name is; undefined for one that does not matter. */
export function roleOf(name: string): Role | undefined {
  const plain = name.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (plain === '' || plain.length > 40) return undefined;
  return words.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** Rows that move money without earning or spending it: financing, and transfers between own accounts. */
const notOperating =
  /\b(?:payout|transfer to|transfer from|internal transfer|own account|topup|top-up|seed round|series [a-f]\b|investment from|equity|share issue|capital contribution|safe note|convertible note|loan|drawdown|repayment)|增资|投资款|融资|股权款|借款|还款|贷款|内部转账|转账至本人|本人账户|提现|充值/i;

export function isNotOperating(text: string, own?: readonly string[]): boolean {
  return own === undefined
    ? notOperating.test(text)
    : own.some((word) => text.toLowerCase().includes(word.toLowerCase()));
}
