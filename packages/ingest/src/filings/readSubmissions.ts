import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import { type Day, isDay } from '@solvent/core/time';
import { badFact, notAFiling } from './issues.ts';
import { depthProblem } from './parseFacts.ts';
import { textOf } from './readCompanyFacts.ts';

/** A filer of the SEC and what it has filed: Tesla, CIK 0001318605, year ending in December, 10-K of 2015-02-26 … */
export interface Submissions {
  readonly cik: string;
  readonly name: string;
  readonly tickers: readonly string[];
  readonly formerNames: readonly string[];
  /** Month the fiscal year ends in; null when the file does not say. */
  readonly fiscalYearEnd: number | null;
  readonly filings: readonly SubmittedFiling[];
  /** Further files with older filings, as the SEC names them. */
  readonly olderFiles: readonly string[];
}

export interface SubmittedFiling {
  readonly accession: string;
  readonly form: string;
  readonly filed: Day;
  /** Last day of the period it reports on; null when it has none. */
  readonly reported: Day | null;
  readonly document: string | null;
}

/** Reads a submissions file of the SEC (`CIK##########.json`), or one of its continuations, which hold filings only. */
export function readSubmissions(bytes: Uint8Array): Result<Submissions> {
  const text = textOf(bytes);
  const deep = text === undefined ? 'it is not UTF-8 text' : depthProblem(text);
  if (deep) return refuse(deep);
  let file: unknown;
  try {
    file = JSON.parse(text!);
  } catch (error) {
    return refuse(error instanceof Error ? error.message.slice(0, 160) : 'it is no JSON');
  }
  if (!isRecord(file)) return refuse('it holds no record');
  const continued = Array.isArray(file.accessionNumber);
  const cik = String(file.cik ?? '').replace(/^CIK/, '');
  if (!continued && !/^\d{1,10}$/.test(cik)) return refuse('it has no cik', 'cik');
  const lists = isRecord(file.filings) ? file.filings : {};
  const recent = continued ? file : lists.recent;
  if (!isRecord(recent)) return refuse('it has no filings', 'filings.recent');
  const { filings, issues } = filingsOf(recent);
  if (!filings) return failed(...issues);
  const end = /^(0[1-9]|1[0-2])\d{2}$/.exec(String(file.fiscalYearEnd ?? ''));
  return ok(
    {
      cik: continued ? '' : cik.padStart(10, '0'),
      name: typeof file.name === 'string' ? file.name : '',
      tickers: texts(file.tickers),
      formerNames: records(file.formerNames).flatMap(({ name }) => texts([name])),
      fiscalYearEnd: end ? +end[1]! : null,
      filings,
      olderFiles: records(lists.files).flatMap(({ name }) => texts([name])),
    },
    issues,
  );
}

/** The SEC gives a column per field, all of one length. */
function filingsOf(lists: Record<string, unknown>): { filings?: SubmittedFiling[]; issues: Issue[] } {
  const column = (name: string) => (Array.isArray(lists[name]) ? (lists[name] as unknown[]) : []);
  const [accessions, forms, days, reports, documents] = [
    column('accessionNumber'),
    column('form'),
    column('filingDate'),
    column('reportDate'),
    column('primaryDocument'),
  ] as const;
  if (forms.length !== accessions.length || days.length !== accessions.length)
    return {
      issues: [
        raise(
          notAFiling,
          { wanted: 'a submissions file', why: 'its columns differ in length' },
          { path: 'filings.recent' },
        ),
      ],
    };
  const issues: Issue[] = [];
  const filings = accessions.flatMap((accession, i): SubmittedFiling[] => {
    const [form, filed, reported, document] = [forms[i], days[i], reports[i], documents[i]];
    if (
      typeof accession !== 'string' ||
      !/^\d{10}-\d{2}-\d{6}$/.test(accession) ||
      typeof form !== 'string' ||
      typeof filed !== 'string' ||
      !isDay(filed)
    ) {
      issues.push(
        raise(
          badFact,
          { why: 'the filing has no accession number, form or day' },
          { path: `filings.recent[${i}]` },
        ),
      );
      return [];
    }
    return [
      {
        accession,
        form,
        filed,
        reported: typeof reported === 'string' && isDay(reported) ? reported : null,
        document: typeof document === 'string' && document !== '' ? document : null,
      },
    ];
  });
  return { filings, issues };
}

function refuse(why: string, path?: string): Result<Submissions> {
  return failed(raise(notAFiling, { wanted: 'a submissions file', why }, path ? { path } : {}));
}
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function records(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
function texts(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? value.filter((item): item is string => typeof item === 'string' && item !== '')
    : [];
}
