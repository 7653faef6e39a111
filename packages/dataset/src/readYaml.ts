import {
  failed,
  type Issue,
  ok,
  parseRecord,
  type RecordSchema,
  type Result,
  raise,
} from '@solvent/core/issue';
import { isCollection, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { badYaml } from './issues.ts';

/**
 * A YAML text as plain values, with the line of each. Every scalar stays text except true, false and null:
 * 5.10 must not become 5.1, since the digits written fix how exact a figure is.
 */
export interface YamlText {
  readonly value: unknown;
  /** Line of the node at a path, or of the nearest node above it that exists. */
  lineOf(path: readonly (string | number)[]): number;
}

export function readYaml(text: string, file: string): Result<YamlText> {
  const counter = new LineCounter();
  const doc = parseDocument(text, { schema: 'failsafe', customTags: ['null', 'bool'], lineCounter: counter });
  if (doc.errors.length > 0)
    return failed(
      ...doc.errors.map((error) =>
        raise(
          badYaml,
          { problem: error.message.split('\n')[0]!.replace(/ at line.*$/, '.') },
          { file, line: error.linePos?.[0].line ?? 1 },
        ),
      ),
    );
  return ok({
    value: doc.toJS() as unknown,
    lineOf(path) {
      let node: unknown = doc.contents;
      let at = 0;
      for (const step of path) {
        if (!isCollection(node)) break;
        const pair = isMap(node)
          ? node.items.find((item) => isScalar(item.key) && item.key.value === `${step}`)
          : undefined;
        const next = pair ? pair.value : node.get(step, true);
        if (next === undefined) break;
        // A field begins at its key, which stands above a block of its own.
        at =
          (isScalar(pair?.key)
            ? pair.key.range?.[0]
            : (next as { range?: [number] | null } | null)?.range?.[0]) ?? at;
        node = next;
      }
      return counter.linePos(at).line;
    },
  });
}

/** Read a YAML text by a schema; every issue names the file and the line of its field. */
export function readYamlRecord<T>(
  text: string,
  file: string,
  schema: RecordSchema<T>,
): Result<{ data: T; place: PlaceOf }> {
  const yaml = readYaml(text, file);
  if (!yaml.ok) return yaml;
  const place: PlaceOf = (...path) => ({ file, line: yaml.value.lineOf(path) });
  const read = parseRecord(schema, yaml.value.value, { file });
  if (read.ok) return ok({ data: read.value, place });
  return failed(...read.issues.map((issue) => withPlace(issue, place)));
}

export type PlaceOf = (...path: (string | number)[]) => { readonly file: string; readonly line: number };

function withPlace(issue: Issue, place: PlaceOf): Issue {
  const path =
    issue.where.path === 'the record'
      ? []
      : (issue.where.path ?? '').split('.').map((step) => (/^\d+$/.test(step) ? +step : step));
  return { ...issue, where: { ...issue.where, ...place(...path) } };
}
