import type { Argument, Option } from './command.ts';

/** Arguments and options that several commands take, described once. */
export const company: Argument = {
  name: 'COMPANY',
  about: { en: 'an id, a ticker or any of its names', zh: '编号、股票代码或任一名称' },
};
export const maybeCompany: Argument = { ...company, optional: true };
export const metric: Argument = {
  name: 'METRIC',
  about: {
    en: 'a metric id: revenue, net_loss, cash … (`solvent metrics`)',
    zh: '指标编号：revenue、net_loss、cash……（`solvent metrics`）',
  },
};
export const file: Argument = {
  name: 'FILE',
  about: { en: 'a file, or - for standard input', zh: '文件，或用 - 表示标准输入' },
};

export const currency: Option = {
  flags: '--currency <code>',
  about: { en: 'show money in this currency', zh: '以此货币显示' },
};
export const because: Option = {
  flags: '--because <text>',
  about: { en: 'why, in your words; kept with the record', zh: '理由，随记录保存' },
};
