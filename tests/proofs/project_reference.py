"""The projection contract, computed a second time with exact fractions and nothing in common with the product.

Reads one JSON input a line and writes one JSON answer a line. Fractions are exact; only the logarithms of the
closed form use decimals (60 digits). Written from the contract in docs/specs/runway.md (RW11 to RW17).
"""

import calendar
import json
import sys
from decimal import Context, Decimal, localcontext
from fractions import Fraction

HALF_A_CENTURY = 50 * 12


def text(value, digits=18):
    """A fraction as plain decimal text, half to even at so many significant digits."""
    if value == 0:
        return "0"
    exponent = len(str(abs(value.numerator))) - len(str(value.denominator)) - digits - 1
    power = Fraction(10) ** exponent
    while abs(value) / power >= 10**digits:
        exponent += 1
        power *= 10
    rounded = round(value / power)  # Python rounds half to even, exactly on fractions
    return format(Decimal(rounded).scaleb(exponent, Context(prec=100)).normalize(Context(prec=100)), "f")


def logarithm(value):
    with localcontext() as context:
        context.prec = 60
        return (Decimal(value.numerator) / Decimal(value.denominator)).ln()


def streams(case, months):
    revenue, cost = Fraction(case["revenue"]), Fraction(case["cost"])
    faster, slower = 1 + Fraction(case["revenueGrowth"]), 1 + Fraction(case["costGrowth"])
    for _ in range(months):
        yield revenue, cost
        revenue *= faster
        cost *= slower


def out_of_cash_day(start, months):
    year, month = (int(part) for part in start.split("-"))
    whole = months.numerator // months.denominator
    index = year * 12 + month - 1 + whole
    year, month = index // 12, index % 12 + 1
    days = round((months - whole) * calendar.monthrange(year, month)[1] * 10**6) // 10**6
    if days == calendar.monthrange(year, month)[1]:
        index, days = index + 1, 0
    return f"{index // 12:04d}-{index % 12 + 1:02d}-{days + 1:02d}"


def runway_of(case):
    cash, burns = Fraction(case["cash"]), False
    for t, (revenue, cost) in enumerate(streams(case, case["months"])):
        available = cash + sum(Fraction(e["amount"]) for e in case["events"] if e["month"] == t)
        burns = burns or cost > revenue
        cash = available + revenue - cost
        if cash < 0:
            if available <= 0 and t == 0:
                return {"kind": "alreadyOut"}
            months = t + (available / (cost - revenue) if available > 0 else 0)
            return {"kind": "months", "months": text(months), "cashOutDate": out_of_cash_day(case["start"], months)}
    return {"kind": "beyondHorizon", "horizonMonths": case["months"]} if burns else {"kind": "selfFunding"}


def closed_form(case):
    revenue, cost = Fraction(case["revenue"]), Fraction(case["cost"])
    faster, slower = 1 + Fraction(case["revenueGrowth"]), 1 + Fraction(case["costGrowth"])
    if revenue >= cost:
        return Decimal(0)
    if revenue == 0 or faster <= slower:
        return None
    with localcontext() as context:
        context.prec = 60
        return logarithm(cost / revenue) / logarithm(faster / slower)


def verdict(case, cost_growth):
    """Alive or dead from the closed form: the geometric sums up to break-even against the cash."""
    case = {**case, "costGrowth": cost_growth}
    revenue, cost = Fraction(case["revenue"]), Fraction(case["cost"])
    faster, slower = 1 + Fraction(case["revenueGrowth"]), 1 + Fraction(case["costGrowth"])
    cash = Fraction(case["cash"])

    def total(first, factor, n):
        return first * n if factor == 1 else first * (factor**n - 1) / (factor - 1)

    def left(n):
        return cash + total(revenue, faster, n) - total(cost, slower, n)

    if revenue >= cost:
        if faster >= slower:
            return {"kind": "alreadySelfFunding", "burnsFrom": None}
        burns = next((t for t, (r, c) in enumerate(streams(case, HALF_A_CENTURY)) if c > r), None)
        return {"kind": "alreadySelfFunding", "burnsFrom": burns}
    meets = closed_form(case)
    until = HALF_A_CENTURY if meets is None or meets > HALF_A_CENTURY else int(meets.to_integral_value(rounding="ROUND_CEILING"))
    if meets is not None and until < HALF_A_CENTURY:
        # Forty decimals of sixty digits: 2.00…01 is 2.
        nearly = meets.quantize(Decimal(1).scaleb(-40), context=Context(prec=60))
        until = int(nearly.to_integral_value(rounding="ROUND_CEILING"))
    # While revenue is below cost, cash only falls: the last month before break-even decides, bisection finds the day.
    if left(until) >= 0:
        decided = meets is not None and until < HALF_A_CENTURY
        return {"kind": "alive", "month": until} if decided else {"kind": "undecided", "months": HALF_A_CENTURY}
    low, high = 0, until  # left(high) < 0
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if left(middle) < 0 else (middle, high)
    return {"kind": "dead", "month": 0 if cash < 0 else high - 1}


def answer(case):
    cash = Fraction(case["cash"])
    total, need, need_month, still = Fraction(0), Fraction(0), 0, False
    lowest, lowest_month, even, path = cash, 0, None, []
    for t, (revenue, cost) in enumerate(streams(case, case["months"])):
        event = sum((Fraction(e["amount"]) for e in case["events"] if e["month"] == t), Fraction(0))
        start = cash
        cash = cash + revenue - cost + event
        path.append([text(revenue), text(cost), text(event), text(start), text(cash)])
        total += revenue - cost
        if -total > need:
            need, need_month = -total, t + 1
        still = cost > revenue
        if cash < lowest:
            lowest, lowest_month = cash, t + 1
        if even is None and revenue >= cost:
            even = t
    form = closed_form(case)
    return {
        "runway": runway_of(case),
        "breakEvenMonth": even,
        "closedForm": None if form is None else text(Fraction(form)),
        "peakFundingNeed": text(need),
        "peakFunding": {"month": need_month, "complete": not still},
        "gap": text(need - Fraction(case["cash"])),
        "minCash": {"amount": text(lowest), "month": lowest_month},
        "defaultAlive": {"constantCost": verdict(case, "0"), "growingCost": verdict(case, case["costGrowth"])},
        "path": path,
    }


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=False)
