import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import { Dec, decimalString } from '@solvent/core/money';
import { addDays, addMonths, type Day, endOfMonth, isDay } from '@solvent/core/time';
import { readArchive } from '../archive/index.ts';
import type { CompanyFacts, FilingFact } from './facts.ts';
import { badRow, notAFiling } from './issues.ts';
import { metricTags } from './metricTags.ts';
import { capped } from './readCompanyFacts.ts';
import { type Bytes, type TabRow, tabRows } from './tabRows.ts';

/**
 * One quarter of the SEC's Financial Statement Data Sets. `tag` and `pre` hold labels and the order of lines in print;
 * the figures need neither.
 */
export interface StatementDataSet {
  readonly sub: Bytes;
  readonly num: Bytes;
}

/** The same from its zip as the SEC serves it (`2024q1.zip`); num.txt, half a gigabyte, is never held in whole. */
export async function readStatementArchive(
  from: string | Uint8Array,
  wanted?: (cik: string) => boolean,
): Promise<Result<readonly CompanyFacts[]>> {
  const refuse = (why: string) =>
    failed<readonly CompanyFacts[]>(raise(notAFiling, { wanted: 'a statement data set', why }));
  let sub: Uint8Array | undefined;
  // Twice over the archive: what filed the figures must be known before they are read.
  for (const name of ['sub.txt', 'num.txt'])
    for await (const entry of readArchive(from)) {
      if (!entry.ok) return failed(...entry.issues);
      if (entry.value.name.split('/').at(-1) !== name) continue;
      if (name === 'sub.txt') {
        const read = await entry.value.read();
        if (!read.ok) return failed(...read.issues);
        sub = read.value;
      } else if (sub) {
        try {
          return await readStatementDataSet({ sub, num: await entry.value.stream() }, wanted);
        } catch (error) {
          return refuse(`num.txt: ${error instanceof Error ? error.message.slice(0, 160) : 'it breaks off'}`);
        }
      }
    }
  return refuse(sub ? 'it has no num.txt' : 'it has no sub.txt');
}

interface Submission {
  readonly cik: string;
  readonly name: string;
  readonly form: string;
  readonly filed: Day;
}

/**
 * The facts of every filer in a data set, by CIK [IM26]; both files are read line by line. `ddate` is rounded to the end of
 * a month and `qtrs` counts quarters: 20231231 with 4 is the year 2023, with 0 the balance on 31 December.
 */
export async function readStatementDataSet(
  { sub, num }: StatementDataSet,
  wanted?: (cik: string) => boolean,
): Promise<Result<readonly CompanyFacts[]>> {
  const submissions = new Map<string, Submission>();
  const issues: Issue[] = [];
  const subs = await tabRows(sub, ['adsh', 'cik', 'name', 'form', 'filed'], (row) => {
    const read = submissionOf(row);
    if (typeof read === 'string')
      issues.push(raise(badRow, { why: read }, { file: 'sub.txt', line: row.line }));
    else if (!wanted || wanted(read.cik)) submissions.set(row.get('adsh'), read);
  });
  if (subs)
    return failed(
      raise(
        notAFiling,
        { wanted: 'sub.txt of a statement data set', why: subs.why },
        { file: 'sub.txt', line: subs.line },
      ),
    );
  const facts = new Map<string, FilingFact[]>();
  const nums = await tabRows(num, ['adsh', 'tag', 'version', 'ddate', 'qtrs', 'uom', 'value'], (row) => {
    const filing = submissions.get(row.get('adsh'));
    const tag = tagOf(row);
    const meaning = tag && filing && metricTags.get(tag);
    if (!meaning || row.get('coreg') !== '' || row.get('segments') !== '' || row.get('value') === '') return;
    const read = periodAndValueOf(row);
    if (typeof read === 'string') {
      issues.push(raise(badRow, { why: read }, { file: 'num.txt', line: row.line }));
      return;
    }
    const { name: _, cik, ...filed } = filing;
    const list = facts.get(cik) ?? [];
    list.push({
      tag,
      metric: meaning.metric,
      rank: meaning.rank,
      unit: row.get('uom'),
      ...read,
      accession: row.get('adsh'),
      ...filed,
    });
    facts.set(cik, list);
  });
  if (nums)
    return failed(
      raise(
        notAFiling,
        { wanted: 'num.txt of a statement data set', why: nums.why },
        { file: 'num.txt', line: nums.line },
      ),
    );
  const names = new Map([...submissions.values()].map(({ cik, name }) => [cik, name]));
  return ok(
    [...facts].map(([cik, list]) => ({ cik, entityName: names.get(cik) ?? '', facts: list })),
    capped(issues),
  );
}

function submissionOf(row: TabRow): Submission | string {
  const [cik, filed] = [row.get('cik'), dayOfDigits(row.get('filed'))];
  if (!/^\d{1,10}$/.test(cik)) return 'cik is no number';
  if (!/^\d{10}-\d{2}-\d{6}$/.test(row.get('adsh'))) return 'adsh is no accession number';
  if (!filed) return 'filed is no day';
  if (row.get('form') === '') return 'it names no form';
  return { cik: cik.padStart(10, '0'), name: row.get('name'), form: row.get('form'), filed };
}

/** `us-gaap/Revenues`; undefined for a tag of the filer's own, whose version is its accession number. */
function tagOf(row: TabRow): string | undefined {
  const taxonomy = /^(us-gaap|ifrs|dei)\//.exec(row.get('version'))?.[1];
  return taxonomy && `${taxonomy === 'ifrs' ? 'ifrs-full' : taxonomy}/${row.get('tag')}`;
}

function periodAndValueOf(row: TabRow): Pick<FilingFact, 'start' | 'end' | 'value'> | string {
  const end = dayOfDigits(row.get('ddate'));
  if (!end) return `ddate "${row.get('ddate').slice(0, 20)}" is no day`;
  const qtrs = row.get('qtrs');
  if (!/^\d{1,3}$/.test(qtrs)) return `qtrs "${qtrs.slice(0, 20)}" is no number`;
  const value = row.get('value');
  if (!/^-?\d{1,40}(?:\.\d{1,20})?$/.test(value)) return `value "${value.slice(0, 20)}" is no number`;
  return {
    start: qtrs === '0' ? null : addDays(endOfMonth(addMonths(end, -3 * +qtrs)), 1),
    end,
    value: decimalString(new Dec(value)),
  };
}

function dayOfDigits(text: string): Day | undefined {
  if (!/^\d{8}$/.test(text)) return undefined;
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  return isDay(day) ? day : undefined;
}
