# The reference model of the benchmark in NumPy, blocks of 4,096 paths, with the same outputs: five quantiles a month, runway,
# lowest cash, break-even. A line on the input is one round; prints its CPU seconds and the chance of being out by month 12.
import sys
import time

import numpy as np

PATHS, MONTHS = int(sys.argv[1]), 120
T = np.arange(MONTHS)
weight = 0.5 ** (T / 24)
base, gain, fixed, unit = 1 + 0.0025 * (1 - weight), weight, 2.2 * 1.02**T, 0.6 * 0.96**T


def simulate(rng, n, out):
    growth = rng.normal(0.05, 0.033333333, n)
    event = rng.choice([15.0, 7.5, 0.0], n, p=[0.35, 0.35, 0.3])
    cash, level, lowest = np.full(n, 20.0), np.ones(n), np.full(n, 20.0)
    runway, even = np.full(n, MONTHS), np.full(n, MONTHS)
    for t in range(MONTHS):
        if t == 8:
            cash += event
        shock = np.exp(0.1 * rng.standard_normal(n) - 0.005)
        net = level * shock * (1 - unit[t]) - fixed[t]
        cash = cash + net
        out[t] = cash
        np.minimum(lowest, cash, out=lowest)
        runway[(cash < 0) & (runway == MONTHS)] = t
        even[(net >= 0) & (even == MONTHS)] = t
        level = level * (base[t] + growth * gain[t])
    return runway, lowest, even


def answer(seed):
    rng = np.random.Generator(np.random.SFC64(seed))
    cash = np.empty((MONTHS, PATHS))
    parts = [simulate(rng, min(4096, PATHS - i), cash[:, i : i + 4096]) for i in range(0, PATHS, 4096)]
    runway, lowest, even = (np.concatenate(p) for p in zip(*parts))
    shares = [0.05, 0.25, 0.5, 0.75, 0.95]
    fan = np.quantile(cash, shares, axis=1)
    return (runway < 12).mean(), fan, np.quantile(lowest, shares), np.quantile(runway, shares), np.quantile(even, shares)


for round_, _ in enumerate(sys.stdin):
    start = time.process_time()
    out = answer(round_)[0]
    print(time.process_time() - start, out, flush=True)
