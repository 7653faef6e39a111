#!/usr/bin/env python3
"""Fit the cash flow forecaster on a folder of SEC companyfacts files (rules PR30 to PR39, docs/forecaster.md).

    python3 scripts/trainForecaster.py FOLDER            # leave-one-company-out table only
    python3 scripts/trainForecaster.py FOLDER --write    # also packages/core/src/prediction/forecasterFit.ts and its golden cases

Needs numpy and scipy. Reads only us-gaap facts in USD; two files of one filer count once. Same input, same output.
"""
import datetime, glob, json, os, sys
import numpy as np
from scipy.optimize import minimize
from scipy.stats import norm

TAGS = {
    'operatingCashFlow': ['NetCashProvidedByUsedInOperatingActivities',
                          'NetCashProvidedByUsedInOperatingActivitiesContinuingOperations'],
    'capex': ['PaymentsToAcquirePropertyPlantAndEquipment', 'PaymentsToAcquireProductiveAssets'],
    'revenue': ['RevenueFromContractWithCustomerExcludingAssessedTax', 'Revenues', 'SalesRevenueNet',
                'RevenueFromContractWithCustomerIncludingAssessedTax'],
    'cash': ['CashAndCashEquivalentsAtCarryingValue',
             'CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents'],
}
HORIZONS = (4, 8)
RIDGE, SHRINK, RECENT, CLIP = 0.01, 4, 32, 0.7
LEVELS = (np.arange(200) + 0.5) / 200


def number(day):
    return datetime.date.fromisoformat(day).toordinal()


# --- facts to quarters: PR30 to PR33, the same steps as quartersKnownAt.ts ---

def read_facts(us_gaap, measure):
    facts = set()
    for rank, tag in enumerate(TAGS[measure]):
        for fact in us_gaap.get(tag, {}).get('units', {}).get('USD', []):
            end, filed = fact.get('end'), fact.get('filed')
            if not end or not filed or fact.get('val') is None or end > filed:
                continue
            start = fact.get('start')
            if (start is None) != (measure == 'cash'):
                continue
            facts.add((filed, -rank, number(start) if start else None, number(end), float(fact['val'])))
    return sorted(facts, key=lambda f: (f[0], f[1], f[2] or 0, f[3], f[4]))


def known_at(facts, day, largest=False):
    tags = {}
    for filed, rank, start, end, value in facts:
        if filed > day:
            break
        tags.setdefault((start, end), {})[rank] = value
    return {span: max(of.values()) if largest else of[max(of)] for span, of in tags.items()}


