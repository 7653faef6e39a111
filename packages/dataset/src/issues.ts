import { defineIssue } from '@solvent/core/issue';

export const badYaml = defineIssue({
  code: 'dataset/yaml',
  severity: 'error',
  en: {
    message: 'The file is not readable as YAML: {problem}',
    remedy: 'Mend the line; quote a text that holds ": " or starts with > < ~ @ or a bracket.',
  },
  zh: {
    message: '文件不是有效的 YAML：{problem}',
    remedy: '请修正该行；含“: ”或以 > < ~ @ 或括号开头的文字要加引号。',
  },
  example: 'value: >180 million without quotes.',
});

export const badQuantity = defineIssue({
  code: 'dataset/quantity',
  severity: 'error',
  en: {
    message: '"{text}" is not a quantity.',
    remedy:
      'Write the digits and scale of the source: 50亿, 3.7 billion, "~700 k", ">180 million", 8 billion..9 billion.',
  },
  zh: {
    message: '“{text}”不是一个数量。',
    remedy: '请按来源写出数字与单位：50亿、3.7 billion、"~700 k"、">180 million"、8 billion..9 billion。',
  },
  example: 'value: about five billion.',
});

export const badPeriod = defineIssue({
  code: 'dataset/period',
  severity: 'error',
  en: {
    message: '"{text}" is not a period.',
    remedy: 'Write 2024, 2024-08, 2024-Q3, 2024-H1, 2024-01-01..2024-06-30 or "@2024-06-30".',
  },
  zh: {
    message: '“{text}”不是一个期间。',
    remedy: '请写 2024、2024-08、2024-Q3、2024-H1、2024-01-01..2024-06-30 或 "@2024-06-30"。',
  },
  example: 'period: summer 2024.',
});

export const badPublished = defineIssue({
  code: 'dataset/published',
  severity: 'error',
  en: {
    message: '"{text}" is not a day, a month or a year.',
    remedy: 'Write 2024-07-24, 2024-07 or 2024; null when nobody knows.',
  },
  zh: {
    message: '“{text}”不是日期、月份或年份。',
    remedy: '请写 2024-07-24、2024-07 或 2024；不知道时写 null。',
  },
  example: 'published: July 2024.',
});

export const unknownMetric = defineIssue({
  code: 'dataset/metric',
  severity: 'error',
  en: {
    message: 'There is no metric "{metric}".',
    remedy: 'Take an id of `solvent metrics`, or write other:{metric} for a figure that is only kept.',
  },
  zh: {
    message: '没有指标“{metric}”。',
    remedy: '请使用 `solvent metrics` 中的编号；只需保留的数字写 other:{metric}。',
  },
  example: 'metric: turnover.',
});

export const unknownCompany = defineIssue({
  code: 'dataset/company',
  severity: 'error',
  en: {
    message: 'There is no company "{company}".',
    remedy: 'Add it to data/companies/*.yaml, or use the id that stands there.',
  },
  zh: {
    message: '没有公司“{company}”。',
    remedy: '请在 data/companies/*.yaml 中添加，或改用其中已有的编号。',
  },
  example: 'company: open-ai.',
});

export const unknownClaim = defineIssue({
  code: 'dataset/claim',
  severity: 'error',
  en: {
    message: 'The correction names the claim "{claim}", which is not in the dataset.',
    remedy: 'The data moved on: look at the correction again, then mend or remove it.',
  },
  zh: {
    message: '更正指向数据集中不存在的说法“{claim}”。',
    remedy: '数据已变动：请重新核对该更正，然后修正或删除。',
  },
  example: 'A correction of a claim whose id was changed.',
});

export const unknownSource = defineIssue({
  code: 'dataset/source',
  severity: 'error',
  en: {
    message: 'There is no source "{source}".',
    remedy: 'Add the file data/sources/<group>/{source}.yaml, or use an id that is there.',
  },
  zh: {
    message: '没有来源“{source}”。',
    remedy: '请添加文件 data/sources/<组>/{source}.yaml，或改用已有编号。',
  },
  example: 'A tranche that cites a source without a file.',
});

