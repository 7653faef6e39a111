import { isCurrency } from '@solvent/core/money';

/** What a column of a list of payments can be. */
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
  | 'fee'
  | 'net'
  | 'refunded'
  | 'status';

/**
 * Names of columns in the exports of banks, payment services, accounting programs, hledger and beancount, the likeliest
 * first: where a file has a day of booking and a day of value, the booking counts. Names parted by `|`, without case,
 * blanks for underscores, without the currency behind them.
 */
const names: Readonly<Record<Role, string>> = {
  day: `date completed|completed date|completed at|posting date|posted date|post date|booking date|booked date|settlement date|
    created|created date|created at|transaction date|trans date|txn date|tran date|date|effective at|day|payment date|operation date|date started|
    started date|transaction time|timestamp|value date|value dt|bookingdate|completed on|created on|time|
    buchungstag|buchungsdatum|datum|abschlussdatum|valutadatum|wertstellung|boekdatum|bokföringsdag|bokföringsdatum|transaktionsdag|bokført|
    bokføringsdato|bogført dato|bogføringsdato|dato|data operacji|data księgowania|
    date opération|date d'opération|date de l'opération|date operation|date comptable|date de comptabilisation|fecha operación|
    fecha de operación|fecha contable|fecha|f. operación|data contabile|data operazione|data lançamento|data movimento|data mov.|data|
    记账日期|记账日|入账日期|交易日期|交易日|交易时间|付款时间|支付时间|入账时间|记账时间|发生日期|日期|时间|交易创建时间|创建时间|
    交易日期時間|帳務日期|日付|取引日|お取引日|年月日|お取り扱い日|取引日付|거래일시|거래일자|거래일|날짜`,
  amount: `total amount|total amount (incl. vat)|amount|transaction amount|gross|gross amount|net amount|net|position|number|sum|value|amt|
    paid amount|change|cad$|usd$|betrag|umsatz|bedrag|belopp|beløp|beløb|kwota|montant|importe|importo|valor|quantia|
    记账金额|交易金额|发生金额|金额|发生额|金額|交易金額|取引金額|お取引金額|거래금액|금액`,
  moneyIn: `credit amount|credit|credits|money in|paid in|deposit|deposits|deposit amount|deposit amt.|deposit amt|received|receipts|
    amount in|cash in|in|credit amt|incoming|income|inflow|inflows|receipt|einnahmen|recettes|ingreso|entrada|haben|gutschrift|gutschriften|bij|crédit|haber|abono|abonos|ingresos|insättning|inn på konto|inn|
    accrediti|avere|entrate|crédito|créditos|entradas|记账金额(收入)|交易金额(收入)|收入|贷方|存入|转入|收款|收入金额|贷方金额|贷方发生额|
    存入金额|收款金额|转入金额|收入额|进账|貸方|存入金額|お預り金額|預かり金額|預り金額|お預入金額|お預け入れ|お預入れ|入金額|入金|预入金额|입금액|입금|맡기신금액`,
  moneyOut: `debit amount|debit|debits|money out|paid out|withdrawal|withdrawals|withdrawal amount|withdrawal amt.|withdrawal amt|spent|payments|
    amount out|cash out|out|debit amt|outgoing|expense|expenses|outflow|outflows|ausgaben|dépenses|gasto|salida|saída|soll|lastschrift|belastung|belastungen|af|débit|debe|cargo|cargos|gastos|uttag|ut fra konto|ut|
    addebiti|dare|uscite|débito|débitos|saídas|记账金额(支出)|交易金额(支出)|支出|借方|支取|转出|付款|支出金额|借方金额|借方发生额|
    支取金额|付款金额|转出金额|支出额|支出金額|提出金額|提出|お支払金額|支払い金額|支払金額|お引出金額|お引出し|出金額|出金|출금액|출금|찾으신금액`,
  balance:
    'balance|running balance|running bal.|running bal|balance amount|balance after|saldo|kontostand|solde|结余',
  currency: `currency|payment currency|account currency|wallet currency|transaction currency|ccy|commodity|currency code|waehrung|währung|devise|
    divisa|moneda|munt|waluta|valuta|记账币种|交易币种|交易货币|币种|币别|货币|幣別|通貨|통화`,
  side: `dr/cr|cr/dr|dr / cr|cr / dr|d/c|c/d|debit/credit|debit / credit|credit/debit|credit debit indicator|dc|soll/haben|soll / haben|s/h|
    af bij|sens|收/支|收 / 支|借贷标志|借贷方向|借贷|借/贷|收支|收支类型|收支方向|入払区分|收付|收付方向|收付标志|交易方向|资金方向|direction`,
  fee: 'fee|fees|fee amount|processing fee|stripe fee|手续费|服务费|frais|gebühr',
  net: 'net|net amount|net total',
  refunded: 'amount refunded|refunded amount|refunded|成功退款|退款金额',
  status:
    'status|state|transaction status|payment status|balance impact|info|当前状态|交易状态|状态|estado|stato|statut|stan',
  account: 'account|account name|source account|科目|科目名称|会计科目|konto|auftragskonto|compte|cuenta',
  category: `reporting category|type|transaction type|transaction type code|category|class|spending category|umsatzart|buchungstext|bewegungstyp|
    umsatztyp|类别|分类|交易类型|类型|交易分类|业务类型|取引区分|摘要区分`,
  text: `description|details|detail|narrative|narration|payee|merchant|merchant name|name|counterparty|memo|counterparty name|counter party|particulars|
    transaction description|transaction remarks|remarks|memo/description|bank description|original description|description 1|note|notes|
    reference|payment reference|payee name|payer name|beneficiary|to/from|source|otheraccounts|buchungstext|umsatztext|text|verwendungszweck|
    beguenstigter/zahlungspflichtiger|begünstigter / auftraggeber|zahlungsempfänger*in|empfänger|avisierungstext|beschreibung1|omschrijving|
    omschrijving-1|naam / omschrijving|mededelingen|naam tegenpartij|namn|rubrik|meddelande|tekst|opis operacji|opis|libellé|libelle|détail|
    concepto|descripción|descrizione|causale|histórico|descrição|摘要|交易摘要|交易说明|交易详情|对方户名|对方名称|交易对方|对手方|用途|附言|
    备注|交易备注|商品|商品名称|说明|摘要内容|お取引内容|内容|取引内容|備考|メモ|備註|적요|내용|기재내용`,
};