def quarters_of(spans):
    found, by_start = {}, {}
    for (start, end), value in sorted(spans.items()):
        by_start.setdefault(start, []).append((end, value))
        if 75 <= end - start + 1 <= 125:
            found[end] = value
    for ends in by_start.values():
        for i in range(1, len(ends)):
            for j in range(i - 1, -1, -1):
                if 75 <= ends[i][0] - ends[j][0] <= 125:
                    found.setdefault(ends[i][0], ends[i][1] - ends[j][1])
                    break
    for (start, end), value in sorted(spans.items()):
        inside = [e for e in found if start < e < end]
        if 350 <= end - start + 1 <= 380 and end not in found and len(inside) == 3:
            found[end] = value - sum(found[e] for e in sorted(inside))
    for ends in by_start.values():
        for i in range(1, len(ends)):
            earlier, later = ends[i - 1], ends[i]
            days = later[0] - earlier[0]
            if 150 <= days <= 215 and not any(earlier[0] < e <= later[0] for e in found):
                half = (later[1] - earlier[1]) / 2
                found[earlier[0] + days // 2] = half
                found[later[0]] = half
    return found


def near(values, end):
    for away in range(13):
        for at in (end - away, end + away):
            if at in values:
                return values[at]
    return None


def quarters_known_at(facts, day):
    spans = {m: quarters_of(known_at(facts[m], day, m == 'revenue')) for m in ('operatingCashFlow', 'capex', 'revenue')}
    cash = {end: value for (_, end), value in known_at(facts['cash'], day).items()}
    merged = []
    for end in sorted(spans['operatingCashFlow']):
        if merged and end - merged[-1] <= 14:
            merged.pop()
        merged.append(end)
    rows = [(e, spans['operatingCashFlow'][e], near(spans['capex'], e), near(spans['revenue'], e), near(cash, e))
            for e in merged]
    return [row for row in rows if row[2] is not None]


def unbroken(rows):
    run = []
    for row in reversed(rows):
        if run and not 75 <= run[-1][0] - row[0] <= 125:
            break
        run.append(row)
    return run[::-1]


def read_company(path):
    with open(path) as file:
        document = json.load(file)
    us_gaap = document.get('facts', {}).get('us-gaap')
    if not us_gaap:
        return None
    facts = {measure: read_facts(us_gaap, measure) for measure in TAGS}
    vintages, last = [], None
    for day in sorted({f[0] for fs in facts.values() for f in fs}):
        rows = unbroken(quarters_known_at(facts, day))
        if rows and (last is None or rows[-1][0] > last + 20):
            last = rows[-1][0]
            if len(rows) >= 12:
                vintages.append((day, rows))
    name = os.path.basename(path)[:-5]
    return {'name': name, 'cik': int(document.get('cik', 0)), 'final': quarters_known_at(facts, '9999'),
            'vintages': vintages, 'facts': sum(map(len, facts.values()))}


# --- features: PR34, the same as cashFlowFeatures.ts; arrays over every quarter of a vintage ---

def lag(x, k):
    out = np.full(len(x), np.nan)
    out[k:] = x[:-k]
    return out


def sum4(x):
    out = np.full(len(x), np.nan)
    if len(x) >= 4:
        out[3:] = x[:-3] + x[1:-2] + x[2:-1] + x[3:]
    return out


def features_of(rows):
    ocf, capex = (np.array([row[i] for row in rows], float) for i in (1, 2))
    revenue, cash = (np.array([np.nan if row[i] is None else row[i] for row in rows], float) for i in (3, 4))
    flow = ocf - capex
    F, R, C, O = sum4(flow), sum4(revenue), sum4(capex), sum4(ocf)
    for t in range(1, len(R)):  # carried over at most four quarters without revenue
        if np.isnan(R[t]):
            R[t] = next((R[s] for s in range(t - 1, max(t - 5, -1), -1) if not np.isnan(sum4(revenue)[s])), np.nan)
    burn = np.maximum(0, -F)
    U = np.where(np.isnan(R), np.where(burn > 0, burn, np.nan), np.maximum(np.maximum(R, 0), F) + burn)
    U = np.where((U > 0) & ((burn > 0) | (R > 0)), U, np.nan)
    with np.errstate(all='ignore'):
        m = F / U
        m4 = np.where(np.isnan(lag(m, 4)), m, lag(m, 4))
        stack = np.stack([m, lag(m, 4), lag(m, 8), lag(m, 12)])
        ml = np.nansum(stack, 0) / np.maximum(1, (~np.isnan(stack)).sum(0))
        g = np.where(lag(R, 4) > 0, np.clip(R / lag(R, 4) - 1, -0.3, 0.8), np.nan)
        g = np.where(np.isnan(g), 0.1, g)
        gq = np.where(lag(revenue, 4) > 0, np.clip(revenue / lag(revenue, 4) - 1, -0.4, 1), np.nan)
        gq = np.where(np.isnan(gq), g, gq)
        lq = np.clip((flow - lag(flow, 4)) / U, -2, 2)
        lq = np.where(np.isnan(lq), 0, lq)
        ck, om = np.clip(C / U, -2, 2), np.clip(O / U, -3, 3)
        ck4 = np.where(np.isnan(lag(ck, 4)), ck, lag(ck, 4))
        change = m - lag(m, 4)
        other = np.clip((cash - lag(cash, 4) - F) / U, -5, 5)
    n = len(flow)
    vol, med, wander = np.full(n, np.nan), np.full(n, np.nan), np.full(n, np.nan)
    for t in range(3, n):
        window = change[max(0, t - 23):t + 1]
        window = window[~np.isnan(window)]
        vol[t] = np.sqrt((np.sum(window ** 2) + 2 * 0.06 ** 2) / (len(window) + 2))
        med[t] = np.median(np.concatenate([np.abs(window), [0.04]]))
        past = other[max(0, t - 23):t + 1]
        past = past[~np.isnan(past)]
        wander[t] = np.sqrt((np.sum(past ** 2) + 2 * 0.1 ** 2) / (len(past) + 2))
    growth = (g + gq) / 2
    s = med / (med + 0.05)  # a steady company is not pulled towards the others
    return dict(flow=flow, cash=cash, R=R, U=U, other=np.where(np.isnan(other), 0, other), wander=wander,
                X=np.stack([s, m, s * (ml - m), s * (m4 - m), s * growth, m * growth, lq, ck * growth,
                            s * (ck - ck4), np.minimum(m, 0), s * (g - gq), s * om], 1),
                S=np.stack([np.ones(n), np.log(vol + 0.01), np.log(med + 0.01), np.abs(m), np.abs(growth),
                            np.log(np.maximum(ck, 0) + 0.01), 1 / np.sqrt(np.arange(1, n + 1)),
                            np.log(np.abs(m - m4) + 0.02)], 1))


# --- what is to be beaten: design of the backtest ---

def baselines(flow, quarters):
    k = np.arange(12)
    slope, level = np.polyfit(k, flow[-12:], 1)
    return {'last': quarters * flow[-1], 'trailing': flow[-4:].sum() * quarters / 4,
            'trend': sum(level + slope * (11 + step) for step in range(1, quarters + 1))}


def past_errors(flow, quarters, revenue):
    errors = {}
    for j in range(12, len(flow) - quarters + 1):
        for name, value in baselines(flow[:j], quarters).items():
            errors.setdefault(name, []).append(flow[j:j + quarters].sum() - value)
    return {name: np.sqrt(np.mean(np.square(errors[name]))) if len(errors.get(name, [])) >= 3 else 0.1 * revenue
            for name in ('last', 'trailing', 'trend')}


def crps_normal(y, centre, sd):
    z = (y - centre) / sd
    return sd * (z * (2 * norm.cdf(z) - 1) + 2 * norm.pdf(z) - 1 / np.sqrt(np.pi))


def crps_of(y, quantiles):
    n = len(quantiles)
    return np.mean(np.abs(quantiles - y)) - np.sum((2 * np.arange(n) + 1 - n) * quantiles) / n ** 2


# --- fitting: location and log scale that minimise the CRPS of a normal ---

def fit(X, S, y, weight, prior):
    size = np.sqrt(np.mean(X ** 2, 0)) + 1e-9
    mean, sd = S.mean(0), S.std(0) + 1e-9
    mean[0], sd[0] = 0, 1
    Z = (S - mean) / sd
    start = np.zeros(Z.shape[1])
    start[:2] = np.log(0.08), 0.3
    p, w = X.shape[1], weight / len(y)

    def loss(v):
        centre, scale = X @ (prior + v[:p] / size), np.exp(np.clip(Z @ (start + v[p:]), -8, 3))
        z = (y - centre) / scale
        cdf, density = norm.cdf(z), norm.pdf(z)
        penalty = np.concatenate([v[:p], [0], v[p + 1:]])
        value = np.sum(w * scale * (z * (2 * cdf - 1) + 2 * density - 1 / np.sqrt(np.pi))) + RIDGE * np.sum(penalty ** 2)
        to_centre, to_scale = w * (1 - 2 * cdf), w * scale * (2 * density - 1 / np.sqrt(np.pi))
        return value, np.concatenate([X.T @ to_centre / size, Z.T @ to_scale]) + 2 * RIDGE * penalty

    v = minimize(loss, np.zeros(p + Z.shape[1]), jac=True, method='L-BFGS-B', options={'maxiter': 500}).x
    gamma = (start + v[p:]) / sd
    gamma[0] -= np.sum(gamma[1:] * mean[1:])
    return prior + v[:p] / size, gamma


def own_width(A, t, quarters, beta, gamma):
    """PR36: how far the company's own past lay from what this would have said, as an addition to the log scale."""
    total = np.concatenate([[0], np.cumsum(A['flow'])])
    z = []
    for s in range(max(7, t - quarters - RECENT + 1), t - quarters + 1):
        x, v = A['X'][s], A['S'][s]
        if np.isfinite(x).all() and np.isfinite(v).all() and np.isfinite(A['U'][s]):
            y = (total[s + 1 + quarters] - total[s + 1]) / A['U'][s]
            z.append(np.clip((y - x @ beta * quarters / 4) / np.exp(v @ gamma), -4, 4))
    n = 1.5 * len(z) / quarters
    return float(np.clip(0.5 * np.log((2 * SHRINK + n * np.mean(np.square(z))) / (SHRINK + n)), -CLIP, CLIP)) if z \
        else float(np.clip(0.5 * np.log(2), -CLIP, CLIP))


def weighted_quantiles(z, weight, levels):
    order = np.argsort(z)
    place = np.cumsum(weight[order]) - weight[order] / 2
    return np.interp(levels, place / weight.sum(), z[order])


def cash_features(A, t, centre, width, quarters):
    k = quarters / 4
    held = np.clip(A['cash'][t] / A['U'][t], -2, 2)
    return (np.array([k, centre, k * A['other'][t], held]),
            np.array([1, np.log(A['wander'][t] + 0.02), np.log(width), np.log(max(held, 0) + 0.02)]))


def origins_of(companies, quarters):
    out = []
    for company in companies:
        ends = [row[0] for row in company['final']]
        for day, rows in company['vintages']:
            A, t = features_of(rows), len(rows) - 1
            at = next((i for i, e in enumerate(ends) if abs(e - rows[-1][0]) <= 14), None)
            if at is None or not np.isfinite(A['U'][t]) or not A['R'][t] > 0:
                continue
            after = company['final'][at:at + quarters + 1]
            if len(after) <= quarters or any(not 75 <= b[0] - a[0] <= 125 for a, b in zip(after, after[1:])):
                continue
            y = sum(row[1] - row[2] for row in after[1:])
            sd = past_errors(A['flow'], quarters, A['R'][t])
            base = {k: crps_normal(y, v, sd[k]) / A['R'][t] for k, v in baselines(A['flow'], quarters).items()}
            out.append(dict(company=company['name'], day=day, A=A, t=t, y=y / A['U'][t], per=A['U'][t] / A['R'][t],
                            base=base, cash=None if after[-1][4] is None else after[-1][4] / A['U'][t]))
    return out


def arrays(origins, quarters):
    X = np.stack([o['A']['X'][o['t']] for o in origins]) * quarters / 4
    S = np.stack([o['A']['S'][o['t']] for o in origins])
    return X, S, np.array([o['y'] for o in origins]), np.array([o['per'] for o in origins])


def prior_of(size, one):
    prior = np.zeros(size)
    prior[one] = 1
    return prior


def fit_origins(origins, quarters):
    X, S, y, per = arrays(origins, quarters)
    beta, gamma = fit(X, S, y, per, prior_of(12, 1))
    return beta, gamma


def place(origins, quarters, beta, gamma):
    X, S, y, _ = arrays(origins, quarters)
    extra = np.array([own_width(o['A'], o['t'], quarters, beta, gamma) for o in origins])
    return X @ beta, np.exp(S @ gamma + extra)


def cash_rows(origins, centre, width, quarters):
    keep = [i for i, o in enumerate(origins) if o['cash'] is not None and np.isfinite(o['A']['cash'][o['t']])]
    pairs = [cash_features(origins[i]['A'], origins[i]['t'], centre[i], width[i], quarters) for i in keep]
    y = np.array([origins[i]['cash'] - origins[i]['A']['cash'][origins[i]['t']] / origins[i]['A']['U'][origins[i]['t']] for i in keep])
    return keep, np.stack([p[0] for p in pairs]), np.stack([p[1] for p in pairs]), y


def leave_one_out(origins, quarters):
    """Every company judged by what the others taught; the standardised errors are the pool of quantiles (PR35)."""
    names = np.array([o['company'] for o in origins])
    n = len(origins)
    centre, width, cash_z, held = np.zeros(n), np.zeros(n), np.full(n, np.nan), {}
    for name in sorted(set(names)):
        test, train = np.where(names == name)[0], np.where(names != name)[0]
        rest = [origins[i] for i in train]
        beta, gamma = fit_origins(rest, quarters)
        centre[test], width[test] = place([origins[i] for i in test], quarters, beta, gamma)
        c, w = place(rest, quarters, beta, gamma)
        _, X, S, y = cash_rows(rest, c, w, quarters)
        cash_beta, cash_gamma = fit(X, S, y, np.ones(len(y)), prior_of(4, 1))
        keep, X, S, y = cash_rows([origins[i] for i in test], centre[test], width[test], quarters)
        for j, i in enumerate(test[keep]):
            held[i] = (X[j] @ cash_beta, np.exp(S[j] @ cash_gamma), y[j])
            cash_z[i] = (y[j] - held[i][0]) / held[i][1]
    y = np.array([o['y'] for o in origins])
    z = (y - centre) / width
    count = {name: np.sum(names == name) for name in names}
    weight = np.array([count[name] ** -0.5 for name in names])
    rows = {}
    for i, o in enumerate(origins):
        others = names != names[i]
        quantiles = centre[i] + width[i] * weighted_quantiles(z[others], weight[others], LEVELS)
        row = {'crps': crps_of(y[i], quantiles) * o['per'], **o['base']}
        for level in (50, 80, 95):
            low, high = np.interp([0.5 - level / 200, 0.5 + level / 200], LEVELS, quantiles)
            row[level] = low <= y[i] <= high
        if i in held:
            have = others & np.isfinite(cash_z)
            q = held[i][0] + held[i][1] * weighted_quantiles(cash_z[have], weight[have], LEVELS)
            row['cash'] = crps_of(held[i][2], q) * o['per']
            row['cash80'] = float(np.interp(0.1, LEVELS, q) <= held[i][2] <= np.interp(0.9, LEVELS, q))
            row['cashHeld'] = abs(held[i][2]) * o['per']
        rows.setdefault(names[i], []).append(row)
    have = np.isfinite(cash_z)
    return rows, weighted_quantiles(z, weight, LEVELS), weighted_quantiles(cash_z[have], weight[have], LEVELS)


def table(rows, quarters):
    mean = lambda key: np.mean([np.mean([r[key] for r in rs if key in r]) for rs in rows.values() if any(key in r for r in rs)])
    pooled = lambda key: np.mean([r[key] for rs in rows.values() for r in rs if key in r])
    best = min(mean(b) for b in ('last', 'trailing', 'trend'))
    print(f'{quarters} quarters: {sum(map(len, rows.values()))} origins, {len(rows)} companies, crps {mean("crps"):.4f}, '
          f'last {mean("last"):.4f}, trailing {mean("trailing"):.4f}, trend {mean("trend"):.4f}, skill {1 - mean("crps") / best:.3f}, '
          f'coverage {pooled(50):.3f} {pooled(80):.3f} {pooled(95):.3f}; cash crps {mean("cash"):.4f} (|error| when held {mean("cashHeld"):.4f}), 80 %: {pooled("cash80"):.3f}')
    for name, rs in sorted(rows.items()):
        print(f'| {name} | {len(rs)} | {np.mean([r["crps"] for r in rs]):.3f} | {np.mean([r["trailing"] for r in rs]):.3f} | '
              f'{100 * np.mean([r[50] for r in rs]):.0f} | {100 * np.mean([r[80] for r in rs]):.0f} | {100 * np.mean([r[95] for r in rs]):.0f} |')


def digits(values):
    return [float(f'{v:.8g}') for v in values]


def main():
    folder = sys.argv[1]
    found = {}
    for path in sorted(glob.glob(os.path.join(folder, '*.json'))):
        company = read_company(path)
        if company and company['vintages']:
            held = found.get(company['cik'])  # of two files of one filer the one with the longer history
            if held is None or len(company['vintages']) > len(held['vintages']):
                found[company['cik']] = company
    companies = sorted(found.values(), key=lambda c: c['name'])
    result, golden = {}, []
    for quarters in HORIZONS:
        origins = origins_of(companies, quarters)
        rows, quantiles, cash_quantiles = leave_one_out(origins, quarters)
        table(rows, quarters)
        beta, gamma = (np.array(digits(v)) for v in fit_origins(origins, quarters))
        centre, width = place(origins, quarters, beta, gamma)
        _, X, S, y = cash_rows(origins, centre, width, quarters)
        cash_beta, cash_gamma = fit(X, S, y, np.ones(len(y)), prior_of(4, 1))
        result[quarters] = {'location': digits(beta), 'scale': digits(gamma), 'quantiles': digits(quantiles),
                            'cashLocation': digits(cash_beta), 'cashScale': digits(cash_gamma), 'cashQuantiles': digits(cash_quantiles)}
        for i in range(0, len(origins), max(1, len(origins) // 6)):
            o = origins[i]
            golden.append({'company': o['company'], 'day': o['day'], 'quarters': quarters,
                           'centre': centre[i] * o['A']['U'][o['t']], 'width': width[i] * o['A']['U'][o['t']]})
    if '--write' not in sys.argv:
        return
    rows_of = {(c['name'], day): rows for c in companies for day, rows in c['vintages']}
    names = ('end', 'operatingCashFlow', 'capex', 'revenue', 'cash')
    for case in golden:
        case['history'] = [dict(zip(names, (datetime.date.fromordinal(r[0]).isoformat(), *r[1:]))) for r in rows_of[case['company'], case['day']]]
    room = os.path.join(os.path.dirname(__file__), '..', 'packages', 'core', 'src', 'prediction')
    with open(os.path.join(room, 'forecasterFit.ts'), 'w') as file:
        file.write('// Made by scripts/trainForecaster.py; docs/forecaster.md says from what. Do not edit.\n'
                   "import type { ForecasterFit } from './forecastCashFlow.ts';\n\n"
                   f'/** Learned from {len(companies)} companies: {", ".join(c["name"].split("-")[0] for c in companies)}. */\n'
                   f'export const forecasterFit: ForecasterFit = {json.dumps(result)};\n')
    with open(os.path.join(room, 'forecaster.golden.json'), 'w') as file:
        json.dump(golden, file)


if __name__ == "__main__":
    main()
