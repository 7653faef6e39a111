"""Yearly and quarterly series of companyfacts files, computed a second time and independently of the program.

Reads the JSON with Python's own parser and walks through each filer's filings day by day, as a reader with a notebook
would: what does this filing say, what did I have before. Prints one JSON document:
{file: {metric: {"year first" | "quarter latest" | "year 2021-05-03" | …: {last day: value}}}}, for the first and the latest
vintage and as known on so many days drawn by lot.
Usage: python3 tests/proofs/filings_reference.py FOLDER DAYS SEED
"""

import json
import os
import random
import re
import sys
from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal

TAGS = {
    "revenue": [
        "RevenueFromContractWithCustomerExcludingAssessedTax",
        "Revenues",
        "SalesRevenueNet",
        "RevenueFromContractWithCustomerIncludingAssessedTax",
        "RevenuesNetOfInterestExpense",
        "RegulatedAndUnregulatedOperatingRevenue",
    ],
    "operating_cash_flow": [
        "NetCashProvidedByUsedInOperatingActivities",
        "NetCashProvidedByUsedInOperatingActivitiesContinuingOperations",
    ],
    "capex": [
        "PaymentsToAcquirePropertyPlantAndEquipment",
        "PaymentsToAcquireProductiveAssets",
        "PaymentsToAcquireOtherPropertyPlantAndEquipment",
    ],
    "net_income": ["NetIncomeLoss", "ProfitLoss"],
    "stock_compensation": ["ShareBasedCompensation"],
    "cash": [
        "CashAndCashEquivalentsAtCarryingValue",
        "CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents",
    ],
}
IFRS = {
    "revenue": ["Revenue", "RevenueFromContractsWithCustomers"],
    "operating_cash_flow": ["CashFlowsFromUsedInOperatingActivities", "CashFlowsFromUsedInOperations"],
    "capex": [
        "PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities",
        "PurchaseOfPropertyPlantAndEquipmentIntangibleAssetsOtherThanGoodwillInvestmentPropertyAndOtherNoncurrentAssets",
    ],
    "net_income": ["ProfitLoss"],
    "stock_compensation": ["ExpenseFromSharebasedPaymentTransactionsWithEmployees"],
    "cash": ["CashAndCashEquivalents"],
}
ANNUAL = ("10-K", "20-F", "40-F")


def days(start, end):
    return (date.fromisoformat(end) - date.fromisoformat(start)).days + 1


def exactness(value):
    """The power of ten of the last digit that is not a zero."""
    sign, digits, exponent = Decimal(value).normalize().as_tuple()
    return exponent


def fiscal_year_ends(facts):
    ends = set()
    for taxonomy, tags in (("us-gaap", TAGS), ("ifrs-full", IFRS)):
        for tag in facts.get(taxonomy, {}):
            # Any tag of the catalogue will do; those above are in every annual report.
            if not any(tag in names for names in tags.values()):
                continue
            for row in facts[taxonomy][tag]["units"].get("USD", []):
                if row["form"].startswith(ANNUAL) and "start" in row and 350 <= days(row["start"], row["end"]) <= 380:
                    ends.add(row["end"])
    return sorted(ends)


def is_trailing(row, year_ends):
    if "start" not in row or not 350 <= days(row["start"], row["end"]) <= 380:
        return False
    if row["form"].startswith(ANNUAL) or not year_ends:
        return False
    if any(abs(days(end, row["end"]) - 1) <= 10 for end in year_ends):
        return False
    gap = (date.fromisoformat(year_ends[0]) - date.fromisoformat(row["end"])).days
    years = gap / 365.25
    return not (gap > 0 and abs(years - round(years)) * 365.25 <= 10)


def rows_of(facts, metric, year_ends):
    found = []
    for taxonomy, tags in (("us-gaap", TAGS), ("ifrs-full", IFRS)):
        for rank, tag in enumerate(tags[metric]):
            if tag not in facts.get(taxonomy, {}):
                continue
            by_period = defaultdict(dict)
            for row in facts[taxonomy][tag]["units"].get("USD", []):
                balance = metric == "cash"
                if balance == ("start" in row) or re.match("DEF|PRE|ARS|SD|11-K", row["form"]):
                    continue
                if row["end"] > row["filed"] or row.get("start", row["end"]) < "1990":
                    continue
                if not balance and not 70 <= days(row["start"], row["end"]) <= 380:
                    continue
                if is_trailing(row, year_ends):
                    continue
                by_period[(row.get("start"), row["end"], row["accn"])].setdefault("rows", []).append(row)
            for (start, end, accn), bundle in by_period.items():
                rows = bundle["rows"]
                best = min(rows, key=lambda r: exactness(r["val"]))
                if any(abs(r["val"] - best["val"]) * 2 > Decimal(10) ** exactness(r["val"]) for r in rows if r["val"] != best["val"]):
                    continue
                found.append((best["filed"], accn, rank, tag, start, end, best["val"]))
    found.sort(key=lambda row: (row[0], row[1]))
    return found


