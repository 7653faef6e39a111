import { defineIssue } from '@solvent/core/issue';

export const unknownTable = defineIssue({
  code: 'tables/unknown-table',
  severity: 'error',
  en: {
    message: 'This is none of Epoch’s company tables: {why}.',
    remedy: 'Give the CSV of revenue, funding, staff, usage or compute spend as downloaded.',
  },
  zh: {
    message: '这不是 Epoch 的公司数据表：{why}。',
    remedy: '请提供原样下载的收入、融资、员工、使用量或算力支出 CSV。',
  },
  example: '`solvent import epoch prices.csv`',
});

export const missingTableColumn = defineIssue({
  code: 'tables/missing-column',
  severity: 'note',
  en: {
    message: 'The column {column} is gone from the table; nothing was read from it.',
    remedy: 'Nothing to do.',
  },
  zh: { message: '表中已无 {column} 列，未从中读取数据。', remedy: '无需处理。' },
  example: 'A later copy of the staff table without “Source type”.',
});

export const renamedTableColumn = defineIssue({
  code: 'tables/renamed-column',
  severity: 'note',
  en: {
    message: 'The column {column} was not found; {other} was read in its place.',
    remedy: 'Nothing to do, unless it means something else.',
  },
  zh: { message: '未找到 {column} 列，改读 {other} 列。', remedy: '若含义不同，请先改名；否则无需处理。' },
  example: 'A copy of the revenue table whose column Date is called As of.',
});

export const badTableRow = defineIssue({
  code: 'tables/bad-row',
  severity: 'warning',
  en: {
    message: 'The row was left out: {why}.',
    remedy: 'The other rows were read; mend this one or add its figure by hand.',
  },
  zh: { message: '略去该行：{why}。', remedy: '其余各行已读取；请修正此行或手工添加。' },
  example: 'A row whose day is 13/45/2024.',
});

export const unknownTableCompany = defineIssue({
  code: 'tables/unknown-company',
  severity: 'warning',
  en: {
    message: 'The ledger knows no company "{name}"; its {count} rows were left out.',
    remedy: 'Add the company, or the name as an alias, and import again.',
  },
  zh: { message: '账本中没有公司“{name}”，略去其 {count} 行。', remedy: '请添加该公司或别名后重新导入。' },
  example: 'A table with a company founded last month.',
});
