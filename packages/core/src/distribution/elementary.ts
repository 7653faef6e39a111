/**
 * Exponential, logarithm and the normal distribution in double precision by + − × ÷ and √ alone, because
 * `Math.exp` and `Math.log` give other last bits on other engines. Φ(1.6448536269514722) = 0.95.
 */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const SQRT_2PI = 2.5066282746310002;

/** 2^k for whole k, exact while it is a normal number. */
function powerOfTwo(k: number): number {
  let [power, base] = [1, 2];
  for (let n = Math.abs(k); n > 0; n = Math.floor(n / 2), base *= base) if (n % 2 === 1) power *= base;
  return k < 0 ? 1 / power : power;
}

/** e^x, relative error below 1e-15. */
export function exponential(x: number): number {
  if (x > 709) return Number.POSITIVE_INFINITY;
  if (x < -708) return 0;
  const k = Math.floor(x / (LN2_HIGH + LN2_LOW) + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let sum = 0;
  for (const coefficient of INVERSE_FACTORIALS) sum = sum * r + coefficient;
  return k === 0 ? sum : sum * powerOfTwo(k);
}

/** 1 ÷ 14! down to 1 ÷ 0!. */
const INVERSE_FACTORIALS: readonly number[] = Array.from({ length: 15 }, (_, i) => {
  let factorial = 1;
  for (let n = 2; n <= 14 - i; n++) factorial *= n;
  return 1 / factorial;
});

/** ln x for x > 0; minus infinity for 0, infinity for infinity. */
export function logarithm(x: number): number {
  if (x <= 0) return Number.NEGATIVE_INFINITY;
  // Halved for ever, infinity stays what it is.
  if (!(x < Number.POSITIVE_INFINITY)) return x;
  let [m, k] = [x, 0];
  for (; m > 4294967296; k += 32) m /= 4294967296;
  for (; m < 1 / 4294967296; k -= 32) m *= 4294967296;
  for (; m > Math.SQRT2; k++) m /= 2;
  for (; m < Math.SQRT1_2; k--) m *= 2;
  const z = (m - 1) / (m + 1);
  const square = z * z;
  let sum = 0;
  for (let n = 25; n > 0; n -= 2) sum = sum * square + 1 / n;
  return 2 * z * sum + k * LN2_LOW + k * LN2_HIGH;
}

/** base^exponent for a base above zero; 0^0 is 1, 0^positive is 0. */
export function power(base: number, exponent: number): number {
  if (exponent === 0 || base === 1) return 1;
  return base <= 0 ? 0 : exponential(exponent * logarithm(base));
}

/** Density of the standard normal. */
export function normalDensity(z: number): number {
  return exponential((-z * z) / 2) / SQRT_2PI;
}

/** Φ(z), absolute error below 1e-15 (G. Marsaglia, Journal of Statistical Software 11, 2004). */
export function normalCdf(z: number): number {
  if (z < -8) return 0;
  if (z > 8) return 1;
  let [sum, before, term] = [z, 0, z];
  for (let n = 3; sum !== before; n += 2) {
    before = sum;
    term *= (z * z) / n;
    sum += term;
  }
  return 0.5 + sum * normalDensity(z);
}

/** Φ⁻¹(u) for 0 < u < 1, relative error near 1e-16 (M. J. Wichura, Algorithm AS 241, 1988). */
export function normalQuantile(u: number): number {
  const q = u - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(0.180625 - q * q, CENTRE);
  const r = Math.sqrt(-logarithm(q < 0 ? u : 1 - u));
  const z = r <= 5 ? ratio(r - 1.6, SHOULDER) : ratio(r - 5, TAIL);
  return q < 0 ? -z : z;
}

type Coefficients = readonly [readonly number[], readonly number[]];

function ratio(x: number, [above, below]: Coefficients): number {
  return horner(x, above) / horner(x, below);
}

function horner(x: number, coefficients: readonly number[]): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}

const CENTRE: Coefficients = [
  [
    2509.080928730122, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
];
const SHOULDER: Coefficients = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
];
const TAIL: Coefficients = [
  [
    2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
];
