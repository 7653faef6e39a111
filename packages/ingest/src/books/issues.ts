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
    remedy: 'Say in the mapping which line is the header and which column is which.',
  },
  zh: { message: '找不到表头：缺少 {missing}。', remedy: '请在映射中指明表头所在行及各列含义。' },
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
    remedy: 'Say whether the decimal mark is a point or a comma.',
  },
  zh: {
    message: '{column} 中的“{text}”有两种读法，{a} 或 {b}，其他单元格也不能判定。',
    remedy: '请指明小数点是“.”还是“,”。',
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
    remedy: 'Say whether the day or the month comes first.',
  },
  zh: {
    message: '{column} 中的“{text}”可以是 {a} 或 {b}，其他单元格也不能判定。',
    remedy: '请指明日在前还是月在前。',
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
    remedy: 'Give it in the mapping: USD, EUR, CNY …',
  },
  zh: { message: '未注明金额的币种{text}。', remedy: '请在映射中给出：USD、EUR、CNY……' },
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
