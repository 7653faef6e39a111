import {
  BINS,
  BURNING,
  CASH,
  CELL_BITS,
  ENDS,
  EVENTS,
  FIXED_COSTS_OPEN,
  FLAG_BITS,
  HISTOGRAM,
  LANE,
  MONTH_BYTES,
  MONTHS,
  NOISE,
  PAGES,
  PAIR_LANE,
  PAIRS,
  PATH,
  PRICE_MOVES,
  RANGES,
  RUNWAY_BINS,
  SURVIVED,
  TO_WHOLE,
  UNIT_COST_MOVES,
  WORDS,
} from './layout.ts';

/**
 * The month loop in plain TypeScript: the readable form of kernel/runway.ts, and what runs where WebAssembly is
 * refused. Every operation stands in the same order in both, so that both give the same bits.
 */
export interface Engine {
  readonly memory: ArrayBuffer;
  /** Fill `WORDS` for the block that begins with pair `firstPair`. */
  readonly drawWords: (seed: number, firstPair: number, months: number) => void;
  /** Walk a block; its first `paths` paths are counted if `tally`. */
  readonly walk: (paths: number, months: number, tally: number) => void;
}

export function createTwin(): Engine {
  const memory = new ArrayBuffer(PAGES * 65_536);
  const views = { f64: new Float64Array(memory), u32: new Uint32Array(memory) };
  return {
    memory,
    drawWords: (seed, firstPair, months) => drawWords(views.u32, seed, firstPair, months),
    walk: (paths, months, tally) => walk(views, paths, months, tally !== 0),
  };
}

interface Views {
  readonly f64: Float64Array;
  readonly u32: Uint32Array;
}

/** A bijective mixing of 32 bits (C. Wellons, T. Ettinger: lowbias32). */
export function mix(x: number): number {
  let y = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  y = Math.imul(y ^ (y >>> 15), 0x735a2d97);
  return y ^ (y >>> 15);
}

const rotl = (x: number, k: number) => (x << k) | (x >>> (32 - k));

/** xoshiro128++ (D. Blackman, S. Vigna), started for each pair from the seed and the pair's own number. */
function drawWords(u32: Uint32Array, seed: number, firstPair: number, months: number): void {
  const rows = (months + 1) >> 1;
  for (let lane = 0; lane < PAIRS; lane++) {
    const key = mix(seed ^ mix(firstPair + lane));
    let a = mix((key + 0x9e3779b9) | 0);
    let b = mix((key + 0x3c6ef372) | 0);
    let c = mix((key + 0xdaa66d2b) | 0);
    let d = mix((key + 0x78dde6e4) | 0);
    for (let row = 0, at = WORDS / 4 + lane; row < rows; row++, at += PAIRS) {
      u32[at] = rotl((a + d) | 0, 7) + a;
      const t = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= t;
      d = rotl(d, 11);
    }
  }
}

const STEP = LANE / 8;
const PAIR_STEP = PAIR_LANE / 8;
const at = (bytes: number) => bytes / 8;

