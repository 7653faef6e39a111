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
