import { defineIssue } from '@solvent/core/issue';

export const notABook = defineIssue({
  code: 'books/unreadable',
  severity: 'error',
  en: {
    message: 'The file cannot be read as CSV or XLSX: {why}.',
    remedy: 'Export it again as CSV (UTF-8) or XLSX.',
  },
  zh: { message: '无法按 CSV 或 XLSX 读取该文件：{why}。', remedy: '请重新导出为 CSV（UTF-8）或 XLSX。' },
  example: 'A CSV whose last quoted cell is never closed.',
});

export const noHeader = defineIssue({
  code: 'books/no-header',
  severity: 'error',
  en: {
    message: 'No row names the columns: {missing} could not be found.',
    remedy: 'Say which line is the header and which column is which: `--mapping FILE`, or on the page.',
  },
  zh: {
    message: '找不到表头：缺少 {missing}。',
    remedy: '请指明表头所在行及各列含义：`--mapping 文件`，或在页面上选择。',
  },
  example: 'A bank export without a column for the day.',
});

export const missingColumn = defineIssue({
  code: 'books/missing-column',
  severity: 'error',
  en: {
    message: 'The column "{column}" of the mapping is not in the file.',
    remedy: 'The columns are {columns}. Choose again.',
  },
  zh: { message: '文件中没有映射所指的列“{column}”。', remedy: '现有列为 {columns}，请重新选择。' },
  example: 'A mapping saved for one bank used on the export of another.',
});

export const ambiguousAmounts = defineIssue({
  code: 'books/ambiguous-amounts',
  severity: 'error',
  en: {
    message: '"{text}" in {column} can be read two ways, {a} or {b}, and no other cell settles it.',
    remedy: 'Say which: `--decimal point` or `--decimal comma`, or “Decimal mark” on the page.',
  },
  zh: {
    message: '{column} 中的“{text}”有两种读法，{a} 或 {b}，其他单元格也不能判定。',
    remedy: '请指明小数点：`--decimal point` 或 `--decimal comma`，或在页面上选择。',
  },
  example: 'A column whose only amounts are 1,234 and 5,678.',
});

export const badAmountCell = defineIssue({
  code: 'books/bad-amount',
  severity: 'error',
  en: {
    message: '"{text}" in {column} is not an amount.',
    remedy: 'Mend the cell, or choose another column.',
  },
  zh: { message: '{column} 中的“{text}”不是金额。', remedy: '请修正该单元格，或另选一列。' },
  example: 'The amount 12.3.4.',
});

export const ambiguousDays = defineIssue({
  code: 'books/ambiguous-days',
  severity: 'error',
  en: {
    message: '"{text}" in {column} can be {a} or {b}, and no other cell settles it.',
    remedy: 'Say which comes first: `--days dmy` or `--days mdy`, or on the page.',
  },
  zh: {
    message: '{column} 中的“{text}”可以是 {a} 或 {b}，其他单元格也不能判定。',
    remedy: '请指明日在前还是月在前：`--days dmy` 或 `--days mdy`，或在页面上选择。',
  },
  example: 'A column whose only days are 03/04/2024 and 05/06/2024.',
});

export const badDayCell = defineIssue({
  code: 'books/bad-day',
  severity: 'error',
  en: { message: '"{text}" in {column} is not a day.', remedy: 'Mend the cell, or choose another column.' },
  zh: { message: '{column} 中的“{text}”不是日期。', remedy: '请修正该单元格，或另选一列。' },
  example: 'The day 2024-02-31.',
});

export const noCurrency = defineIssue({
  code: 'books/no-currency',
  severity: 'error',
  en: {
    message: 'The currency of the amounts is not said{text}.',
    remedy: 'Give it: `--currency USD`, or “Currency” on the page.',
  },
  zh: { message: '未注明金额的币种{text}。', remedy: '请给出：`--currency USD`，或在页面上选择“币种”。' },
  example: 'A bank export with the column Amount and no currency anywhere.',
});

export const totalOff = defineIssue({
  code: 'books/total-off',
  severity: 'warning',
  en: {
    message: '{total} of {period} is {stated}, but its rows add up to {sum}.',
    remedy: 'The total as written was taken; look at the rows.',
  },
  zh: {
    message: '{period} 的“{total}”为 {stated}，而其各行之和为 {sum}。',
    remedy: '已采用所写的合计；请核对各行。',
  },
  example: 'Total Income 1,000 over the rows 400 and 500.',
});

export const balanceOff = defineIssue({
  code: 'books/balance-off',
  severity: 'warning',
  en: {
    message: 'The balance after this row is {stated}, but the one before and the amount give {sum}.',
    remedy: 'A row may be missing or doubled; export the period again.',
  },
  zh: {
    message: '该行之后的余额为 {stated}，而按前一余额与金额应为 {sum}。',
    remedy: '可能缺行或重复；请重新导出该期间。',
  },
  example: 'A bank export with one row deleted.',
});

export const financingLeftOut = defineIssue({
  code: 'books/financing',
  severity: 'note',
  en: {
    message:
      '{count} rows were counted as financing or transfers between own accounts, not as income or cost: {examples}.',
    remedy: 'Change `notOperating` in the mapping if that is wrong.',
  },
  zh: {
    message: '{count} 行计为融资或自有账户间划转，不作收入或成本：{examples}。',
    remedy: '如有误，请修改映射中的 `notOperating`。',
  },
  example: 'The row "Seed round, Example Ventures" of 2,000,000.',
});

