// The month loop of the simulation in AssemblyScript: a pair of paths at a time in one 128-bit register. Its twin in
// plain TypeScript is src/simulation/twin.ts; both work on the memory of src/simulation/layout.ts and must give
// the same bits, so only + − × ÷, comparison and integer operations stand here, in the twin's order.

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
  MARGIN_KNOWN,
  MONTH_BYTES,
  MONTHS,
  NOISE,
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
} from '../src/simulation/layout';

function rotl(x: v128, k: i32): v128 {
  return v128.or(i32x4.shl(x, k), i32x4.shr_u(x, 32 - k));
}

function mix(x: v128): v128 {
  x = i32x4.mul(v128.xor(x, i32x4.shr_u(x, 16)), i32x4.splat(0x21f0aaad));
  x = i32x4.mul(v128.xor(x, i32x4.shr_u(x, 15)), i32x4.splat(0x735a2d97));
  return v128.xor(x, i32x4.shr_u(x, 15));
}

/** Fill WORDS: xoshiro128++ of four pairs at a time, each started from the seed and the pair's own number. */
export function drawWords(seed: i32, firstPair: i32, months: i32): void {
  const rows = (months + 1) >> 1;
  for (let lane: i32 = 0; lane < PAIRS; lane += 4) {
    const pair = i32x4.add(i32x4.splat(firstPair + lane), i32x4(0, 1, 2, 3));
    const key = mix(v128.xor(i32x4.splat(seed), mix(pair)));
    let a = mix(i32x4.add(key, i32x4.splat(0x9e3779b9)));
    let b = mix(i32x4.add(key, i32x4.splat(0x3c6ef372)));
    let c = mix(i32x4.add(key, i32x4.splat(0xdaa66d2b)));
    let d = mix(i32x4.add(key, i32x4.splat(0x78dde6e4)));
    let at: i32 = WORDS + lane * 4;
    for (let row: i32 = 0; row < rows; row++) {
      v128.store(at, i32x4.add(rotl(i32x4.add(a, d), 7), a));
      const t = i32x4.shl(b, 9);
      c = v128.xor(c, a);
      d = v128.xor(d, b);
      b = v128.xor(b, c);
      a = v128.xor(a, d);
      c = v128.xor(c, t);
      d = rotl(d, 11);
      at += PAIRS * 4;
    }
  }
}

/** A number that both of a pair have, in both lanes. */
function constant(index: i32, pair: i32): v128 {
  return v128.load64_splat(PATH + index * PAIR_LANE + pair * 8);
}

/** The shock of one path, and the one as far from the middle on the other side for its partner. */
function shock(word: i32): v128 {
  const cell = word & CELL_BITS;
  return v128.load64_lane(cell ^ CELL_BITS, v128.load64_zero(cell, NOISE), 1, NOISE);
}

/** Walk the block through the months; fills CASH and ENDS. Its first `paths` paths are counted if `tally`. */
export function walk(paths: i32, months: i32, tally: bool): void {
  const flags = load<i32>(MONTHS, 64);
  if ((flags & MARGIN_KNOWN) !== 0 && (flags & FIXED_COSTS_OPEN) === 0) {
    for (let pair: i32 = 0; pair < PAIRS; pair += 2) walkKnown(pair, paths, months, tally);
  } else {
    for (let pair: i32 = 0; pair < PAIRS; pair++) walkAny(pair, paths, months, tally);
  }
  if (tally) {
    for (let row: i32 = 0; row < months; row++) count(CASH + row * LANE, row, paths, BINS);
    count(ENDS, months, paths, BINS);
    count(ENDS + LANE, months + 1, paths, RUNWAY_BINS);
  }
}