export const duplicateId = defineIssue({
  code: 'dataset/duplicate',
  severity: 'error',
  en: {
    message: 'The id "{id}" was already used in {first}.',
    remedy: 'Give each record an id of its own, and never use one again.',
  },
  zh: { message: '编号“{id}”已在 {first} 中使用。', remedy: '每条记录使用自己的编号，且不得重复使用。' },
  example: 'Two claims with the id openai-revenue-2024.',
});

export const wrongFileName = defineIssue({
  code: 'dataset/file-name',
  severity: 'error',
  en: {
    message: 'The source "{id}" stands in a file of another name.',
    remedy: 'Name the file {id}.yaml: one file for one source document.',
  },
  zh: {
    message: '来源“{id}”所在文件名不一致。',
    remedy: '请将文件命名为 {id}.yaml：一份来源文件对应一个文件。',
  },
  example: 'id: nyt-2024-09-27 in the file nyt.yaml.',
});

export const publishedLater = defineIssue({
  code: 'dataset/published-later',
  severity: 'error',
  en: {
    message: 'Published on {published}, but read on {recorded} already.',
    remedy: 'Mend one of the two days.',
  },
  zh: { message: '发布日 {published} 晚于收录日 {recorded}。', remedy: '请修正其中一个日期。' },
  example: 'A source of 2027 recorded in 2026.',
});

export const badRate = defineIssue({
  code: 'dataset/rate',
  severity: 'error',
  en: {
    message: '"{text}" is not an exchange rate.',
    remedy: 'Write when,base,quote,rate: 2024-10-31,EUR,USD,1.0882',
  },
  zh: { message: '“{text}”不是一条汇率。', remedy: '请写 when,base,quote,rate：2024-10-31,EUR,USD,1.0882' },
  example: 'A line with a comma in place of the decimal point.',
});

export const missingReplacement = defineIssue({
  code: 'dataset/replacement',
  severity: 'error',
  en: {
    message: 'A correction that supersedes needs `by`, and only such a one.',
    remedy: 'Name the claim that takes its place, or use retract or flag.',
  },
  zh: {
    message: '取代类更正须写 `by`，其他更正不得写。',
    remedy: '请写明取而代之的说法，或改用 retract、flag。',
  },
  example: 'action: supersede without by.',
});

export const otherCompany = defineIssue({
  code: 'dataset/other-company',
  severity: 'error',
  en: {
    message: 'The claim "{by}" that should take the place of "{claim}" is about another company.',
    remedy: 'Supersede by a claim about the same company, or retract.',
  },
  zh: {
    message: '用来取代“{claim}”的说法“{by}”属于另一家公司。',
    remedy: '请用同一公司的说法取代，或改为 retract。',
  },
  example: 'A claim about SpaceX that supersedes one about xAI.',
});

export const unknownPrediction = defineIssue({
  code: 'dataset/prediction',
  severity: 'error',
  en: {
    message: 'There is no prediction "{prediction}".',
    remedy: 'Name one of data/predictions in `revises`, or leave the field out.',
  },
  zh: {
    message: '没有预测“{prediction}”。',
    remedy: '请在 `revises` 中写 data/predictions 里已有的编号，或不写该字段。',
  },
  example: 'revises: an id that was renamed.',
});

export const unknownPredictionClaim = defineIssue({
  code: 'dataset/prediction-claim',
  severity: 'error',
  en: {
    message: 'The prediction names the claim "{claim}", which is not in the dataset.',
    remedy: 'Add the claim with its source and quote first, or mend the id.',
  },
  zh: {
    message: '预测指向数据集中不存在的说法“{claim}”。',
    remedy: '请先添加该说法及其来源与引文，或修正编号。',
  },
  example: 'An outcome that names a claim whose id was changed.',
});
