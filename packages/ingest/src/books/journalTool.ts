/** How to turn a plain-text journal into the CSV that `readBooks` reads: the program's own command, run by a face when it is there. */
export interface JournalTool {
  readonly command: string;
  readonly args: readonly string[];
}

/** `books.journal` → `hledger -f books.journal print -O csv`; undefined for a file that is no journal. */
export function journalTool(file: string): JournalTool | undefined {
  if (/\.(?:journal|hledger|j|ledger)$/i.test(file))
    return { command: 'hledger', args: ['-f', file, 'print', '-O', 'csv'] };
  if (/\.(?:beancount|bean)$/i.test(file))
    return {
      command: 'bean-query',
      args: ['-f', 'csv', file, 'SELECT date, account, number, currency, payee, narration'],
    };
  return undefined;
}

/** The program of a journal, by the name of the file or its first entries, and the command that writes its CSV. */
export function journalIn(
  file: string,
  bytes: Uint8Array,
): { readonly tool: string; readonly command: string } | undefined {
  const start = new TextDecoder().decode(bytes.subarray(0, 20_000));
  // What the program wrote of it already.
  if (/^"?(?:txnidx|date)"?\s*,/.test(start)) return undefined;
  const beancount = /^\d{4}-\d\d-\d\d (?:open [A-Z]\w+:|[*!] ")/m.test(start);
  const hledger = /^\d{4}[-/.]\d\d?[-/.]\d\d?(?: [^\n,;\t]*)?\n[ \t]+[^\s;,][^\n,]*:[^\n]*$/m.test(start);
  const written = beancount ? 'x.beancount' : hledger ? 'x.journal' : undefined;
  const tool = journalTool(file) ?? (written ? journalTool(written) : undefined);
  if (!tool) return undefined;
  const words = tool.args.map((word) => (word === written ? file : word));
  const quoted = [tool.command, ...words].map((word) => (/[\s,]/.test(word) ? `'${word}'` : word));
  return {
    tool: tool.command === 'hledger' ? 'hledger' : 'beancount',
    command: `${quoted.join(' ')} > books.csv`,
  };
}
