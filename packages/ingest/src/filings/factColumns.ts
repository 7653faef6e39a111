/**
 * The facts of one filer as columns: row 7 is "us-gaap/Revenues, USD, 2014-01-01 to 2014-12-31, 3198356000, stated in
 * 0001564590-15-001031 of 2015-02-26". Days are whole numbers (20141231), values a whole number with a count of decimals.
 */
export interface FactColumns {
  readonly cik: string;
  readonly entityName: string;
  /** As the file gives it, which the SEC's own do not; empty then. */
  readonly ticker: string;
  /** `us-gaap/Revenues`; the column `tag` holds places in this list. */
  readonly tags: readonly string[];
  readonly units: readonly string[];
  readonly forms: readonly string[];
  readonly count: number;
  readonly tag: Int32Array;
  readonly unit: Int32Array;
  /** First day of a span, both days inside; 0 for a balance. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly filed: Int32Array;
  /** The value is `digits ÷ 10^decimals`; digits are whole and exact (below 2^53). */
  readonly digits: Float64Array;
  readonly decimals: Uint8Array;
  /** Values of more than fifteen digits, by row, as decimal text; seldom any. */
  readonly long: ReadonlyMap<number, string>;
  readonly form: Int32Array;
  /** Accession number 0001564590-15-001031 as 1564590 and 15001031. */
  readonly filer: Float64Array;
  readonly serial: Int32Array;
}

/** Columns while they are filled. */
export class GrowingColumns {
  cik = '';
  entityName = '';
  ticker = '';
  readonly tags: string[] = [];
  readonly units: string[] = [];
  readonly forms: string[] = ['10-Q', '10-K'];
  readonly long = new Map<number, string>();
  count = 0;
  capacity: number;
  tag: Int32Array;
  unit: Int32Array;
  start: Int32Array;
  end: Int32Array;
  filed: Int32Array;
  digits: Float64Array;
  decimals: Uint8Array;
  form: Int32Array;
  filer: Float64Array;
  serial: Int32Array;

  constructor(capacity: number) {
    this.capacity = capacity;
    // One piece of memory for all columns: many small files are read one after the other.
    const memory = new ArrayBuffer(capacity * 50 + 8);
    const doubles = (place: number) => new Float64Array(memory, place * capacity * 8, capacity);
    const wholes = (place: number) => new Int32Array(memory, capacity * 16 + place * capacity * 4, capacity);
    this.digits = doubles(0);
    this.filer = doubles(1);
    this.tag = wholes(0);
    this.unit = wholes(1);
    this.start = wholes(2);
    this.end = wholes(3);
    this.filed = wholes(4);
    this.form = wholes(5);
    this.serial = wholes(6);
    this.decimals = new Uint8Array(memory, capacity * 44, capacity);
  }

  grow(): void {
    this.capacity = this.capacity * 2 + 16;
    const wider = <T extends { set(from: T): void }>(from: T, make: new (n: number) => T): T => {
      const column = new make(this.capacity);
      column.set(from);
      return column;
    };
    this.tag = wider(this.tag, Int32Array);
    this.unit = wider(this.unit, Int32Array);
    this.start = wider(this.start, Int32Array);
    this.end = wider(this.end, Int32Array);
    this.filed = wider(this.filed, Int32Array);
    this.digits = wider(this.digits, Float64Array);
    this.decimals = wider(this.decimals, Uint8Array);
    this.form = wider(this.form, Int32Array);
    this.filer = wider(this.filer, Float64Array);
    this.serial = wider(this.serial, Int32Array);
  }

  /** The place of a name in one of the lists, added when it is new. */
  placeOf(list: 'units' | 'forms', name: string): number {
    const at = this[list].indexOf(name);
    return at >= 0 ? at : this[list].push(name) - 1;
  }
}
