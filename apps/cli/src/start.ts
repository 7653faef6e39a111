import { homedir } from 'node:os';
import process from 'node:process';
import { runProgram } from './program.ts';

/** Run the command line of this process; nothing else in the program touches `process`. */
export async function start(): Promise<void> {
  try {
    process.exitCode = await runProgram(process.argv.slice(2), {
      env: process.env,
      platform: process.platform,
      home: homedir(),
      terminal: { isTTY: process.stdout.isTTY === true, columns: process.stdout.columns },
      get errorsOnTerminal() {
        return process.stderr.isTTY === true;
      },
      out: (text) => writable('stdout').write(text),
      err: (text) => writable('stderr').write(text),
      clock: () => new Date().toISOString(),
      stdin: async () => {
        const chunks: Uint8Array[] = [];
        for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
        return Buffer.concat(chunks);
      },
      stdinLines: async function* () {
        let rest = '';
        process.stdin.setEncoding('utf8');
        for await (const chunk of process.stdin) {
          const lines = (rest + chunk).split('\n');
          rest = lines.pop()!;
          yield* lines;
        }
        if (rest !== '') yield rest;
      },
    });
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    const place = stack?.split('\n').slice(1, 4).join('\n') ?? '';
    writable('stderr').write(
      `solvent failed by a mistake of its own: ${name}: ${message.slice(0, 500)}\n${place.slice(0, 500)}\n`,
    );
    process.exitCode = 1;
  }
}

const opened = new Set<string>();

/** A stream is made when it is first written to: Node takes longer to make one than we to fill it. */
function writable(name: 'stdout' | 'stderr'): NodeJS.WriteStream {
  const stream = process[name];
  if (opened.has(name)) return stream;
  opened.add(name);
  // `solvent claims | head` closes the pipe early: that is the reader's right, not a failure.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return stream;
}