function walk({ f64, u32 }: Views, paths: number, months: number, tally: boolean): void {
  for (let path = 0; path < PAIRS * 2; path++) {
    const pair = path >> 1;
    const constant = (index: number) => f64[at(PATH) + index * PAIR_STEP + pair]!;
    let cash = constant(0);
    let level = constant(1);
    const growth = constant(2);
    let price = 1;
    const [pricePace, priceFloor] = [constant(3), constant(4)];
    let response = 1;
    const [responsePace, responseCap] = [constant(5), constant(6)];
    let unit = constant(7);
    const [unitPace, unitFloor] = [constant(8), constant(9)];
    let [training, staff, other] = [constant(10), constant(12), constant(14)];
    const [trainingPace, staffPace, otherPace] = [constant(11), constant(13), constant(15)];
    let lowest = cash;
    let [alive, burning] = [true, true];
    let [survived, burned] = [0, 0];
    let event = at(EVENTS) + pair;
    let word = 0;
    const opposite = path % 2 === 0 ? 0 : CELL_BITS;
    for (let t = 0; t < months; t++) {
      word = t % 2 === 0 ? u32[WORDS / 4 + (t / 2) * PAIRS + pair]! : word >>> 16;
      const month = at(MONTHS) + (t * MONTH_BYTES) / 8;
      const flags = u32[month * 2 + 16]!;
      for (let n = flags >>> FLAG_BITS; n > 0; n--, event += PAIR_STEP) cash += f64[event]!;
      const margin = price * f64[month + 2]! - unit * f64[month + 3]!;
      let fixed = f64[month + 4]!;
      if (flags & FIXED_COSTS_OPEN) {
        fixed += training * f64[month + 5]!;
        fixed += staff * f64[month + 6]!;
        fixed += other * f64[month + 7]!;
        training *= trainingPace;
        staff *= staffPace;
        other *= otherPace;
      }
      const sold = level * response * f64[at(NOISE + ((word & CELL_BITS) ^ opposite))]!;
      const net = sold * margin - fixed;
      cash += net;
      f64[at(CASH) + t * STEP + path] = cash;
      if (cash < lowest) lowest = cash;
      alive &&= cash >= 0;
      if (alive) survived++;
      burning &&= net < 0;
      if (burning) burned++;
      level *= f64[month]! + growth * f64[month + 1]!;
      if (flags & PRICE_MOVES) {
        price = larger(price * pricePace, priceFloor);
        response = smaller(response * responsePace, responseCap);
      }
      if (flags & UNIT_COST_MOVES) unit = larger(unit * unitPace, unitFloor);
    }
    f64[at(ENDS) + path] = lowest;
    f64[at(ENDS) + STEP + path] = runwayOf({ f64, u32 }, path, survived, months);
    if (tally && path < paths) {
      u32[SURVIVED / 4 + survived]!++;
      u32[BURNING / 4 + burned]!++;
    }
  }
  if (!tally) return;
  for (let row = 0; row < months; row++) count({ f64, u32 }, at(CASH) + row * STEP, row, paths, BINS);
  count({ f64, u32 }, at(ENDS), months, paths, BINS);
  count({ f64, u32 }, at(ENDS) + STEP, months + 1, paths, RUNWAY_BINS);
}

const larger = (a: number, b: number) => Math.max(a, b);
const smaller = (a: number, b: number) => Math.min(b, a);

/** Whole months survived, and inside the month available cash ÷ burn. */
function runwayOf({ f64, u32 }: Views, path: number, survived: number, months: number): number {
  if (survived === months) return months;
  let event = at(EVENTS) + (path >> 1);
  const counted = (t: number) => u32[(MONTHS + t * MONTH_BYTES) / 4 + 16]! >>> FLAG_BITS;
  for (let t = 0; t < survived; t++) event += counted(t) * PAIR_STEP;
  let cash = survived === 0 ? f64[at(PATH) + (path >> 1)]! : f64[at(CASH) + (survived - 1) * STEP + path]!;
  for (let n = counted(survived); n > 0; n--, event += PAIR_STEP) cash += f64[event]!;
  const end = f64[at(CASH) + survived * STEP + path]!;
  return cash > 0 ? survived + cash / (cash - end) : survived;
}

/** Add one row of values to its row of bins. */
function count({ f64, u32 }: Views, from: number, row: number, paths: number, width: number): void {
  const low = f64[at(RANGES) + row * 2]!;
  const scale = f64[at(RANGES) + row * 2 + 1]!;
  const bins = HISTOGRAM / 4 + row * BINS;
  for (let i = 0; i < paths; i++) {
    const x = (f64[from + i]! - low) * scale;
    u32[bins + (smaller(larger(0, x), width - 1) + TO_WHOLE - TO_WHOLE)]!++;
  }
}
