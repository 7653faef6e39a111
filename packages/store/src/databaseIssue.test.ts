import { expect, it } from 'vitest';
import { databaseIssue } from './databaseIssue.ts';

const sqlite = (errcode: number) => Object.assign(new Error('x'), { code: 'ERR_SQLITE_ERROR', errcode });
const other = (code: string) => Object.assign(new Error('x'), { code });

it.each([
  [sqlite(5), 'store/busy'],
  [sqlite(517), 'store/busy'],
  [sqlite(13), 'store/no-space'],
  [sqlite(8), 'store/read-only'],
  [sqlite(11), 'store/damaged'],
  [sqlite(10 + 4 * 256), 'store/damaged'],
  [sqlite(26), 'store/not-a-ledger'],
  [sqlite(14), 'store/cannot-open'],
  [Object.assign(sqlite(1), { message: 'unsupported file format' }), 'store/damaged'],
  [new SyntaxError('Unexpected token'), 'store/damaged'],
  [other('55P03'), 'store/busy'],
  [other('53100'), 'store/no-space'],
  [other('42501'), 'store/read-only'],
  [other('XX001'), 'store/damaged'],
  [other('28P01'), 'store/cannot-open'],
  [other('ECONNREFUSED'), 'store/cannot-open'],
  [new Error('Connection terminated unexpectedly'), 'store/cannot-open'],
])('[ST10] [ST18] says %o in the words of %s', (error, code) => {
  expect(databaseIssue(error, '/tmp/ledger.db').code).toBe(code);
});

it('does not hide a mistake of the program: a broken constraint or bad SQL is thrown on', () => {
  expect(() => databaseIssue(sqlite(19), 'x')).toThrow('x');
  expect(() => databaseIssue(other('42P01'), 'x')).toThrow('x');
});
