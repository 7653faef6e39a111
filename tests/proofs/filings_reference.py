"""Yearly and quarterly series of companyfacts files, computed a second time and independently of the program.

Reads the JSON with Python's own parser and walks through each filer's filings day by day, as a reader with a notebook
would: what does this filing say, what did I have before. Prints one JSON document:
{file: {metric: {"year first" | "year latest" | "quarter first" | "quarter latest": {last day: value}}}}.
Usage: python3 tests/proofs/filings_reference.py FOLDER
"""

import json
import os
import re
import sys
from collections import defaultdict
from datetime import date
from decimal import Decimal

TAGS = {
    "revenue": [
        "RevenueFromContractWithCustomerExcludingAssessedTax",
        "Revenues",
        "SalesRevenueNet",
        "RevenueFromContractWithCustomerIncludingAssessedTax",
    ],
    "operating_cash_flow": [
        "NetCashProvidedByUsedInOperatingActivities",
        "NetCashProvidedByUsedInOperatingActivitiesContinuingOperations",
    ],
    "capex": ["PaymentsToAcquirePropertyPlantAndEquipment", "PaymentsToAcquireProductiveAssets"],
    "net_income": ["NetIncomeLoss", "ProfitLoss"],
    "stock_compensation": ["ShareBasedCompensation"],
    "cash": [
        "CashAndCashEquivalentsAtCarryingValue",
        "CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents",
    ],
}
IFRS = {
    "revenue": ["Revenue"],
    "operating_cash_flow": ["CashFlowsFromUsedInOperatingActivities", "CashFlowsFromUsedInOperations"],
    "capex": ["PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities"],
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
    starts = defaultdict(list)
    aligned = []
    for filed, accn, rank, tag, start, end, val in found:
        if start:
            # A start that is a few days off dates the same span.
            near = [day for day in starts[end] if abs(days(day, start) - 1) <= 3]
            if not near:
                starts[end].append(start)
            start = near[0] if near else start
        aligned.append((filed, accn, rank, tag, start, end, val))
    return aligned


def histories(rows, metric):
    """What each filing adds: {period: [[value, tag, first filed, last filed]]}."""
    filings = defaultdict(list)
    for row in rows:
        filings[(row[0], row[1])].append(row)
    notebook = defaultdict(list)

    def better(rows):
        if metric == "revenue":
            return sorted(rows, key=lambda r: (-r[6], r[2]))[0]
        return sorted(rows, key=lambda r: r[2])[0]

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
            if pages and pages[-1][0] == row[6]:
                pages[-1][3] = filed
            else:
                pages.append([row[6], row[3], filed, filed])
    return {period: pages for period, pages in notebook.items() if pages}


def as_known(pages, day):
    known = [page for page in pages if page[2] <= day]
    return known[-1] if known else None


def quarter_as_known(notebook, end, day):
    for (start, last), pages in notebook.items():
        if last == end and 70 <= days(start, last) <= 125 and as_known(pages, day):
            return as_known(pages, day)[0]
    for (start, last), pages in notebook.items():
        if last != end:
            continue
        longer = as_known(pages, day)
        if not longer:
            continue
        for (other, shorter_end), shorter_pages in notebook.items():
            if other == start and shorter_end < last and 70 <= days(shorter_end, last) - 1 <= 125:
                shorter = as_known(shorter_pages, min(longer[3], day))
                if shorter:
                    return longer[0] - shorter[0]
    return None


def series_of(notebook, metric):
    if metric == "cash":
        return {
            "day first": {end: pages[0][0] for (_, end), pages in notebook.items()},
            "day latest": {end: pages[-1][0] for (_, end), pages in notebook.items()},
        }
    years = {end: pages for (start, end), pages in notebook.items() if 350 <= days(start, end) <= 380}
    filed_days = sorted({page[2] for pages in notebook.values() for page in pages})
    first, latest = {}, {}
    for end in sorted({end for _, end in notebook}):
        now = quarter_as_known(notebook, end, "9999-12-31")
        if now is not None:
            latest[end] = now
        for day in filed_days:
            value = quarter_as_known(notebook, end, day)
            if value is not None:
                first[end] = value
                break
    return {
        "year first": {end: pages[0][0] for end, pages in years.items()},
        "year latest": {end: pages[-1][0] for end, pages in years.items()},
        "quarter first": first,
        "quarter latest": latest,
    }


def main(folder):
    answer = {}
    for name in sorted(os.listdir(folder)):
        if not name.endswith(".json"):
            continue
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            facts = json.load(file, parse_float=Decimal)["facts"]
        year_ends = fiscal_year_ends(facts)
        answer[name] = {
            metric: {
                series: {day: format(Decimal(value), "f") for day, value in sorted(cells.items())}
                for series, cells in series_of(histories(rows_of(facts, metric, year_ends), metric), metric).items()
            }
            for metric in TAGS
        }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