const ranks: ReadonlyMap<string, readonly (readonly [Role, number])[]> = (() => {
  const found = new Map<string, (readonly [Role, number])[]>();
  for (const [role, list] of Object.entries(names) as [Role, string][])
    for (const [rank, name] of list.split('|').entries()) {
      const key = plainName(name);
      found.set(key, [...(found.get(key) ?? []), [role, rank]]);
    }
  return found;
})();

/** What a column of this name can be, with its rank among columns of that role; nothing for one that does not matter. */
export function rolesOf(name: string): readonly (readonly [Role, number])[] {
  if (name.length > 60) return [];
  const plain = plainName(name);
  // `借方发生额(支取)` is 借方发生额 with what it means.
  const bare = /^(\p{Script=Han}.*?) ?\([^()]{1,8}\)$/u.exec(plain)?.[1];
  const found = ranks.get(plain) ?? (bare ? ranks.get(bare) : undefined);
  if (found) return found;
  // `Saldo na mutatie`, `Account Running Balance`, `交易后余额`.
  return /^saldo |\bbalance$|(?:余额|餘額|残高|잔액)$/.test(plain) ? [['balance', 100]] : [];
}

/** `Amount (GBP)`, `Gutschrift in CHF`, `created_utc`, `金额（元）` without what stands behind the name. */
function plainName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[_\s]+/g, ' ')
    .replace(/\[[^\]]*\]$/, '')
    .trim()
    .replace(/^#/, '')
    .replace(/[:*]$/, '')
    .replace(/ ?\(?\b(?:utc|gmt)\)?$/, '');
  const [, bare = plain, bracketed, word] =
    /^(.+?) ?(?:\(((?:in )?.{1,8}?) ?\)|(?:in |en )?([a-z]{3,7}))$/.exec(plain) ?? [];
  return bare !== plain && isUnit((bracketed ?? word ?? '').replace(/^in /, '').trim()) ? bare.trim() : plain;
}

function isUnit(text: string): boolean {
  return (
    isCurrency(text.toUpperCase()) ||
    /^(?:[€$£¥₹₩]|euros?|dollars?|pounds?|us\$|r\$|rs\.?|元|円|万元|千元|人民币|원)$/.test(text)
  );
}

/** Values of a column that only says which way money went. */
export const sideWords = {
  out: /^(?:dr\.?|dbit|debit|debits|d|deb|-|soll|s|out|withdrawal|expense|af|ausgabe|支出|借|借方|借记|支|付|付款|转出|往账|支払い|出金|출금)$/i,
  in: /^(?:cr\.?|crdt|credit|credits|c|cred|\+|haben|h|in|deposit|income|bij|einnahme|收入|贷|贷方|贷记|貸|收|收款|转入|来账|入金|입금)$/i,
  neither: /^(?:不计收支|中性交易|\/)$/,
} as const;