/** Two pairs at a time where all paths earn the same on a unit sold and pay the same fixed costs: what is left is growth and chance. */
function walkKnown(pair: i32, paths: i32, months: i32, tally: bool): void {
  const zero = f64x2.splat(0);
  let cash = constant(0, pair);
  let cash2 = constant(0, pair + 1);
  let level = constant(1, pair);
  let level2 = constant(1, pair + 1);
  const growth = constant(2, pair);
  const growth2 = constant(2, pair + 1);
  let lowest = cash;
  let lowest2 = cash2;
  let alive = i64x2.splat(-1);
  let alive2 = alive;
  let burning = alive;
  let burning2 = alive;
  let survived = i64x2.splat(0);
  let survived2 = survived;
  let burned = survived;
  let burned2 = survived;
  let month: i32 = MONTHS;
  let at: i32 = CASH + pair * 16;
  let row: i32 = WORDS + pair * 4;
  let event: i32 = EVENTS + pair * 8;
  let word: i32 = 0;
  let word2: i32 = 0;
  for (let t: i32 = 0; t < months; t++) {
    if (t & 1) {
      word >>>= 16;
      word2 >>>= 16;
    } else {
      word = load<i32>(row);
      word2 = load<i32>(row, 4);
      row += PAIRS * 4;
    }
    for (let n = load<i32>(month, 64) >>> FLAG_BITS; n > 0; n--) {
      cash = f64x2.add(cash, v128.load64_splat(event));
      cash2 = f64x2.add(cash2, v128.load64_splat(event, 8));
      event += PAIR_LANE;
    }
    const margin = v128.load64_splat(month, 16);
    const fixed = v128.load64_splat(month, 32);
    const net = f64x2.sub(f64x2.mul(f64x2.mul(level, shock(word)), margin), fixed);
    const net2 = f64x2.sub(f64x2.mul(f64x2.mul(level2, shock(word2)), margin), fixed);
    cash = f64x2.add(cash, net);
    cash2 = f64x2.add(cash2, net2);
    v128.store(at, cash);
    v128.store(at, cash2, 16);
    lowest = f64x2.pmin(lowest, cash);
    lowest2 = f64x2.pmin(lowest2, cash2);
    alive = v128.and(alive, f64x2.ge(cash, zero));
    alive2 = v128.and(alive2, f64x2.ge(cash2, zero));
    survived = i64x2.sub(survived, alive);
    survived2 = i64x2.sub(survived2, alive2);
    burning = v128.and(burning, f64x2.lt(net, zero));
    burning2 = v128.and(burning2, f64x2.lt(net2, zero));
    burned = i64x2.sub(burned, burning);
    burned2 = i64x2.sub(burned2, burning2);
    const base = v128.load64_splat(month);
    const gain = v128.load64_splat(month, 8);
    level = f64x2.mul(level, f64x2.add(base, f64x2.mul(growth, gain)));
    level2 = f64x2.mul(level2, f64x2.add(base, f64x2.mul(growth2, gain)));
    month += MONTH_BYTES;
    at += LANE;
  }
  ends(pair, lowest, survived, burned, paths, months, tally);
  ends(pair + 1, lowest2, survived2, burned2, paths, months, tally);
}

function ends(
  pair: i32,
  lowest: v128,
  survived: v128,
  burned: v128,
  paths: i32,
  months: i32,
  tally: bool,
): void {
  v128.store(ENDS + pair * 16, lowest);
  const path = pair * 2;
  const even = path < paths && tally;
  const odd = path + 1 < paths && tally;
  finish(path, <i32>i64x2.extract_lane(survived, 0), <i32>i64x2.extract_lane(burned, 0), months, even);
  finish(path + 1, <i32>i64x2.extract_lane(survived, 1), <i32>i64x2.extract_lane(burned, 1), months, odd);
}

/** One pair through the months, whatever is known or not. */
function walkAny(pair: i32, paths: i32, months: i32, tally: bool): void {
  const zero = f64x2.splat(0);
  let cash = constant(0, pair);
  let level = constant(1, pair);
  const growth = constant(2, pair);
  let price = f64x2.splat(1);
  const pricePace = constant(3, pair);
  const priceFloor = constant(4, pair);
  let response = f64x2.splat(1);
  const responsePace = constant(5, pair);
  const responseCap = constant(6, pair);
  let unit = constant(7, pair);
  const unitPace = constant(8, pair);
  const unitFloor = constant(9, pair);
  let training = constant(10, pair);
  const trainingPace = constant(11, pair);
  let staff = constant(12, pair);
  const staffPace = constant(13, pair);
  let other = constant(14, pair);
  const otherPace = constant(15, pair);
  let lowest = cash;
  let alive = i64x2.splat(-1);
  let burning = i64x2.splat(-1);
  let survived = i64x2.splat(0);
  let burned = i64x2.splat(0);
  let month: i32 = MONTHS;
  let at: i32 = CASH + pair * 16;
  let row: i32 = WORDS + pair * 4;
  let event: i32 = EVENTS + pair * 8;
  let word: i32 = 0;
  for (let t: i32 = 0; t < months; t++) {
    if (t & 1) {
      word >>>= 16;
    } else {
      word = load<i32>(row);
      row += PAIRS * 4;
    }
    const flags = load<i32>(month, 64);
    for (let n = flags >>> FLAG_BITS; n > 0; n--) {
      cash = f64x2.add(cash, v128.load64_splat(event));
      event += PAIR_LANE;
    }
    const margin = f64x2.sub(
      f64x2.mul(price, v128.load64_splat(month, 16)),
      f64x2.mul(unit, v128.load64_splat(month, 24)),
    );
    let fixed = v128.load64_splat(month, 32);
    if (flags & FIXED_COSTS_OPEN) {
      fixed = f64x2.add(fixed, f64x2.mul(training, v128.load64_splat(month, 40)));
      fixed = f64x2.add(fixed, f64x2.mul(staff, v128.load64_splat(month, 48)));
      fixed = f64x2.add(fixed, f64x2.mul(other, v128.load64_splat(month, 56)));
      training = f64x2.mul(training, trainingPace);
      staff = f64x2.mul(staff, staffPace);
      other = f64x2.mul(other, otherPace);
    }
    const sold = f64x2.mul(f64x2.mul(level, response), shock(word));
    const net = f64x2.sub(f64x2.mul(sold, margin), fixed);
    cash = f64x2.add(cash, net);
    v128.store(at, cash);
    lowest = f64x2.pmin(lowest, cash);
    alive = v128.and(alive, f64x2.ge(cash, zero));
    survived = i64x2.sub(survived, alive);
    burning = v128.and(burning, f64x2.lt(net, zero));
    burned = i64x2.sub(burned, burning);
    level = f64x2.mul(
      level,
      f64x2.add(v128.load64_splat(month), f64x2.mul(growth, v128.load64_splat(month, 8))),
    );
    if (flags & PRICE_MOVES) {
      price = f64x2.pmax(f64x2.mul(price, pricePace), priceFloor);
      response = f64x2.pmin(f64x2.mul(response, responsePace), responseCap);
    }
    if (flags & UNIT_COST_MOVES) unit = f64x2.pmax(f64x2.mul(unit, unitPace), unitFloor);
    month += MONTH_BYTES;
    at += LANE;
  }
  ends(pair, lowest, survived, burned, paths, months, tally);
}

