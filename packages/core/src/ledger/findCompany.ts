import { failed, ok, type Result, raise } from '../issue/index.ts';
import type { Company } from '../source/index.ts';
import { ambiguousCompany, unknownCompany } from './issues.ts';
import type { Ledger } from './ledger.ts';

/**
 * The company a reader means [L17]: by id, ticker, CIK, name or alias, so that `cloudwalk`, `688327`, `雲從科技` and
 * `云从` are one. An id wins over everything; a text with several answers lists them; one with none names the nearest.
 */
export function findCompany(ledger: Ledger, text: string): Result<Company> {
  const found = companiesNamed(ledger.companies, text);
  const [only, ...others] = found;
  if (only && others.length === 0) return ok(only);
  const slot = text.slice(0, 80);
  if (only)
    return failed(
      raise(ambiguousCompany, { text: slot, candidates: found.map((company) => company.id).join(', ') }),
    );
  return failed(
    raise(unknownCompany, { text: slot, nearest: nearestTo(plain(text), ledger).join(', ') || '–' }),
  );
}

/** All that a text may mean: one by its id, else whoever has that ticker, CIK, name or alias. */
export function companiesNamed(companies: readonly Company[], text: string): readonly Company[] {
  const wanted = plain(text);
  const byId = companies.find((company) => company.id === wanted);
  if (byId) return [byId];
  const cik = /^(?:cik)?0*(\d{1,10})$/.exec(wanted)?.[1];
  return companies.filter(
    (company) =>
      namesOf(company).some((name) => plain(name) === wanted) ||
      tickersOf(company).includes(wanted) ||
      (cik !== undefined && company.cik !== undefined && company.cik.replace(/^0+/, '') === cik),
  );
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
}

function namesOf(company: Company): readonly string[] {
  return [company.name.en, company.name.zh, ...company.aliases];
}

/** `0020.HK` is also found as `0020`, `688327.SH` as `688327`. */
function tickersOf({ ticker }: Company): readonly string[] {
  if (ticker === undefined) return [];
  const whole = plain(ticker);
  return [whole, whole.replace(/\.[a-z]{1,3}$/, '')];
}

function nearestTo(wanted: string, ledger: Ledger): readonly string[] {
  const target = wanted.slice(0, 40);
  return ledger.companies
    .map((company) => {
      const distances = [company.id, ...namesOf(company)].map((name) =>
        editDistance(target, plain(name).slice(0, 40)),
      );
      return { id: company.id, distance: Math.min(...distances) };
    })
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);
}

/** Letters to insert, drop or change to turn one text into the other (Levenshtein), one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
