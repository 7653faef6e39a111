import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractCandidates, readArticle } from './index.ts';
import { minimalPdf } from './pdf.fixture.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = 'OpenAI去年亏损约5.4亿美元，今年营收将达10亿美元。';

describe('[EX21] reading', () => {
  it('keeps text as given, noise included', async () => {
    const given = '  OpenAI 亏损(sǔn)50亿 美元</p>\r\n';
    for (const input of [given, bytes(given)]) {
      const read = await readArticle(input);
      expect(read.ok && read.value).toEqual({ kind: 'text', text: given, title: null, published: null });
    }
  });

  it('reads the encodings of Chinese pages: UTF-8, UTF-16 with and without mark, GB18030, Big5', async () => {
    const gbk = Uint8Array.from([
      0xd3, 0xaa, 0xca, 0xd5, 0xb5, 0xc4, 0x35, 0x30, 0xd2, 0xda, 0xd4, 0xaa, 0xa3, 0xac, 0xbf, 0xf7, 0xcb,
      0xf0, 0xca, 0xc7, 0x32, 0x30, 0xd2, 0xda, 0xd4, 0xaa,
    ]);
    expect(await textOf(gbk)).toBe('营收的50亿元，亏损是20亿元');
    const big5 = Uint8Array.from([
      0xc0, 0xe7, 0xa6, 0xac, 0xaa, 0xba, 0x35, 0x30, 0xbb, 0xf5, 0xa4, 0xb8, 0xa1, 0x41, 0xac, 0xb0, 0xb9,
      0x77, 0xb4, 0xc1, 0xa4, 0xa4, 0xaa, 0xba,
    ]);
    expect(await textOf(big5)).toBe('營收的50億元，為預期中的');
    const le = Uint8Array.from(
      [...'Revenue 营收'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    );
    expect(await textOf(le)).toBe('Revenue 营收');
    expect(await textOf(Uint8Array.from([0xff, 0xfe, ...le]))).toBe('Revenue 营收');
    expect(await textOf(bytes(`\ufeff${text}`))).toBe(text);
    expect(await textOf(gbk, 'text/plain; charset=gb2312')).toBe('营收的50亿元，亏损是20亿元');
  });

  it('takes the words, title and day out of a page, and leaves scripts and forms', async () => {
    const page = `<!doctype html><html><head><title>烧钱 &amp; 造血</title><meta property="article:published_time" content="2024-09-13T08:00:00Z"><script>var x = "营收99亿元";</script></head>
      <body><nav><button>订阅</button></nav><h1>标题</h1><p>OpenAI<b>去年</b>亏损约5.4亿&nbsp;美元。</p><table><tr><td>营收</td><td>10亿元</td></tr></table><p>未关闭`;
    const read = await readArticle(bytes(page));
    expect(read.ok && read.value).toEqual({
      kind: 'html',
      title: '烧钱 & 造血',
      published: '2024-09-13',
      text: '标题\nOpenAI去年亏损约5.4亿\u00a0美元。\n营收 10亿元\n未关闭',
    });
  });

  it('reads the text of a PDF', async () => {
    const read = await readArticle(minimalPdf('OpenAI lost $5 billion in 2024.'));
    expect(read.ok && read.value.text).toBe('OpenAI lost $5 billion in 2024.');
  });

  it('says what it was given when that is no article', async () => {
    const codes: [Uint8Array | string, string][] = [
      [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'extract/not-text'],
      [Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'extract/not-text'],
      ['', 'extract/no-text'],
      [' \n\t ', 'extract/no-text'],
      [bytes('<!doctype html><script>1</script>'), 'extract/no-text'],
      [bytes('%PDF-1.7\n%%EOF'), 'extract/unreadable'],
      [minimalPdf(''), 'extract/no-text'],
    ];
    for (const [input, code] of codes) {
      const read = await readArticle(input);
      expect([read.ok, read.issues[0]?.code]).toEqual([false, code]);
    }
    const long = await readArticle('x'.repeat(100), { maxBytes: 99 });
    expect(long.issues[0]?.code).toBe('extract/too-long');
  });
});

async function textOf(input: Uint8Array, contentType?: string): Promise<string | undefined> {
  const read = await readArticle(input, contentType === undefined ? {} : { contentType });
  return read.ok ? read.value.text : read.issues[0]?.code;
}

describe('[EX22] malformed input', () => {
  it('2,000 damaged texts, pages and PDFs: a result or a typed issue, never an error thrown, each within 2 s', {
    timeout: 300_000,
  }, async () => {
    const pdf = minimalPdf('OpenAI lost $5 billion in 2024 on revenue of $3.7 billion.');
    const html = bytes(
      `<html><head><title>t</title></head><body><div><p>${text}</p><table><tr><td>50亿元</td></tr></table></div></body></html>`,
    );
    const plain = bytes(text.repeat(20));
    const random = seeded(20261124);
    let slowest = 0;
    for (let n = 0; n < 2000; n++) {
      const base = [pdf, html, plain, new Uint8Array(0)][n % 4]!;
      const damaged = damage(base, random);
      const started = performance.now();
      const read = await readArticle(
        damaged,
        n % 7 === 0
          ? {
              contentType: [
                'text/html',
                'application/pdf',
                'text/plain; charset=big5',
                'x/y; charset=nonsense',
              ][n % 4]!,
            }
          : {},
      );
      if (read.ok) {
        const { candidates } = extractCandidates(
          { text: read.value.text, published: '2025-01-01' },
          { companies: [] },
        );
        for (const c of candidates) expect(read.value.text.slice(c.start, c.end)).toBe(c.quote);
      } else expect(read.issues[0]?.code).toMatch(/^extract\//);
      slowest = Math.max(slowest, performance.now() - started);
    }
    expect(slowest).toBeLessThan(2000);
  });

  it('any string at all gives candidates whose quotes stand where they say', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'OpenAI',
        '亏损',
        '營收',
        '50亿美元',
        '$5 billion',
        '(xùn)',
        '</p>',
        '去年',
        '2024年',
        'in 2024',
        '分别为',
        '、',
        '，',
        '。',
        '&nbsp;',
        '\ud800',
        '１２.5',
        '%',
        '同比增长',
        'revenue of ',
        '若',
        '每月',
        '三成',
        '翻番',
        '\u200b',
        '-',
        '~',
        '至',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const given = pieces.join('');
        const { candidates } = extractCandidates(
          { text: given, published: '2025-06-01', title: given },
          { companies: [] },
        );
        for (const c of candidates) {
          expect(given.slice(c.start, c.end)).toBe(c.quote);
          expect(c.figure.start).toBeGreaterThanOrEqual(0);
          expect(c.value.low !== null || c.value.high !== null).toBe(true);
          expect(c.quote.length).toBeLessThanOrEqual(300);
        }
      }),
      { seed: 20261124, numRuns: 1000 },
    );
  });
});

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Cut, repeat, overwrite or insert bytes; sometimes all noise. */
function damage(base: Uint8Array, random: () => number): Uint8Array {
  const pick = (n: number) => Math.floor(random() * n);
  let out = [...base];
  for (let k = 0; k <= pick(4); k++) {
    const at = pick(out.length + 1);
    const kind = pick(6);
    if (kind === 0) out = out.slice(0, at);
    else if (kind === 1) out.splice(at, pick(30));
    else if (kind === 2) for (let i = 0; i < 8; i++) out[pick(out.length + 1)] = pick(256);
    else if (kind === 3) out.splice(at, 0, ...Array.from({ length: pick(400) }, () => pick(256)));
    else if (kind === 4) out.splice(at, 0, ...out.slice(at, at + pick(300)));
    else
      out.splice(
        at,
        0,
        ...bytes(
          [
            '<'.repeat(200),
            '<div>'.repeat(300),
            '&#'.repeat(100),
            '('.repeat(500),
            '9'.repeat(400),
            '1,'.repeat(300),
            '亿'.repeat(200),
            '\u0000',
          ][pick(8)]!,
        ),
      );
  }
  return Uint8Array.from(out.map((byte) => byte ?? 0));
}
