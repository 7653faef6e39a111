/** Accounts of a plain-text journal that hold money: banks, cash, cards of payment services; not receivables. */
export function isMoneyAccount(account: string): boolean {
  return /^assets:(?!.*receivable)(?:.*:)?[^:]*(?:bank|cash|checking|savings?|current|giro|stripe|paypal|wise|mercury)/i.test(
    account,
  );
}

/** The first part of an account that earns or spends. */
export function earningRoot(account: string): 'revenue' | 'operating_expense' | undefined {
  if (/^(?:income|revenues?)(?::|$)/i.test(account)) return 'revenue';
  return /^expenses(?::|$)/i.test(account) ? 'operating_expense' : undefined;
}

/** Owners and lenders. */
export function isFinancingAccount(account: string): boolean {
  return /^(?:equity|liabilities)(?::|$)/i.test(account);
}
