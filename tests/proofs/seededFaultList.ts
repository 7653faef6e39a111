// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is source text
// Faults a program like this has had or may have, each as one change of its source, with what must notice it.
/** A test file of vitest, or a proof with its count. */
export type Suite = string | { readonly proof: string; readonly count: number };

export interface SeededFault {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly suite: Suite;
}

const proof = (name: string, count: number): Suite => ({ proof: `tests/proofs/${name}.ts`, count });
const [core, store, api, ingest] = [
  'packages/core/src',
  'packages/store/src',
  'packages/api/src',
  'packages/ingest/src',
];

export const seededFaults: readonly SeededFault[] = [
  // What is written lasts.
  {
    what: 'commits are not synced',
    file: `${store}/sqlite.ts`,
    from: "synchronous: '2'",
    to: "synchronous: '1'",
    suite: proof('powerCut', 40),
  },
  {
    what: 'a commit that failed is called a refusal',
    file: `${store}/once.ts`,
    from: "=== 'committing'",
    to: "=== 'never'",
    suite: proof('diskFaults', 12),
  },
  {
    what: 'a key is used for other content',
    file: `${store}/once.ts`,
    from: 'before.body_hash !== bodyHash',
    to: 'false',
    suite: proof('replays', 60),
  },
  {
    what: 'the answer is not kept with its key',
    file: `${store}/once.ts`,
    from: ".where('key', '=', idempotencyKey)",
    to: ".where('key', '=', `${idempotencyKey}?`)",
    suite: proof('replays', 60),
  },
  {
    what: 'words of an entry are not in its hash',
    file: `${store}/history.ts`,
    from: 'JSON.stringify(subject), payload]',
    to: 'JSON.stringify(subject)]',
    suite: `${store}/history.test.ts`,
  },
  {
    what: 'reading does not follow the chain',
    file: `${store}/readLedger.ts`,
    from: 'const broken = findBreak(this.#head, entries);',
    to: 'const broken = undefined as ReturnType<typeof findBreak>;',
    suite: proof('damagedFiles', 300),
  },
  {
    what: 'a damaged head is a mistake of ours',
    file: `${store}/databaseIssue.ts`,
    from: 'error instanceof SyntaxError',
    to: 'false',
    suite: `${store}/databaseIssue.test.ts`,
  },
  {
    what: 'SQLite with the WAL fault is let in',
    file: `${store}/sqlite.ts`,
    from: "sqliteFloor = '3.51.3'",
    to: "sqliteFloor = '3.40.0'",
    suite: 'packages/store/tests/opening.test.ts',
  },
  {
    what: 'a backup is a plain copy of the file',
    file: `${store}/keep/backup.ts`,
    from: 'await sql`vacuum into ${file}`.execute(engine.db);',
    to: "(await import('node:fs')).copyFileSync(engine.place, file);",
    suite: proof('backupUnderLoad', 3),
  },
  {
    what: 'moving up rewrites an entry',
    file: `${store}/migrations/0002-snapshots.ts`,
    from: "    ...tables({ whole: 'INTEGER', bytes: 'BLOB', strict: ' STRICT' }),",
    to: "    'DROP TRIGGER history_no_update', `UPDATE history SET recorded_at = '2026' WHERE seq = 3`,\n    ...tables({ whole: 'INTEGER', bytes: 'BLOB', strict: ' STRICT' }),",
    suite: proof('upgrade', 2),
  },
  {
    what: 'canonical JSON keeps the order of fields',
    file: `${store}/canonicalJson.ts`,
    from: '.sort()',
    to: '',
    suite: `${store}/canonicalJson.test.ts`,
  },
  // Who may.
  {
    what: 'a reader may write',
    file: `${api}/procedures.ts`,
    from: "ctx.principal?.kind === 'owner'",
    to: 'ctx.principal !== null',
    suite: proof('principals', 1),
  },
  {
    what: 'nobody may read',
    file: `${api}/procedures.ts`,
    from: '? ctx.principal !== null',
    to: '? true',
    suite: proof('principals', 1),
  },
  {
    what: 'any kind of body is taken',
    file: `${api}/http/guard.ts`,
    from: 'if (fits && host',
    to: 'if (host',
    suite: proof('forgedWrites', 0),
  },
  {
    what: 'any page is our own',
    file: `${api}/http/guard.ts`,
    from: 'const own = origin === `http://${host}`',
    to: 'const own = origin !== undefined || origin === `http://${host}`',
    suite: proof('forgedWrites', 0),
  },
  {
    what: 'private claims are shown to readers',
    file: `${api}/context.ts`,
    from: 'hidden.has(claim.id)',
    to: 'false',
    suite: 'packages/api/tests/router.test.ts',
  },
  {
    what: 'any host is answered',
    file: `${api}/http/guard.ts`,
    from: 'return allowed.includes(nameOf(host))',
    to: 'return allowed.length > 0',
    suite: 'packages/api/tests/guard.test.ts',
  },
  {
    what: 'a formula leaves as it is',
    file: `${core}/report/table.ts`,
    from: '[=+\\-@',
    to: '[+\\-@',
    suite: proof('formulas', 50),
  },
  {
    what: 'negative numbers are taken for formulas',
    file: `${core}/report/table.ts`,
    from: "if (typeof cell !== 'string') return cell.number;",
    to: "if (typeof cell !== 'string') return csvCell(cell.number);",
    suite: proof('formulas', 50),
  },
  // What is read is right.
  {
    what: 'an ambiguous amount is read by the point',
    file: `${ingest}/books/amountText.ts`,
    from: 'return values.length > 1 ? [values[0]!, values[1]!] : values[0];',
    to: 'return values[0];',
    suite: proof('amounts', 1),
  },
  {
    what: 'brackets are no minus',
    file: `${ingest}/books/amountText.ts`,
    from: "      takeSign('-');\n    }\n    if (/^[-+]",
    to: '    }\n    if (/^[-+]',
    suite: proof('amounts', 1),
  },
  {
    what: '亿 is ten million',
    file: `${ingest}/article/numeral.ts`,
    from: '亿: 8',
    to: '亿: 7',
    suite: proof('amounts', 1),
  },
  {
    what: 'checksums of archives are not looked at',
    file: `${ingest}/archive/readArchive.ts`,
    from: 'crc32(bytes) !== entry.crc32',
    to: 'false',
    suite: proof('archives', 1),
  },
  {
    what: 'archives may unpack to any size',
    file: `${ingest}/archive/readArchive.ts`,
    from: 'ratio: 200',
    to: 'ratio: 2_000_000',
    suite: proof('archives', 1),
  },
  {
    what: 'a reader throws on a file cut off',
    file: `${ingest}/rates/readRates.ts`,
    from: 'return failed(raise(notRates',
    to: 'throw Error(raise(notRates',
    suite: proof('malformed', 200),
  },
  // What is computed is right.
  {
    what: 'an interval is negated without swapping its sides',
    file: `${core}/money/interval.ts`,
    from: 'low: a.high?.neg() ?? null, high: a.low?.neg() ?? null',
    to: 'low: a.low?.neg() ?? null, high: a.high?.neg() ?? null',
    suite: `${core}/money/interval.test.ts`,
  },
  {
    what: 'one float in a sum',
    file: `${core}/money/interval.ts`,
    from: '(x, y) => x.plus(y)), high',
    to: '(x, y) => new (x.constructor as typeof Dec)(x.toNumber() + y.toNumber())), high',
    suite: `${core}/money/interval.test.ts`,
  },
  {
    what: 'halves are rounded up',
    file: `${core}/money/decimal.ts`,
    from: 'value.round(decimals, 2)',
    to: 'value.round(decimals, 1)',
    suite: `${core}/money/decimal.test.ts`,
  },
  {
    what: '1900 has a 29 February',
    file: `${core}/time/day.ts`,
    from: 'year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)',
    to: 'year % 4 === 0',
    suite: `${core}/time/day.test.ts`,
  },
  {
    what: 'a later claim changes an earlier answer',
    file: `${core}/ledger/asKnownAt.ts`,
    from: 'const known = knownFrom(claim) <= day;',
    to: 'const known = true;',
    suite: `${core}/ledger/asKnownAt.test.ts`,
  },
  {
    what: 'a later event of a tranche is known before',
    file: `${core}/ledger/asKnownAt.ts`,
    from: 'tranche.events.filter((event) => event.day <= day)',
    to: 'tranche.events.filter(() => true)',
    suite: `${core}/ledger/asKnownAt.test.ts`,
  },
  {
    what: 'a retracted claim stays',
    file: `${core}/ledger/applyCorrections.ts`,
    from: '!replaced.has(claim.id)) : ledger.claims',
    to: 'true) : ledger.claims',
    suite: `${core}/ledger/applyCorrections.test.ts`,
  },
  {
    what: 'one policy is skipped',
    file: `${core}/series/choose.ts`,
    from: "if (policy === 'latest')",
    to: "if (policy === ('never' as string))",
    suite: `${core}/series/choose.test.ts`,
  },
  {
    what: 'denied figures are chosen',
    file: `${core}/series/choose.ts`,
    from: '!member.claim.basis.epistemic.denied && member',
    to: 'member',
    suite: `${core}/series/choose.test.ts`,
  },
  {
    what: 'a company that pays for itself has a runway',
    file: `${core}/runway/runway.ts`,
    from: "if (burn.centre.lte(0)) return { kind: 'selfFunding' };",
    to: '',
    suite: `${core}/runway/runway.test.ts`,
  },
  {
    what: 'the growth of cost is left out of break-even',
    file: `${core}/runway/breakEven.ts`,
    from: '.div(lnOf(faster).minus(lnOf(slower)))',
    to: '.div(lnOf(faster))',
    suite: `${core}/runway/breakEven.test.ts`,
  },
  {
    what: 'money raised comes a month late',
    file: `${core}/runway/project.ts`,
    from: 'events.get(month) ?? NOTHING;\n    const',
    to: 'events.get(month - 1) ?? NOTHING;\n    const',
    suite: proof('projectDifferential', 200),
  },
  {
    what: 'a chance is scored upside down',
    file: `${core}/prediction/scorePrediction.ts`,
    from: 'const given = happened ? p : dec(1).minus(p);',
    to: 'const given = happened ? dec(1).minus(p) : p;',
    suite: `${core}/prediction/scorePrediction.test.ts`,
  },
  {
    what: 'figures of filings a thousand times too large are kept',
    file: `${ingest}/filings/settleFacts.ts`,
    from: 'if (!other) return true;',
    to: 'return true;',
    suite: `${ingest}/filings/statements.test.ts`,
  },
];
