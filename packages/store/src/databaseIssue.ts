import { type Issue, raise } from '@solvent/core/issue';
import { NoResultError } from 'kysely';
import { busy, cannotOpen, damaged, noSpace, notALedger, readOnly } from './issues.ts';

/** Turn what a database driver throws into an issue; a mistake of ours (bad SQL, a broken constraint) is thrown on. */
export function databaseIssue(error: unknown, place: string): Issue {
  const {
    code,
    errcode,
    message = String(error),
  } = error as { code?: string; errcode?: number; message?: string };
  const why = message.replace(/\s{1,9}/g, ' ').slice(0, 200);
  // The store parses only what it wrote itself, and every ledger has a head: without them the disk changed something.
  if (error instanceof SyntaxError || error instanceof NoResultError || why === 'unsupported file format')
    return raise(damaged, { why });
  if (code === 'ERR_SQLITE_ERROR' && errcode !== undefined) {
    // The low byte is the primary result code: sqlite.org/rescode.html
    switch (errcode & 0xff) {
      case 5:
      case 6:
        return raise(busy);
      case 13:
        return raise(noSpace);
      case 8:
        return raise(readOnly, { why });
      case 10:
      case 11:
        return raise(damaged, { why });
      case 26:
        return raise(notALedger, { place });
      case 14:
        return raise(cannotOpen, { place, why });
    }
  }
  if (
    code !== undefined &&
    /^(EACCES|EPERM|EROFS|ENOTDIR|EISDIR|EEXIST|ENOENT|ECONN\w{1,20}|ENOTFOUND|EAI_AGAIN|ETIMEDOUT)$/.test(
      code,
    )
  )
    return raise(cannotOpen, { place, why });
  if (code !== undefined && /^[0-9A-Z]{5}$/.test(code)) {
    // SQLSTATE classes: postgresql.org/docs/current/errcodes-appendix.html
    if (code === '55P03' || code === '57014') return raise(busy);
    if (code === '53100') return raise(noSpace);
    if (code === '42501' || code === '25006') return raise(readOnly, { why });
    if (code.startsWith('XX')) return raise(damaged, { why });
    if (/^(08|28|3D|57P|53)/.test(code)) return raise(cannotOpen, { place, why });
  }
  if (/Connection terminated|timeout exceeded when trying to connect/.test(message))
    return raise(cannotOpen, { place, why });
  throw error;
}