export const noFigures = defineIssue({
  code: 'books/no-figures',
  severity: 'error',
  en: { message: 'The file holds no {what}.', remedy: 'Look whether the right file and sheet were chosen.' },
  zh: { message: '文件中没有{what}。', remedy: '请检查所选文件与工作表是否正确。' },
  example: 'An export of a month without transactions.',
});

export const twoColumns = defineIssue({
  code: 'books/two-columns',
  severity: 'error',
  en: {
    message: 'Both {a} and {b} can be meant, and they differ.',
    remedy: 'Say in the mapping which one counts.',
  },
  zh: { message: '{a} 与 {b} 都可能是所指的列，而二者不同。', remedy: '请在映射中指明以哪一列为准。' },
  example: 'A table with the columns Amount, Currency, Amount, Currency.',
});

export const oneWay = defineIssue({
  code: 'books/one-way',
  severity: 'error',
  en: {
    message: 'No amount in {column} has a minus, and no column says whether money came in or went out.',
    remedy: 'Say which: `--positive in` or `--positive out`, or “Amounts without a minus” on the page.',
  },
  zh: {
    message: '{column} 列没有负数，也没有列说明是收款还是付款。',
    remedy: '请指明：`--positive in` 或 `--positive out`，或在页面上选择“不带负号的金额”。',
  },
  example: 'An expense report with the columns Date, Description and Amount.',
});

export const raggedRow = defineIssue({
  code: 'books/ragged-row',
  severity: 'error',
  en: {
    message: 'The row has {cells} cells for {columns} columns.',
    remedy: 'A comma inside an amount or a text is not in quotes; export with semicolons or quotes.',
  },
  zh: {
    message: '该行有 {cells} 个单元格，而表头只有 {columns} 列。',
    remedy: '金额或文字中的逗号未加引号；请用分号或引号重新导出。',
  },
  example: 'The row 05/01/2024,Client,1234,56 under Date,Description,Amount.',
});

export const severalSheets = defineIssue({
  code: 'books/several-sheets',
  severity: 'error',
  en: {
    message: 'The sheets {sheets} can all be read, and one of them alone may not be the whole.',
    remedy: 'Say which one: `--sheet NAME`, or “Sheet” on the page; read the others one by one.',
  },
  zh: {
    message: '工作表 {sheets} 都可读取，只读其一可能不完整。',
    remedy: '请指明一个：`--sheet 名称`，或在页面上选择“工作表”；其余可逐一读取。',
  },
  example: 'A workbook with the sheets Checking and Savings.',
});

export const unpaidLeftOut = defineIssue({
  code: 'books/unpaid',
  severity: 'note',
  en: {
    message:
      '{count} rows moved no money (failed, pending, cancelled, or a document that is no payment): {lines}.',
    remedy: 'Nothing to do; look at the rows if that is wrong.',
  },
  zh: {
    message: '{count} 行未发生资金流动（失败、待处理、已取消，或并非付款的单据）：{lines}。',
    remedy: '无需处理；如有误，请核对这些行。',
  },
  example: 'A charge with the status Failed.',
});

export const noOpening = defineIssue({
  code: 'books/no-opening',
  severity: 'note',
  en: {
    message:
      'The money accounts of the journal add up to less than nothing; no cash balance was taken from it.',
    remedy: 'Include the opening balances, or state the cash balance yourself.',
  },
  zh: {
    message: '日记账中货币资金科目累计为负，未据此得出现金余额。',
    remedy: '请包含期初余额，或自行录入现金余额。',
  },
  example: 'A journal of one year, printed without what the accounts held before.',
});

export const journalFile = defineIssue({
  code: 'books/journal',
  severity: 'error',
  en: {
    message:
      'This is a journal of {tool}; it is read as the CSV that {tool} prints, and {tool} gave none here.',
    remedy: 'Run {command} and read that file.',
  },
  zh: {
    message: '这是 {tool} 的日记账；需读取 {tool} 输出的 CSV，而此处未能得到。',
    remedy: '请运行 {command}，再读取该文件。',
  },
  example: '`solvent import books main.journal` where hledger is not installed.',
});

export const badSide = defineIssue({
  code: 'books/bad-side',
  severity: 'error',
  en: {
    message: '"{text}" in {column} says neither in nor out.',
    remedy: 'Mend the cell, or choose another column for debit or credit.',
  },
  zh: {
    message: '{column} 中的“{text}”既非收入也非支出。',
    remedy: '请修正该单元格，或另选一列作借贷方向。',
  },
  example: 'The word “sideways” in a column of debit and credit.',
});

export const notPayments = defineIssue({
  code: 'books/other-report',
  severity: 'error',
  en: {
    message:
      'This is no list of payments, but {what}: each amount stands for an account, not for money that moved.',
    remedy: 'Export the profit and loss by month, or the transactions of the bank account alone.',
  },
  zh: {
    message: '这不是收付流水，而是{what}：其中金额按科目列示，并非资金往来。',
    remedy: '请导出按月的损益表，或仅导出银行账户的流水。',
  },
  example: 'The general ledger of QuickBooks.',
});
