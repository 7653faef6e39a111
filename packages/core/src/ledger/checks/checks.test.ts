import { expect, it } from 'vitest';
import { formatIssue } from '../../issue/index.ts';
import { exampleOf, examples } from './examples/index.ts';
import { checkLedger, checks } from './index.ts';

const found = (id: string) => {
  const check = checks.find((one) => one.id === id)!;
  const { ledger, today } = exampleOf(check);
  return checkLedger(ledger, { today, only: [id] });
};

it('every check has its own number, code and example', () => {
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  expect(new Set(checks.map(({ kind }) => kind.code)).size).toBe(checks.length);
  expect(Object.keys(examples)).toEqual(checks.map(({ id }) => id));
});

it.each(checks.map((check) => [check.id, check] as const))(
  '[%s] finds its example once, in both languages',
  (id, check) => {
    const issues = found(id);
    expect(issues.map((issue) => issue.code)).toEqual([check.kind.code]);
    const text = issues.map((issue) => `${issue.message} ${issue.zh?.message}`).join();
    expect(text).not.toMatch(/\{\w+\}|undefined|unknown|NaN/);
  },
);

it('says what it found in words that stay the same', async () => {
  const lines = checks.flatMap(({ id }) =>
    found(id).flatMap((issue) => [`${id} ${formatIssue(issue)}`, `${id} ${formatIssue(issue, 'zh')}`]),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./messages.golden.txt');
});
