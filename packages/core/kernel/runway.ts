// The month loop of the simulation in AssemblyScript: two paths at a time in one 128-bit register. Its twin in
// plain TypeScript is src/simulation/twin.ts; both work on the memory of src/simulation/layout.ts and must give
// the same bits, so only + − × ÷, comparison and integer operations stand here, in the twin's order.

import {
  BINS,
  BLOCK,
  BURNING,
  CASH,
  CELL_BITS,
  ENDS,
  EVENTS,
  FIXED_COSTS_MOVE,
  FLAG_BITS,
  HISTOGRAM,
  LANE,
  MONTH_BYTES,
  MONTHS,
  NOISE,
  PATH,
  PRICE_MOVES,
  RANGES,
  RUNWAY_BINS,
  SURVIVED,
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

/** Fill WORDS: xoshiro128++ of four paths at a time, each started from the seed and the path's own number. */
export function drawWords(seed: i32, first: i32, months: i32): void {
  const rows = (months + 1) >> 1;
  for (let lane: i32 = 0; lane < BLOCK; lane += 4) {
    const path = i32x4.add(i32x4.splat(first + lane), i32x4(0, 1, 2, 3));
    const key = mix(v128.xor(i32x4.splat(seed), mix(path)));
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
      at += 512;
    }
  }
}

function constant(index: i32, lane: i32): v128 {
  return v128.load(PATH + index * LANE + lane);
}

function noise(one: i32, two: i32): v128 {
  return v128.load64_lane(two, v128.load64_zero(one, NOISE), 1, NOISE);
}

/** Walk the first `paths` paths of the block through the months; fills CASH and ENDS, counts SURVIVED and BURNING. */
export function walk(paths: i32, months: i32, tally: bool): void {
  const zero = f64x2.splat(0);
  for (let lane: i32 = 0; lane < LANE; lane += 16) {
    let cash = constant(0, lane);
    let level = constant(1, lane);
    const growth = constant(2, lane);
    let price = f64x2.splat(1);
    const pricePace = constant(3, lane);
    const priceFloor = constant(4, lane);
    let volume = f64x2.splat(1);
    const volumePace = constant(5, lane);
    const volumeCap = constant(6, lane);
    let unit = constant(7, lane);
    const unitPace = constant(8, lane);
    const unitFloor = constant(9, lane);
    let training = constant(10, lane);
    const trainingPace = constant(11, lane);
    let staff = constant(12, lane);
    const staffPace = constant(13, lane);
    let other = constant(14, lane);
    const otherPace = constant(15, lane);
    let lowest = cash;
    let alive = i64x2.splat(-1);
    let burning = i64x2.splat(-1);
    let survived = i64x2.splat(0);
    let burned = i64x2.splat(0);
    let month: i32 = MONTHS;
    let at: i32 = CASH + lane;
    let word: i32 = WORDS + (lane >> 1);
    let event: i32 = EVENTS + lane;
    let one: i32 = 0;
    let two: i32 = 0;
    for (let t: i32 = 0; t < months; t++) {
      if (t & 1) {
        one >>>= 16;
        two >>>= 16;
      } else {
        one = load<i32>(word);
        two = load<i32>(word, 4);
        word += 512;
      }
      const flags = load<i32>(month, 56);
      for (let n = flags >>> FLAG_BITS; n > 0; n--) {
        cash = f64x2.add(cash, v128.load(event));
        event += LANE;
      }
      const margin = f64x2.sub(
        f64x2.mul(price, v128.load64_splat(month, 16)),
        f64x2.mul(unit, v128.load64_splat(month, 24)),
      );
      const fixed = f64x2.add(
        f64x2.add(
          f64x2.mul(training, v128.load64_splat(month, 32)),
          f64x2.mul(staff, v128.load64_splat(month, 40)),
        ),
        f64x2.mul(other, v128.load64_splat(month, 48)),
      );
      const net = f64x2.sub(f64x2.mul(f64x2.mul(level, volume), margin), fixed);
      cash = f64x2.add(cash, net);
      v128.store(at, cash);
      lowest = f64x2.pmin(lowest, cash);
      alive = v128.and(alive, f64x2.ge(cash, zero));
      survived = i64x2.sub(survived, alive);
      burning = v128.and(burning, f64x2.lt(net, zero));
      burned = i64x2.sub(burned, burning);
      level = f64x2.mul(
        level,
        f64x2.mul(
          f64x2.add(v128.load64_splat(month), f64x2.mul(growth, v128.load64_splat(month, 8))),
          noise(one & CELL_BITS, two & CELL_BITS),
        ),
      );
      if (flags & PRICE_MOVES) {
        price = f64x2.pmax(f64x2.mul(price, pricePace), priceFloor);
        volume = f64x2.pmin(f64x2.mul(volume, volumePace), volumeCap);
      }
      if (flags & UNIT_COST_MOVES) unit = f64x2.pmax(f64x2.mul(unit, unitPace), unitFloor);
      if (flags & FIXED_COSTS_MOVE) {
        training = f64x2.mul(training, trainingPace);
        staff = f64x2.mul(staff, staffPace);
        other = f64x2.mul(other, otherPace);
      }
      month += MONTH_BYTES;
      at += LANE;
    }
    v128.store(ENDS + lane, lowest);
    finish(
      lane,
      <i32>i64x2.extract_lane(survived, 0),
      <i32>i64x2.extract_lane(burned, 0),
      paths,
      months,
      tally,
    );
    finish(
      lane + 8,
      <i32>i64x2.extract_lane(survived, 1),
      <i32>i64x2.extract_lane(burned, 1),
      paths,
      months,
      tally,
    );
  }
  if (tally) {
    for (let row: i32 = 0; row < months; row++) count(CASH + row * LANE, row, paths, BINS);
    count(ENDS, months, paths, BINS);
    count(ENDS + LANE, months + 1, paths, RUNWAY_BINS);
  }
}

/** The runway of one path: whole months survived, and inside the month available cash ÷ burn. */
function finish(lane: i32, survived: i32, burned: i32, paths: i32, months: i32, tally: bool): void {
  let runway = <f64>months;
  if (survived < months) {
    const month = MONTHS + survived * MONTH_BYTES;
    let event: i32 = EVENTS + lane;
    for (let t: i32 = MONTHS; t < month; t += MONTH_BYTES) event += (load<i32>(t, 56) >>> FLAG_BITS) * LANE;
    let cash = survived === 0 ? load<f64>(PATH + lane) : load<f64>(CASH + (survived - 1) * LANE + lane);
    for (let n = load<i32>(month, 56) >>> FLAG_BITS; n > 0; n--) {
      cash += load<f64>(event);
      event += LANE;
    }
    const end = load<f64>(CASH + survived * LANE + lane);
    runway = <f64>survived;
    if (cash > 0) runway += cash / (cash - end);
  }
  store<f64>(ENDS + LANE + lane, runway);
  if (tally && lane >> 3 < paths) {
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
  const zero = f64x2.splat(0);
  for (let i: i32 = 0; i < paths; i += 2) {
    const x = f64x2.mul(f64x2.sub(v128.load(from), low), scale);
    const bin = i32x4.trunc_sat_f64x2_s_zero(f64x2.pmin(f64x2.pmax(zero, x), top));
    const a = bins + (i32x4.extract_lane(bin, 0) << 2);
    store<i32>(a, load<i32>(a) + 1);
    if (i + 1 < paths) {
      const b = bins + (i32x4.extract_lane(bin, 1) << 2);
      store<i32>(b, load<i32>(b) + 1);
    }
    from += 16;
  }
}
