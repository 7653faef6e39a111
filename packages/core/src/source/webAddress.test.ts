import { expect, it } from 'vitest';
import { webAddress } from './index.ts';

it.each(['https://example.org/a?b=c', 'http://例子.org/'])('leads to %s', (url) => {
  expect(webAddress(url)).toBe(url);
});

it.each([
  null,
  '',
  'javascript:alert(1)',
  ' https://x.org',
  'https://',
  '//evil.example',
  'data:text/html,x',
  'JaVaScRiPt:x',
])('leads nowhere for %j', (url) => {
  expect(webAddress(url)).toBeNull();
});
