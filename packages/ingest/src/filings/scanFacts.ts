import { type FactColumns, GrowingColumns } from './factColumns.ts';
import { scanObservations } from './scanObservations.ts';

/**
 * Reads the bytes of a companyfacts file straight into columns, without building a JSON tree. It knows the one shape
 * these files have; on anything else, from a second key `val` to a number of 17 digits, it gives up (undefined) and
 * `parseFacts` reads the same file by JSON.parse. What it does give is equal, which a test shows on every file.
 * Texts of labels are passed over unread. With `wanted`, so are the observations of all other tags.
 */
export function scanFacts(bytes: Uint8Array, wanted?: ReadonlySet<string>): FactColumns | undefined {
  try {
    return new FactScanner(bytes, wanted).scan();
  } catch (error) {
    // Reading past the end of a file that breaks off is the one way a DataView throws.
    if (error instanceof RangeError || error === GIVE_UP) return undefined;
    throw error;
  }
}

const GIVE_UP = Symbol('a shape the scanner does not know');
const QUOTE = 0x22;
const [OPEN, CLOSE, LIST, LIST_END, COLON, COMMA] = [0x7b, 0x7d, 0x5b, 0x5d, 0x3a, 0x2c];

class FactScanner {
  readonly #bytes: Buffer;
  readonly #view: DataView;
  readonly #wanted: ReadonlySet<string> | undefined;
  readonly #columns: GrowingColumns;
  #at = 0;

