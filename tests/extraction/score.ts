import { readFileSync } from 'node:fs';
import type { Company } from '@solvent/core/source';
import { type CandidateClaim, cleanText, extractCandidates } from '@solvent/ingest/article';

/** A figure that a reader marked in a passage: exact text and place, and what it says. */
export interface Label {
  readonly figure: string;
  readonly start: number;
  readonly end: number;
  readonly company: string | null;
  readonly companyName: string | null;
  readonly metric: string;
  readonly value: { readonly low: string | null; readonly high: string | null };
  readonly unit: string;
  readonly per: string | null;
  readonly period: { readonly start: string; readonly end: string } | { readonly at: string } | null;
  readonly basis: string;
  readonly approx: boolean;
  readonly denied: boolean;
  readonly contingent: boolean;
  /** Who tells it in the words of the passage; absent in the sets that were not labelled for it. */
  readonly attributedTo?: string | null;
}
export interface Passage {
  readonly id: string;
  readonly script: string;
  readonly published: string;
  readonly title: string | null;
  readonly text: string;
  readonly claims: readonly Label[];
}

export interface Tally {
  passages: number;
  labels: number;
  proposed: number;
  amounts: number;
  claims: number;
  periods: number;
  bases: number;
  pers: number;
  denied: number;
  /** Right claims whose label says who tells them, or that nobody does, and how many of them say the same. */
  tellable: number;
  tellers: number;
  distractors: number;
  falseDistractors: number;
}

/** Confidence and verdict of every candidate, for the calibration table. */
export interface Judged {
  readonly passage: Passage;
  readonly candidate: CandidateClaim;
  readonly label: Label | undefined;
  readonly right: boolean;
}

export interface Score {
  readonly tally: Tally;
  readonly judged: readonly Judged[];
  readonly missed: readonly { readonly passage: Passage; readonly label: Label; readonly why: string }[];
}

export function readPassages(file: string): Passage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Passage);
}

/**
 * Score an extraction against labels. A candidate meets a label when their figures overlap and value and unit are
 * equal (amount); it is right when company and metric are equal too. An `other:` metric meets any `other:` metric.
 * A passage without labels is a distractor; any candidate of a core metric in it is false.
 */
export function score(passages: readonly Passage[], companies: readonly Company[]): Score {
  const tally: Tally = {
    passages: 0,
    labels: 0,
    proposed: 0,
    amounts: 0,
    claims: 0,
    periods: 0,
    bases: 0,
    pers: 0,
    denied: 0,
    tellable: 0,
    tellers: 0,
    distractors: 0,
    falseDistractors: 0,
  };
  const judged: Judged[] = [];
  const missed: { passage: Passage; label: Label; why: string }[] = [];
  const byId = new Map(companies.map((company) => [company.id, company]));
  for (const passage of passages) {
    const { candidates } = extractCandidates(
      {
        text: passage.text,
        published: passage.published,
        ...(passage.title ? { title: passage.title } : {}),
      },
      { companies },
    );
    tally.passages++;
    tally.labels += passage.claims.length;
    tally.proposed += candidates.length;
    if (passage.claims.length === 0) {
      tally.distractors++;
      if (candidates.some((candidate) => !candidate.metric.startsWith('other:'))) tally.falseDistractors++;
    }
    const open = new Set(candidates);
    for (const label of passage.claims) {
      const overlapping = [...open].filter(
        (candidate) => candidate.figure.start < label.end && candidate.figure.end > label.start,
      );
      const same = overlapping.filter((candidate) => sameAmount(candidate, label));
      const full = same.find(
        (candidate) => sameMetric(candidate, label) && sameCompany(candidate, label, byId),
      );
      const met = full ?? same[0];
      if (met) {
        open.delete(met);
        tally.amounts++;
        judged.push({ passage, candidate: met, label, right: full !== undefined });
      }
      if (full) {
        tally.claims++;
        if (samePeriod(full.period, label.period)) tally.periods++;
        if (full.basis === label.basis) tally.bases++;
        if (full.per === label.per) tally.pers++;
        if (full.denied === label.denied) tally.denied++;
        if (label.attributedTo !== undefined) {
          tally.tellable++;
          if (sameTeller(full.attributedTo, label.attributedTo)) tally.tellers++;
        }
        const wrong = [
          samePeriod(full.period, label.period) ? '' : `period ${JSON.stringify(full.period)}`,
          full.basis === label.basis ? '' : `basis ${full.basis}`,
          full.per === label.per ? '' : `per ${full.per}`,
          full.denied === label.denied ? '' : 'denied',
          full.approx === label.approx ? '' : 'approx',
        ].filter(Boolean);
        if (wrong.length > 0) missed.push({ passage, label, why: wrong.join(', ') });
      } else
        missed.push({
          passage,
          label,
          why: met
            ? `claim: ${met.company ?? met.companyName} ${met.metric}`
            : overlapping[0]
              ? `amount: ${overlapping[0].metric} ${JSON.stringify(overlapping[0].value)} ${overlapping[0].unit}`
              : 'not found',
        });
    }
    for (const candidate of open) judged.push({ passage, candidate, label: undefined, right: false });
  }
  return { tally, judged, missed };
}

