import { ok, type Result } from '@solvent/core/issue';
import type { Option } from './command.ts';
import { parseJson, readText } from './readInput.ts';
import type { World } from './session.ts';

/** What the commands that look ahead take alike. */
export const scenarioOption: Option = {
  flags: '--scenario <what>',
  about: {
    en: 'a preset, several joined by +, or a scenario file (`solvent scenario list`)',
    zh: '预设、以 + 连接的多个预设，或情景文件（`solvent scenario list`）',
  },
};
export const horizonOption: Option = {
  flags: '--horizon <months>',
  about: { en: 'months looked at, 1 to 600', zh: '所看月数，1 至 600' },
};
export const inputOption: Option = {
  flags: '--input <name=range>',
  many: true,
  about: {
    en: 'what you think of an input: growth=5%..40%, cash=8B, growth=p10=2%,p90=9%; may be repeated',
    zh: '您对某项输入的看法：growth=5%..40%、cash=8B、growth=p10=2%,p90=9%，可重复',
  },
};
export const pathsOption: Option = {
  flags: '--paths <number>',
  about: { en: 'futures drawn; 10000 unless given', zh: '抽取的未来数，默认 10000' },
};

/** A scenario as the API takes it: a name, or the record in a file. */
export async function readWhatIf(
  text: string | undefined,
  world: World,
): Promise<Result<{ readonly scenario?: string; readonly record?: Record<string, unknown> }>> {
  if (text === undefined) return ok({});
  if (text !== '-' && !/\.json$/i.test(text)) return ok({ scenario: text });
  const read = await readText(text, world);
  if (!read.ok) return read;
  const record = parseJson(read.value, text);
  return record.ok ? ok({ record: record.value as Record<string, unknown> }) : record;
}

/** `growth=5%..40%` as one entry of the inputs; undefined when there is no `=`. */
export function readInputs(list: readonly string[]): Readonly<Record<string, string>> | undefined {
  const pairs = list.map(
    (text) => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)] as const,
  );
  return pairs.some(([name]) => name === '') || list.some((text) => !text.includes('='))
    ? undefined
    : Object.fromEntries(pairs);
}
