// Every way known to us of making a program fetch what is not meant for it: written-out addresses in all their forms, names
// that resolve to them, redirects, names that change their answer. A server on this machine counts what reaches it.
// `node tests/proofs/ssrf.ts`
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FetchOptions, fetchDocument, isPublicAddress } from '@solvent/api/fetch';
import { command, type Prove } from './proof.ts';

/** `wrong` counts requests that reached the server nobody may reach, and forms answered with a document. */
export const ssrf: Prove = async () => {
  const { forms, hits, fetched, controls } = await tryAll();
  const works = controls.withoutCheck === 1 && controls.publicRead;
  return {
    forms,
    hits,
    wrong: hits + fetched.length,
    ...(fetched.length > 0 ? { fetched } : {}),
    ...(works ? {} : { missing: 'the server that counts cannot be reached on this machine' }),
  };
};

/** Networks that are not of the open internet, one address of each. */
const closed = [
  '127.0.0.1',
  '127.255.255.254',
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '100.64.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.254',
  '192.0.0.1',
  '192.0.2.1',
  '192.88.99.1',
  '192.168.1.1',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
];

const closed6 = [
  '::',
  '::1',
  '0:0:0:0:0:0:0:1',
  '::ffff:0:7f00:1',
  'fe80::1',
  'fe80::5efe:127.0.0.1',
  'fec0::1',
  'fc00::1',
  'fd12:3456::1',
  'ff02::1',
  '100::1',
  '2001::1',
  '2001:0:7f00:1::80ff:fffe',
  '2001:db8::1',
  '64:ff9b:1::7f00:1',
];

/** The ways of writing one IPv4 address in a URL. */
function formsOf(address: string): string[] {
  const [a, b, c, d] = address.split('.').map(Number) as [number, number, number, number];
  const whole = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  const hex = (n: number) => n.toString(16);
  const wide = [...address].map((x) => (x === '.' ? '。' : String.fromCharCode(x.charCodeAt(0) + 0xfee0)));
  const pair = (high: number, low: number) => hex((high << 8) | low);
  const tail = `${pair(a, b)}:${pair(c, d)}`;
  return [
    address,
    `${address}.`,
    String(whole),
    `0x${hex(whole)}`,
    `0${whole.toString(8)}`,
    [a, b, c, d].map((n) => `0x${hex(n)}`).join('.'),
    [a, b, c, d].map((n) => `0${n.toString(8)}`).join('.'),
    [a, b, c, d].map((n) => `0x${hex(n).padStart(8, '0')}`).join('.'),
    `${a}.${((b << 16) | (c << 8) | d) >>> 0}`,
    `${a}.${b}.${(c << 8) | d}`,
    `0x${hex(a)}.${b}.0${((c << 8) | d).toString(8)}`,
    [...address].map((x) => `%${hex(x.charCodeAt(0))}`).join(''),
    wide.join(''),
    `[::ffff:${address}]`,
    `[::ffff:${tail}]`,
    `[::${address}]`,
    `[64:ff9b::${tail}]`,
    `[2002:${tail}::1]`,
    `[0:0:0:0:0:ffff:${tail}]`,
  ];
}

const others = [
  'file:///etc/passwd',
  'ftp://example.org/',
  'gopher://127.0.0.1:70/_x',
  'dict://127.0.0.1:11211/stat',
  'ldap://127.0.0.1/',
  'data:text/plain,hello',
  'javascript:alert(1)',
  'jar:http://127.0.0.1!/',
  '//127.0.0.1/',
  'http:///127.0.0.1/',
  'http://',
  'http://user:secret@example.org/',
  'http://example.org@127.0.0.1/',
  'http://127.0.0.1\\@example.org/',
  'http://example.org:22/',
  'http://example.org:6379/',
  'https://example.org:8443/',
  'http://localhost/',
  'http://LOCALHOST./',
  'http://ip6-localhost/',
  'http://foo.localhost/',
  'http://127.0.0.1#@example.org/',
  'http://[::1%25lo]/',
  'http://[::]/',
  ' http://127.0.0.1/ ',
  'http://①②⑦.⓪.⓪.①/',
];

