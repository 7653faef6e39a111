/** Which payments earn or spend money, which only move it, and which never happened. */

/** Money moved between accounts of one's own. */
const transfers = [
  /\b(?:internal transfer|own account|own transfer|account transfer|acct_?xfer|pot transfer|to pot|sweep)\b/,
  /\b(?:transfer|xfer|payment) (?:to|from) (?:.{0,24} )?(?:sav(?:ings)?|chk|checking|current account|treasury|vault|reserve|pot|money market|mma)\b/,
  /\b(?:online|internet) (?:banking )?transfer (?:to|from)\b|\btransfer between\b|\bbook transfer\b|\btransfer (?:to|from) (?:own|my|self)\b/,
  /\bconver(?:ted|sion)\b.{0,40}\b[a-z]{3}\b|^conversion\b|\bcurrency (?:conversion|exchange)\b|^exchange(?! server| online)\b|\bexchanged to\b/,
  /\bgeneral withdrawal\b|\bwithdraw(?:al)? to bank\b|\btransfer to bank\b|\bbank deposit to pp account\b|\buser initiated withdrawal\b/,
  /\b(?:autopay payment|cc payment|credit crd (?:epay|autopay)|mobile pymt|online pymt)\b|\bpayment\/credit\b/,
  /\b(?:umbuchung|eigenübertrag|übertrag eigen|virement interne|traspaso|giroconto)\b/,
  // The other account of a register of hledger: not income and not an expense.
  /(?:^| )(?:as|assets|li|liabilities|eq|equity):[a-z]/,
  /内部转账|转账至本人|本人账户|提现|充值|结汇|购汇|理财(?:申购|购买|赎回)|定期存款|信用卡还款|零钱通|余额宝|自动转入|转入零钱|振替/,
];

/** Money from owners and lenders, and back to them. */
const financing = [
  /\b(?:seed (?:round|funding|financing|investment)|series (?:seed|[a-h])\b|pre-seed|investment from|equity (?:round|financing|investment|purchase)|share (?:issue|capital|subscription|purchase)|stock purchase agreement)/,
  /\b(?:capital (?:contribution|call|injection|increase)|shareholder (?:loan|contribution)|venture debt|safe (?:note|agreement|financing|investment)|convertible (?:note|loan)|promissory note|dividend)\b/,
  /\b(?:loan|drawdown|repayment|equity|owner contribution|owner draw)\b/,
  /\b(?:darlehen|stammkapital|kapitaleinlage|kapitalerhöhung|einlage gesellschafter|augmentation de capital|apport en capital|emprunt|ampliación de capital|préstamo|finanziamento soci|aumento di capitale)\b/,
  /增资|投资款|融资|股权款|出资款|实收资本|借款|还款|贷款|分红|資本金|増資|借入|返済|融資/,
];

/** True for financing and transfers between own accounts; by the words a person gave, or the usual ones. */
export function isNotOperating(text: string, own?: readonly string[]): boolean {
  const plain = text.toLowerCase();
  return own === undefined
    ? isCardPayment(plain) || [...transfers, ...financing].some((words) => words.test(plain))
    : own.some((word) => plain.includes(word.toLowerCase()));
}

/** The payment of a card's bill, which a list of what was spent by card holds too. */
export function isCardPayment(text: string): boolean {
  return /payment.{0,12}thank you|thank you.{0,10}payment|\bautopay\b|\bcredit card payment\b|信用卡还款/i.test(
    text,
  );
}

/** What a payment service pays out to the bank; in a bank's own list it is money that came from customers. */
export function isPayout(category: string, text: string): boolean {
  return /\bpayouts?\b/i.test(`${category} ${text}`);
}

/** [IM66] A status that says the money did not move: failed, pending, reversed. */
export function neverHappened(status: string): boolean {
  return /\b(?:fail|declin|revert|cancel|void|pending|denied|blocked|expired|reject|unpaid|uncaptured|incomplete|requires|draft|memo$|processing|in progress|open$|scheduled)|交易关闭|已关闭|失败|已全额退款|等待(?:买家|对方)?付款|待付款|待支付|已撤销|已取消|处理中|未支付|vorgemerkt|storniert|offen$|en attente|annul|rechaz|pendient/i.test(
    status,
  );
}

/** [IM66] Documents of an accounting program that are no payments. */
export function isNoPayment(category: string): boolean {
  return /^(?:invoice|bill|estimate|credit memo|vendor credit|purchase order|journal entry|statement|quote)$/i.test(
    category.trim(),
  );
}

/** What gives money back: to a customer when it goes out, from a supplier when it comes in. */
export function isReturn(text: string): boolean {
  return (
    /\b(?:refund(?:ed|s)?|chargebacks?|disputes?|reversal|reversed|return(?:ed)?)\b|退款|退货|冲正|rückerstattung|erstattung|remboursement|devolución|rimborso|返金/i.test(
      text,
    ) &&
    !/refund[_ ]failure|dispute[_ ]reversal|chargeback[_ ]reversal|payment[_ ]failure[_ ]refund|tax return|return on/i.test(
      text,
    )
  );
}

/** Rows that only say what was held before or after, though they have a day and an amount [IM47]. */
export function isCarried(cells: readonly string[]): boolean {
  return cells.some((cell) =>
    /^(?:opening(?: balances?)?$|(?:opening|closing|beginning|ending|starting) (?:ledger )?balance|balance (?:brought|carried) (?:forward|down)|balance [bc]\/f|期初余额|期末余额|上期结转|承前页|过次页|前期繰越|次期繰越)/i.test(
      cell.trim(),
    ),
  );
}

/** A row called nothing but a total; one of a day is a total where it adds up the rows above, and else a payee of that name. */
export function isCalledTotal(text: string): boolean {
  return /^(?:(?:grand |sub[- ]?)?totals?|sum|合计|总计|小计|合計)[:：]?$/i.test(text.trim());
}

/** Rows that add up or carry over, and are no payments [IM47]. */
export function isSummary(cells: readonly string[]): boolean {
  return cells.some((cell) =>
    /^\W{0,3}(?:(?:grand |sub[- ]?|page |column |statement )?totals?\b|sum\b|summe\b|(?:opening|closing|beginning|ending|starting|previous|new|final|available|current) (?:ledger )?balance|balance (?:b|c)\/f|balance (?:brought|carried) (?:forward|down)|balance as of|brought forward|carried forward|kontostand|anfangssaldo|endsaldo|schlusssaldo|(?:alter|neuer) (?:kontostand|saldo)|solde|saldo (?:inicial|final|iniziale|finale|anterior)|[^\s\d]{0,6}(?:合计|总计|小计|合計|総計)|期初余额|期末余额|上期结转|承前页|过次页|繰越)/i.test(
      cell.trim(),
    ),
  );
}
