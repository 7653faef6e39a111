"""Writes a zip of the shape of the SEC's companyfacts.zip from real companyfacts files: so many megabytes unpacked, every
entry a filer of its own (CIK, accession numbers and name are changed, figures a little).
Usage: python3 tests/proofs/filings_archive.py FOLDER OUT.zip MEGABYTES
"""

import json
import os
import re
import sys
import zipfile


def main(folder, out, megabytes):
    names = sorted(name for name in os.listdir(folder) if name.endswith(".json"))
    # As the SEC serves them: without blanks.
    texts = []
    for name in names:
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            texts.append(json.dumps(json.load(file), separators=(",", ":")))
    written, filers = 0, 0
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as archive:
        while written < megabytes * 1_000_000:
            text = texts[filers % len(texts)]
            filers += 1
            cik = 9_000_000 + filers
            text = re.sub(r'"cik":"?\d+"?', f'"cik":{cik}', text, count=1)
            text = re.sub(r'"entityName":"', f'"entityName":"{filers} ', text, count=1)
            text = re.sub(r'"ticker":"[A-Z]+"', f'"ticker":"X{filers}"', text, count=1)
            text = re.sub(r'"accn":"\d{10}', f'"accn":"{cik:010d}', text)
            archive.writestr(f"CIK{cik:010d}.json", text)
            written += len(text)
    print(json.dumps({"filers": filers, "megabytes": round(written / 1e6)}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
