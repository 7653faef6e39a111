import { expect, it } from 'vitest';
import { parsePolicy, policyNames } from './policy.ts';

it('[RC12] reads the five policies and refuses any other', () => {
  for (const name of [...policyNames, 'by-source:The Information'])
    expect(parsePolicy(name)).toMatchObject({ ok: true, value: name });
  for (const name of ['average', '', 'by-source:', 'Latest'])
    expect(parsePolicy(name).issues[0]?.code).toBe('series/unknown-policy');
});