/**
 * Everything is asked once from an address line, once as a redirect of a public page, once as what a name resolves to. What
 * shows that the counting works: with the check off, the server is reached; a public page is read.
 */
async function tryAll() {
  let hits = 0;
  const count: RequestListener = (_, response) => {
    hits += 1;
    response.end('secret');
  };
  // Reached by every address of this machine, where it has both families.
  const canary = await listen('::', count).catch(() => listen('0.0.0.0', count));
  // 127.0.0.2 stands for the open internet; nothing but this one address.
  const open = '127.0.0.2';
  const front = await listen(open, (request, response) => {
    const to = new URL(request.url!, 'http://x').searchParams.get('to');
    if (to === null) return void response.end('a public page');
    response.writeHead(302, { location: to }).end();
  });
  const [port, openPort] = [canary, front].map((server) => (server.address() as AddressInfo).port);
  const names = new Map<string, () => string[]>();
  const options: FetchOptions = {
    ports: [80, 443, port!, openPort!],
    deadlineMs: 5_000,
    isAllowed: (address) => address === open || isPublicAddress(address),
    resolve: async (host) => {
      const found = names.get(host)?.();
      if (!found && /localhost/.test(host)) return [{ address: '127.0.0.1', family: 4 }];
      if (!found) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
      return found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    },
  };
  const fetched: string[] = [];
  let forms = 0;
  const ask = async (what: string, url: string, more: FetchOptions = {}) => {
    forms += 1;
    const answer = await fetchDocument(url, { ...options, ...more });
    if (answer.ok) fetched.push(what);
  };
  try {
    const direct = [...closed.flatMap(formsOf), ...closed6.map((address) => `[${address}]`)];
    for (const host of direct) await ask(host, `http://${host}:${port}/`);
    for (const url of others) await ask(url, url, { ports: [80, 443] });
    const targets = [...closed.map((address) => `${address}:${port}`), `[::1]:${port}`, `2130706433:${port}`];
    for (const to of [
      ...targets.map((host) => `http://${host}/`),
      `https://127.0.0.1:${port}/`,
      'file:///etc/passwd',
    ])
      await ask(`redirect to ${to}`, `http://${open}:${openPort}/?${new URLSearchParams({ to })}`);
    for (const address of [...closed, ...closed6]) {
      names.set('named.example', () => [address]);
      await ask(`name of ${address}`, `http://named.example:${port}/`);
      names.set('both.example', () => [open, address]);
      await ask(`name of ${open} and ${address}`, `http://both.example:${port}/`);
    }
    // Open at the first question, closed at every later one.
    for (let first = 1; first <= 4; first++) {
      let asked = 0;
      names.set('rebind.example', () => [asked++ < first ? open : '127.0.0.1']);
      let url = `http://rebind.example:${port}/`;
      for (let hop = 0; hop < first; hop++)
        url = `http://rebind.example:${openPort}/?${new URLSearchParams({ to: url })}`;
      await ask(`rebinding after ${first}`, url);
    }
    const loop = `http://${open}:${openPort}/?to=`;
    await ask('a circle', `${loop}${encodeURIComponent(`/?to=${encodeURIComponent('/?to=/?to=/?to=x')}`)}`, {
      redirects: 1,
    });
    const before = hits;
    const publicRead = (await fetchDocument(`http://${open}:${openPort}/`, options)).ok;
    await fetchDocument(`http://127.0.0.1:${port}/`, { ...options, isAllowed: () => true });
    return { forms, hits: before, fetched, controls: { withoutCheck: hits - before, publicRead } };
  } finally {
    for (const server of [canary, front]) server.close();
  }
}

function listen(host: string, answer: RequestListener): Promise<Server> {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, () => resolve(server));
  });
}

if (import.meta.main) await command('E5', 1, ssrf);
