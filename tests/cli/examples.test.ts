import { loadCommands } from 'solvent/commands';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openShell, type Shell } from './shell.ts';

const commands = await loadCommands();

describe('every example of the help runs [CLI12]', () => {
  let shell: Shell;
  beforeEach(() => {
    shell = openShell();
  });
  afterEach(() => shell.close());

  for (const command of commands)
    for (const { line, exit = 0 } of command.examples)
      it(line, async () => {
        const { out, err, code } = await shell.run(line);
        expect(code, err).toBe(exit);
        expect(err).not.toMatch(/internal error|mistake of its own/);
        if (!/[<>|]|--quiet/.test(line)) expect(out.length).toBeGreaterThan(0);
      });

  it('and every command has two or more, or one that does all it does', () => {
    for (const { name, examples } of commands) expect(examples.length, name).toBeGreaterThan(0);
  });
});
