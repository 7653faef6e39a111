import type * as z from 'zod/mini';
import { raise } from './catalogue.ts';
import { failed, type Issue, ok, type Place, type Result } from './issue.ts';
import { badField } from './issues.ts';

type Problem = z.core.$ZodIssue;
/** A schema of the library's small face or of its large one. */
export type RecordSchema<T = unknown> = z.core.$ZodType<T> & Pick<z.ZodMiniType<T>, 'safeParse'>;

/**
 * Read an untrusted record by its schema: the record, or one issue for every field that does not fit, each with its
 * path: `period.end`. Fields that the schema does not know are issues too, so that a misspelt one is not lost.
 */
export function parseRecord<T>(schema: RecordSchema<T>, record: unknown, where: Place = {}): Result<T> {
  // With the value that did not fit, which tells a field that is missing from one of another kind.
  const read = schema.safeParse(record, { reportInput: true });
  if (read.success) return ok(read.data);
  return failed(...read.error.issues.map((problem) => issueOf(problem, where)));
}

function issueOf(problem: Problem, where: Place): Issue {
  const path = problem.path.map(String).join('.') || 'the record';
  const issue = raise(badField, { path, problem: wordsOf(problem).en }, { ...where, path });
  const zh = raise(badField, {
    path: path === 'the record' ? '记录' : path,
    problem: wordsOf(problem).zh,
  }).zh;
  return zh ? { ...issue, zh } : issue;
}

function wordsOf(problem: Problem): { en: string; zh: string } {
  switch (problem.code) {
    case 'invalid_type':
      return problem.input === undefined
        ? { en: 'it is missing', zh: '缺少该字段' }
        : { en: `${problem.expected} is wanted`, zh: `应为 ${problem.expected}` };
    case 'invalid_value':
      return {
        en: `one of ${problem.values.join(', ')} is wanted`,
        zh: `应为 ${problem.values.join('、')} 之一`,
      };
    case 'unrecognized_keys':
      return {
        en: `it has unknown fields ${problem.keys.join(', ')}`,
        zh: `含有未知字段 ${problem.keys.join('、')}`,
      };
    case 'too_small':
      return { en: `shorter or smaller than ${problem.minimum}`, zh: `小于或短于 ${problem.minimum}` };
    case 'too_big':
      return { en: `longer or larger than ${problem.maximum}`, zh: `大于或长于 ${problem.maximum}` };
    case 'invalid_format':
    case 'custom':
      return formats[problem.message] ?? { en: problem.message, zh: problem.message };
    default:
      return { en: 'it fits none of the allowed forms', zh: '不符合任何允许的形式' };
  }
}

/** What a schema may give as the message of a format, with its Chinese. */
const formats: Readonly<Record<string, { en: string; zh: string }>> = {
  day: { en: 'a day such as 2024-06-30 is wanted', zh: '应为日期，例如 2024-06-30' },
  decimal: {
    en: 'a decimal such as "5000000000" or "0.05" is wanted',
    zh: '应为小数文本，例如 "5000000000" 或 "0.05"',
  },
  id: {
    en: 'an id of small letters, digits and hyphens is wanted',
    zh: '应为由小写字母、数字和连字符组成的编号',
  },
  metric: {
    en: 'a metric of the catalogue or other:<name> is wanted',
    zh: '应为指标目录中的指标或 other:<名称>',
  },
  chance: { en: 'a decimal from 0 to 1 is wanted', zh: '应为 0 到 1 之间的小数' },
  url: { en: 'an http or https address is wanted', zh: '应为 http 或 https 地址' },
};