export function f1(right: number, labels: number, proposed: number): number {
  return labels + proposed === 0 ? 1 : (2 * right) / (labels + proposed);
}

function sameAmount(candidate: CandidateClaim, label: Label): boolean {
  return (
    candidate.unit === label.unit &&
    candidate.value.low === label.value.low &&
    candidate.value.high === label.value.high
  );
}
function sameMetric(candidate: CandidateClaim, label: Label): boolean {
  return (
    candidate.metric === label.metric ||
    (candidate.metric.startsWith('other:') && label.metric.startsWith('other:'))
  );
}
function sameCompany(candidate: CandidateClaim, label: Label, byId: ReadonlyMap<string, Company>): boolean {
  if (label.company === null && label.companyName === null) return true;
  if (label.company !== null)
    return (
      candidate.company === label.company ||
      (byId.get(label.company)?.parent !== undefined &&
        candidate.company === byId.get(label.company)!.parent) ||
      candidate.parent === label.company
    );
  const [a, b] = [plain(candidate.companyName ?? ''), plain(label.companyName!)];
  return a !== '' && (a === b || a.includes(b) || b.includes(a));
}
const plain = (name: string) =>
  cleanText(name)
    .text.toLowerCase()
    .replace(/[\s.,]/g, '')
    .replace(/^the/, '');

/** One name inside the other: `HSBC` and `HSBC analysts`. */
function sameTeller(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [x, y] = [plain(a), plain(b)];
  return x.includes(y) || y.includes(x);
}

export function samePeriod(a: CandidateClaim['period'], b: Label['period']): boolean {
  if (a === null || b === null) return a === b;
  if ('at' in a && 'at' in b) return a.at.startsWith(b.at) || b.at.startsWith(a.at);
  if ('at' in a || 'at' in b) return false;
  return a.start === b.start && a.end === b.end;
}

export function describeTally(name: string, t: Tally): string {
  const percent = (x: number) => (100 * x).toFixed(1).padStart(5);
  return [
    `${name}: ${t.passages} passages, ${t.labels} labels, ${t.proposed} candidates`,
    `  amount F1 ${percent(f1(t.amounts, t.labels, t.proposed))}  (recall ${percent(t.amounts / t.labels)}, precision ${percent(t.amounts / t.proposed)})`,
    `  claim F1  ${percent(f1(t.claims, t.labels, t.proposed))}  (company, metric, value, unit)`,
    `  of right claims: period ${percent(t.periods / t.claims)}, basis ${percent(t.bases / t.claims)}, per ${percent(t.pers / t.claims)}, denied ${percent(t.denied / t.claims)}${t.tellable > 0 ? `, teller ${percent(t.tellers / t.tellable)}` : ''}`,
    `  distractors with a false core claim: ${t.falseDistractors} of ${t.distractors}`,
  ].join('\n');
}