  constructor(bytes: Uint8Array, wanted: ReadonlySet<string> | undefined) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#wanted = wanted;
    // An observation takes at least some 120 bytes; of all tags a sixth are wanted at most.
    this.#columns = new GrowingColumns(Math.ceil(bytes.length / (wanted ? 1200 : 120)) + 16);
  }

  scan(): FactColumns {
    if (this.#bytes[0] === 0xef && this.#bytes[1] === 0xbb && this.#bytes[2] === 0xbf) this.#at = 3;
    let found = false;
    this.#record((key) => {
      if (key === 'facts') {
        found = true;
        this.#taxonomies();
      } else if (key === 'cik') this.#columns.cik = this.#scalar();
      else if (key === 'entityName') this.#columns.entityName = this.#text();
      else if (key === 'ticker') this.#columns.ticker = this.#text();
      else if (key === 'fetched') this.#text();
      else throw GIVE_UP;
    });
    this.#blanks();
    if (this.#at !== this.#bytes.length || !found || !/^\d{1,10}$/.test(this.#columns.cik)) throw GIVE_UP;
    return this.#columns;
  }

  #taxonomies(): void {
    this.#record((taxonomy) => {
      // Names by themselves: joining each with its taxonomy would cost as much as reading it.
      const seen = new Set<string>();
      const wanted = this.#wanted && namesIn(this.#wanted, taxonomy);
      this.#record((name) => {
        if (seen.has(name)) throw GIVE_UP;
        seen.add(name);
        this.#tag(taxonomy, name, wanted === undefined || wanted.has(name));
      });
    });
  }

  #tag(taxonomy: string, name: string, wanted: boolean): void {
    this.#expect(OPEN);
    this.#named('"label":');
    this.#passText();
    this.#expect(COMMA);
    this.#named('"description":');
    this.#passText();
    this.#expect(COMMA);
    this.#named('"units":');
    if (!wanted) this.#passUnits();
    else {
      const place = this.#columns.tags.push(`${taxonomy}/${name}`) - 1;
      this.#record((unit) => this.#observations(place, this.#columns.placeOf('units', unit)));
    }
    this.#expect(CLOSE);
  }

  #observations(tag: number, unit: number): void {
    const end = scanObservations(this.#bytes, this.#view, this.#at, this.#columns, tag, unit);
    if (end < 0) throw GIVE_UP;
    this.#at = end;
  }

  /**
   * Over the observations of a tag that nobody asked for, from `]` to `]`. A `]` inside a text would be followed by
   * what cannot follow here, because the next quote would close that text: so it is found out, never misread.
   */
  #passUnits(): void {
    this.#expect(OPEN);
    for (;;) {
      this.#passText();
      this.#expect(COLON);
      this.#expect(LIST);
      const end = this.#bytes.indexOf(LIST_END, this.#at);
      if (end < 0) throw GIVE_UP;
      this.#at = end + 1;
      this.#blanks();
      const next = this.#bytes[this.#at++];
      if (next === CLOSE) return;
      if (next !== COMMA) throw GIVE_UP;
    }
  }

  /** The key that must stand here, with its colon. */
  #named(key: string): void {
    this.#blanks();
    for (let i = 0; i < key.length; i++) {
      if (i === key.length - 1) this.#blanks();
      if (this.#bytes[this.#at++] !== key.charCodeAt(i)) throw GIVE_UP;
    }
  }

  /** `{ "key": value, … }`; the caller reads each value. A key given twice is a surprise. */
  #record(readValue: (key: string) => void): void {
    this.#expect(OPEN);
    this.#blanks();
    if (this.#bytes[this.#at] === CLOSE) {
      this.#at++;
      return;
    }
    let keys = '"';
    for (;;) {
      const key = this.#key();
      // Tags are checked against each other by #taxonomies; elsewhere keys are few.
      if (keys.length < 400) {
        if (keys.includes(`"${key}"`)) throw GIVE_UP;
        keys += `${key}"`;
      }
      this.#expect(COLON);
      readValue(key);
      this.#blanks();
      const next = this.#bytes[this.#at++];
      if (next === CLOSE) return;
      if (next !== COMMA) throw GIVE_UP;
    }
  }

  /** A key: plain ASCII without escapes, as all names of tags and units are. */
  #key(): string {
    this.#expect(QUOTE);
    const from = this.#at;
    let at = from;
    for (;;) {
      const c = this.#bytes[at];
      if (c === QUOTE) break;
      if (c === undefined || c < 0x20 || c > 0x7e || c === 0x5c) throw GIVE_UP;
      at++;
    }
    this.#at = at + 1;
    return this.#bytes.toString('latin1', from, at);
  }

  #passText(): void {
    this.#blanks();
    if (this.#bytes[this.#at] !== QUOTE) {
      // A tag of a taxonomy that the SEC has no label for.
      if (this.#scalar() !== 'null') throw GIVE_UP;
      return;
    }
    let end = this.#at;
    do {
      // Most labels are short: a look at each byte is quicker than a call of the search there.
      const near = end + 48;
      do end++;
      while (end < near && this.#bytes[end] !== QUOTE);
      if (this.#bytes[end] !== QUOTE) end = this.#bytes.indexOf(QUOTE, end);
      if (end < 0 || end >= this.#bytes.length) throw GIVE_UP;
    } while (this.#escaped(end));
    this.#at = end + 1;
  }

  /** Whether the quote at this place is written `\"`, and not `\\"`. */
  #escaped(quote: number): boolean {
    let slashes = 0;
    while (this.#bytes[quote - 1 - slashes] === 0x5c) slashes++;
    return slashes % 2 === 1;
  }

  #text(): string {
    this.#blanks();
    if (this.#bytes[this.#at] !== QUOTE) throw GIVE_UP;
    const from = this.#at;
    this.#passText();
    try {
      return JSON.parse(this.#bytes.toString('utf8', from, this.#at)) as string;
    } catch {
      throw GIVE_UP;
    }
  }

  /** A number, text or null, as written; a text without its quotes. */
  #scalar(): string {
    this.#blanks();
    if (this.#bytes[this.#at] === QUOTE) return this.#text();
    const from = this.#at;
    while (/[\w.+-]/.test(String.fromCharCode(this.#bytes[this.#at] ?? 0))) this.#at++;
    const written = this.#bytes.toString('latin1', from, this.#at);
    if (!/^(?:0|[1-9]\d{0,14}|null)$/.test(written)) throw GIVE_UP;
    return written;
  }

  #expect(byte: number): void {
    this.#blanks();
    if (this.#bytes[this.#at] !== byte) throw GIVE_UP;
    this.#at++;
  }

  #blanks(): void {
    let c = this.#bytes[this.#at];
    while (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09) c = this.#bytes[++this.#at];
  }
}

function namesIn(tags: ReadonlySet<string>, taxonomy: string): ReadonlySet<string> {
  return new Set(
    [...tags].filter((tag) => tag.startsWith(`${taxonomy}/`)).map((tag) => tag.slice(taxonomy.length + 1)),
  );
}
