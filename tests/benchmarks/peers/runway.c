// The reference model of the benchmark as a C programmer would write it for speed: arrays of 256 paths, months
// outside, loops that gcc -O3 -march=native turns into vector code by itself. `./runway MODE PATHS ROUNDS` with
// MODE boxmuller (normal numbers by polynomials), table (our table of 4,096 shocks) or libm (scalar, log/cos/exp of
// the C library) prints the CPU seconds of each round and a checksum. All months of all paths are produced.
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define B 256
#define MONTHS 120
static uint32_t s0[B], s1[B], s2[B], s3[B];
static double cash[B], level[B], unit[B], growth[B], event[B], lowest[B], shock[B];
static double path[MONTHS][B];
static int32_t survived[B], alive[B], burned[B], burning[B];
static double base[MONTHS], gain[MONTHS], fixed[MONTHS], table[4096];

static inline uint32_t rotl(uint32_t x, int k) { return (x << k) | (x >> (32 - k)); }
static inline uint32_t mix(uint32_t x) {
  x = (x ^ (x >> 16)) * 0x21f0aaadu;
  x = (x ^ (x >> 15)) * 0x735a2d97u;
  return x ^ (x >> 15);
}
static inline uint32_t draw(int i) {
  uint32_t r = rotl(s0[i] + s3[i], 7) + s0[i], t = s1[i] << 9;
  s2[i] ^= s0[i];
  s3[i] ^= s1[i];
  s1[i] ^= s2[i];
  s0[i] ^= s3[i];
  s2[i] ^= t;
  s3[i] = rotl(s3[i], 11);
  return r;
}

// Polynomials good to 1e-9, without branches, so that the loops vectorise.
static inline double fast_log(double x) {
  uint64_t bits, high;
  memcpy(&bits, &x, 8);
  high = (bits >> 52) | 0x4330000000000000ull; // the exponent as a double, without a conversion
  bits = (bits & 0x000fffffffffffffull) | 0x3ff0000000000000ull;
  double m, e;
  memcpy(&m, &bits, 8);
  memcpy(&e, &high, 8);
  double big = m > 1.4142135623730951 ? 1.0 : 0.0;
  m = m * (1 - 0.5 * big);
  double z = (m - 1) / (m + 1), q = z * z;
  double p = 2 * z * (1 + q * (1.0 / 3 + q * (1.0 / 5 + q * (1.0 / 7 + q * (1.0 / 9 + q / 11)))));
  return p + (e - 4503599627371519.0 + big) * 0.6931471805599453;
}
static inline double fast_exp(double x) { // |x| < 1: the shocks of the model
  return 1 + x * (1 + x / 2 * (1 + x / 3 * (1 + x / 4 * (1 + x / 5 * (1 + x / 6 * (1 + x / 7 * (1 + x / 8)))))));
}
static inline double fast_cos_turn(double u) { // cos(2 pi u), 0 <= u < 1
  double x = u < 0.5 ? u : 1 - u; // even around 1/2
  double y = x < 0.25 ? x : 0.5 - x, sign = x < 0.25 ? 1.0 : -1.0;
  double a = 6.283185307179586 * y, q = a * a;
  return sign * (1 - q / 2 * (1 - q / 12 * (1 - q / 30 * (1 - q / 56 * (1 - q / 90 * (1 - q / 132))))));
}

static void start(uint32_t first) {
  for (int i = 0; i < B; i++) {
    uint32_t key = mix(1u ^ mix(first + i));
    s0[i] = mix(key + 0x9e3779b9u);
    s1[i] = mix(key + 0x3c6ef372u);
    s2[i] = mix(key + 0xdaa66d2bu);
    s3[i] = mix(key + 0x78dde6e4u);
    double u = (draw(i) + 0.5) / 4294967296.0, v = (draw(i) + 0.5) / 4294967296.0, w = draw(i) / 4294967296.0;
    growth[i] = 0.05 + 0.0333333333 * sqrt(-2 * log(u)) * cos(6.283185307179586 * v);
    event[i] = w < 0.35 ? 15 : w < 0.7 ? 7.5 : 0;
    cash[i] = lowest[i] = 20;
    level[i] = 1;
    unit[i] = 0.6;
    survived[i] = burned[i] = 0;
    alive[i] = burning[i] = 1;
  }
}

static inline void month(int t) {
  double f = fixed[t], b = base[t], g = gain[t];
  double *out = path[t];
  if (t == 8)
    for (int i = 0; i < B; i++) cash[i] += event[i];
  for (int i = 0; i < B; i++) {
    double net = level[i] * (1 - unit[i]) - f, c = cash[i] + net;
    cash[i] = c;
    out[i] = c;
    lowest[i] = c < lowest[i] ? c : lowest[i];
    alive[i] &= c >= 0;
    survived[i] += alive[i];
    burning[i] &= net < 0;
    burned[i] += burning[i];
    level[i] = level[i] * ((b + growth[i] * g) * shock[i]);
    unit[i] = unit[i] * 0.96;
  }
}

static double run(const char *mode, int paths) {
  double sum = 0;
  for (int first = 0; first < paths; first += B) {
    start(first);
    for (int t = 0; t < MONTHS; t++) {
      if (!strcmp(mode, "boxmuller"))
        for (int i = 0; i < B; i++) {
          uint32_t r = draw(i);
          double u = ((int32_t)(r >> 16) + 0.5) / 65536, v = (int32_t)(r & 0xffff) / 65536.0;
          shock[i] = fast_exp(0.1 * sqrt(-2 * fast_log(u)) * fast_cos_turn(v) - 0.005);
        }
      else if (!strcmp(mode, "table"))
        for (int i = 0; i < B; i++) shock[i] = table[(draw(i) >> 3) & 4095];
      else
        for (int i = 0; i < B; i++) {
          double u = (draw(i) + 0.5) / 4294967296.0, v = draw(i) / 4294967296.0;
          shock[i] = exp(0.1 * sqrt(-2 * log(u)) * cos(6.283185307179586 * v) - 0.005);
        }
      month(t);
    }
    for (int i = 0; i < B; i++) sum += lowest[i] + survived[i] + burned[i] + path[60][i];
  }
  return sum;
}

int main(int argc, char **argv) {
  const char *mode = argc > 1 ? argv[1] : "boxmuller";
  int paths = argc > 2 ? atoi(argv[2]) : 102400, rounds = argc > 3 ? atoi(argv[3]) : 9;
  for (int t = 0; t < MONTHS; t++) {
    double w = pow(0.5, t / 24.0);
    base[t] = 1 + 0.0025 * (1 - w);
    gain[t] = w;
    fixed[t] = 2.2 * pow(1.02, t);
  }
  for (int c = 0; c < 4096; c++) table[c] = exp(0.1 * (c - 2047.5) / 1182.4 - 0.005);
  // A line on the input is one round, so that rounds of several programs can be interleaved.
  char line[16];
  for (int r = 0; r < rounds && fgets(line, sizeof line, stdin); r++) {
    struct timespec a, b;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &a);
    double sum = run(mode, paths);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &b);
    printf("%.6f %.3f\n", (b.tv_sec - a.tv_sec) + (b.tv_nsec - a.tv_nsec) / 1e9, sum);
    fflush(stdout);
  }
  return 0;
}
