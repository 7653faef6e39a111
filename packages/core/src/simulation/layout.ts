// Where everything lies in the memory that the month loop works on, in bytes. Read by both engines: by the plain
// one in TypeScript and, as AssemblyScript, by the compiled one (kernel/runway.ts). 64 pairs of paths are one block;
// the two of a pair draw the same drivers and opposite monthly shocks.
export const BLOCK = 128;
export const PAIRS = 64;
export const MAX_MONTHS = 600;
export const MAX_EVENTS = 64;
/** Cells of the table of monthly shocks; bits 3 to 14 of half a random word choose one, and are its place in bytes. */
export const CELLS = 4096;
export const CELL_BITS = 32760;
/** Bins of a row of the histogram. */
export const BINS = 512;
/** Added to a double it leaves the nearest whole number in its low bits. */
export const TO_WHOLE = 4503599627370496;
/** The runway has eight rows, so that a bin is a day in ten years. */
export const RUNWAY_BINS = 4096;

/** One number of every path of a block, of every pair. */
export const LANE = 1024;
export const PAIR_LANE = 512;
/** One month: growth base, growth gain, price, unit cost, known fixed cost, training, staff, other, then flags of 32 bits. */
export const MONTH_BYTES = 72;
/** Flags: the pace of price, of unit cost acts at the end of this month; some fixed cost is not known. */
export const PRICE_MOVES = 1;
export const UNIT_COST_MOVES = 2;
export const FIXED_COSTS_OPEN = 4;
/** All paths earn the same on a unit sold in this month: the price of the row is that margin, and its unit cost is 0. */
export const MARGIN_KNOWN = 8;
/** The flags above the lowest 8 bits count the events at the start of the month. */
export const FLAG_BITS = 8;

/** Sixteen rows of pairs, in the order of `pathConstants`. */
export const PATH = 1024;
export const MONTHS = 9216;
/** Random words of pairs, one for two months: 300 rows of 64. */
export const WORDS = 52416;
export const NOISE = 129216;
/** Amounts of pairs, a row for every event in the order of months. */
export const EVENTS = 161984;
/** Cash of paths at the end of each month, a row each. */
export const CASH = 194752;
/** Lowest cash of paths, then runway. */
export const ENDS = 809152;
/** Paths by full months survived. */
export const SURVIVED = 811200;
/** Paths by months before the first with revenue ≥ cost. */
export const BURNING = 815296;
/** Of every row of the histogram the middle of its first bin and the bins per unit. */
export const RANGES = 819392;
/** Rows: cash of each month, lowest cash, runway. */
export const HISTOGRAM = 829024;
/** 64 KiB pages. */
export const PAGES = 32;