/** The runway of one path: whole months survived, and inside the month available cash ÷ burn. */
function finish(path: i32, survived: i32, burned: i32, months: i32, tally: bool): void {
  const pair = (path >> 1) * 8;
  let runway = <f64>months;
  if (survived < months) {
    const month = MONTHS + survived * MONTH_BYTES;
    let event: i32 = EVENTS + pair;
    for (let t: i32 = MONTHS; t < month; t += MONTH_BYTES)
      event += (load<i32>(t, 64) >>> FLAG_BITS) * PAIR_LANE;
    const before = survived === 0 ? PATH + pair : CASH + (survived - 1) * LANE + path * 8;
    let cash = load<f64>(before);
    for (let n = load<i32>(month, 64) >>> FLAG_BITS; n > 0; n--) {
      cash += load<f64>(event);
      event += PAIR_LANE;
    }
    const end = load<f64>(CASH + survived * LANE + path * 8);
    runway = <f64>survived;
    if (cash > 0) runway += cash / (cash - end);
  }
  store<f64>(ENDS + LANE + path * 8, runway);
  if (tally) {
    const a = SURVIVED + survived * 4;
    store<i32>(a, load<i32>(a) + 1);
    const b = BURNING + burned * 4;
    store<i32>(b, load<i32>(b) + 1);
  }
}

/** Add one row of values to its row of bins. */
function count(from: i32, row: i32, paths: i32, width: i32): void {
  const low = v128.load64_splat(RANGES + row * 16);
  const scale = v128.load64_splat(RANGES + row * 16, 8);
  const bins: i32 = HISTOGRAM + row * (BINS * 4);
  const top = f64x2.splat(<f64>(width - 1));
  const whole4 = paths & ~3;
  let i: i32 = 0;
  // Four at a time, the two of a pair apart: they are often in the same bin, and an addition would wait for the other.
  for (; i < whole4; i += 4) {
    const one = binOf(v128.load(from), low, scale, top);
    const two = binOf(v128.load(from, 16), low, scale, top);
    add(bins, i32x4.extract_lane(one, 0));
    add(bins, i32x4.extract_lane(two, 0));
    add(bins, i32x4.extract_lane(one, 2));
    add(bins, i32x4.extract_lane(two, 2));
    from += 32;
  }
  for (; i < paths; i++) {
    add(bins, i32x4.extract_lane(binOf(v128.load64_splat(from), low, scale, top), 0));
    from += 8;
  }
}

function binOf(value: v128, low: v128, scale: v128, top: v128): v128 {
  const x = f64x2.mul(f64x2.sub(value, low), scale);
  return f64x2.add(f64x2.pmin(f64x2.pmax(f64x2.splat(0), x), top), f64x2.splat(<f64>TO_WHOLE));
}

function add(bins: i32, bin: i32): void {
  const at = bins + (bin << 2);
  store<i32>(at, load<i32>(at) + 1);
}
