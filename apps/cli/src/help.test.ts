import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCommands } from './commands/index.ts';
import { commandHelp, programHelp } from './help.ts';
import { everywhere, keyOf } from './options.ts';
import { version } from './version.ts';

const commands = await loadCommands();

describe('help', () => {
  it('[CLI7] names every command in both languages', () => {
    for (const lang of ['en', 'zh'] as const) {
      const text = programHelp(commands, lang);
      for (const { name } of commands) expect(text).toContain(`  ${name}`);
    }
  });

  it('[CLI7] has Chinese wherever it has English, and never the same words', () => {
    const texts = commands.flatMap((c) => [
      c.purpose,
      c.answers,
      ...(c.arguments ?? []).map((a) => a.about),
      ...c.examples.map((e) => e.shows),
    ]);
    for (const { en, zh } of texts) {
      expect(en, zh).not.toMatch(/\p{sc=Han}/u);
      if (/[a-z]{4} [a-z]{2}/.test(en)) expect(zh, en).toMatch(/\p{sc=Han}/u);
    }
  });

  it.each(commands.map((c) => [c.name, c] as const))('of %s shows its options and examples', (_, command) => {
    const text = commandHelp(command, 'en');
    for (const { flags } of command.options ?? []) expect(text).toContain(flags);
    for (const { line } of command.examples) expect(text).toContain(line);
  });

  it('keeps hidden options to itself', () => {
    expect(programHelp(commands, 'en')).not.toContain('--today');
  });

  it('has no option of a command that is also one of every command', () => {
    const global = new Set(everywhere.map((o) => keyOf(o.flags)));
    for (const { name, options } of commands)
      for (const { flags } of options ?? []) expect(global, `${name} ${flags}`).not.toContain(keyOf(flags));
  });

  it('gives the version of the package', () => {
    expect(version).toBe(
      (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string })
        .version,
    );
  });
});