def align(rows):
    """Days of one figure that filings date a little differently, under those first filed."""
    ends, starts, aligned = [], defaultdict(list), []

    def first_near(seen, day, leeway):
        for other in seen:
            if abs((date.fromisoformat(day) - date.fromisoformat(other)).days) <= leeway:
                return other
        seen.append(day)
        return day

    for filed, accn, rank, tag, start, end, val in rows:
        end = first_near(ends, end, 3)
        start = first_near(starts[end], start, 7) if start else None
        aligned.append((filed, accn, rank, tag, start, end, val))
    return aligned


def histories(rows, metric):
    """What each filing adds: {period: [[value, tag, filed]]}."""
    larger = defaultdict(int)
    filings = defaultdict(list)
    for row in rows:
        filings[(row[0], row[1])].append(row)
    notebook = defaultdict(list)

    def better(rows):
        rows = list(rows)
        best = rows[0]
        for row in rows[1:]:
            order = 0
            if metric == "revenue":
                order = larger[row[3], best[3]] - larger[best[3], row[3]] or row[6] - best[6]
            if order > 0 or (order == 0 and row[2] < best[2]):
                best = row
        return best

    for (filed, _), said in sorted(filings.items()):
        last = max(row[5] for row in said)
        newest = [row for row in said if row[5] == last]
        earliest = min(row[4] or "" for row in newest)
        main = better([row for row in newest if (row[4] or "") == earliest])[3]
        for period in sorted({(row[4], row[5]) for row in said}, key=str):
            here = [row for row in said if (row[4], row[5]) == period]
            pages = notebook[period]
            of_main = [row for row in here if row[3] == main]
            if of_main:
                row = of_main[0]
            elif not pages:
                row = better(here)
            else:
                same = [row for row in here if row[3] == pages[-1][1]]
                if not same:
                    continue
                row = same[0]
            if not pages or pages[-1][0] != row[6]:
                pages.append([row[6], row[3], filed])
        for a in said:
            for b in said:
                if a[4:6] == b[4:6] and a[6] > b[6]:
                    larger[a[3], b[3]] += 1
    return {period: pages for period, pages in notebook.items() if pages}


def known_pages(pages, day):
    return [page for page in pages if page[2] <= day]


def days_between(a, b):
    return (date.fromisoformat(b) - date.fromisoformat(a)).days


def quarter_of(notebook, end, day, first):
    """The quarter that ends on a day: as stated, or a longer span less a shorter one in the vintage it is a part of."""
    choose = (lambda pages: pages[0]) if first else (lambda pages: pages[-1])
    spans = {span: known_pages(pages, day) for span, pages in notebook.items()}
    spans = {span: pages for span, pages in spans.items() if pages}
    for (start, last), pages in sorted(spans.items()):
        if last == end and 80 <= days(start, last) <= 125:
            return choose(pages)[0]
    for (start, last), pages in sorted(spans.items()):
        if last != end:
            continue
        for (other, shorter_end), shorter_pages in sorted(spans.items()):
            near = abs(days_between(other, start)) <= 3
            if near and shorter_end < last and 80 <= days_between(shorter_end, last) <= 125:
                shorter, longer = choose(shorter_pages), choose(pages)
                if days_between(shorter[2], longer[2]) > 300:
                    fitting = [p for p in pages if p[2] <= longer[2] and days_between(shorter[2], p[2]) <= 300]
                    longer = fitting[-1] if fitting else longer
                return longer[0] - shorter[0]
    return None


def series_of(notebook, metric, days_asked):
    answer = {}
    for name, day, first in [("first", "9999", True), ("latest", "9999", False)] + [(d, d, False) for d in days_asked]:
        known = {period: known_pages(pages, day) for period, pages in notebook.items()}
        chosen = {period: pages[0 if first else -1][0] for period, pages in known.items() if pages}
        if metric == "cash":
            answer["instant " + name] = {end: value for (_, end), value in chosen.items()}
            continue
        answer["year " + name] = {end: v for (start, end), v in chosen.items() if 350 <= days(start, end) <= 380}
        quarters = {end: quarter_of(notebook, end, day, first) for end in {end for _, end in chosen}}
        answer["quarter " + name] = {end: value for end, value in quarters.items() if value is not None}
    return answer


def free_cash_flow(metrics):
    return {
        name: {end: flow - metrics["capex"][name][end] for end, flow in cells.items() if end in metrics["capex"][name]}
        for name, cells in metrics["operating_cash_flow"].items()
    }


def main(folder, count, seed):
    chance = random.Random(seed)
    answer = {}
    for name in sorted(os.listdir(folder)):
        if not name.endswith(".json"):
            continue
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            facts = json.load(file, parse_float=Decimal)["facts"]
        year_ends = fiscal_year_ends(facts)
        rows = {metric: rows_of(facts, metric, year_ends) for metric in TAGS}
        filed = sorted({row[0] for found in rows.values() for row in found})
        span = days_between(filed[0], filed[-1])
        asked = sorted({str(date.fromisoformat(filed[0]) + timedelta(chance.randint(0, span))) for _ in range(count)})
        metrics = {m: series_of(histories(align(rows[m]), m), m, asked) for m in TAGS}
        metrics["free_cash_flow"] = free_cash_flow(metrics)
        answer[name] = {
            metric: {
                series: {day: format(Decimal(value), "f") for day, value in sorted(cells.items())}
                for series, cells in found.items()
            }
            for metric, found in metrics.items()
        }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
