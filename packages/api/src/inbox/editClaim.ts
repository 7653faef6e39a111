import {
  type Claim,
  type ClaimMetric,
  canonicalText,
  parseClaim,
  parseQuantity,
  quantityText,
  usualAccounting,
} from '@solvent/core/claim';
import { failed, type Issue, ok, type Result, raise } from '@solvent/core/issue';
import { findCompany, type Ledger } from '@solvent/core/ledger';
import { findMetric, periodKindOf } from '@solvent/core/metric';
import { isDay, isInstant, lastDay, type Period, parsePeriod } from '@solvent/core/time';
import type { ProposedClaim } from '@solvent/store';
import * as z from 'zod/mini';
import { badMetricText, badPeriodText, badValue, stillMissing } from './issues.ts';

/** What a person mends before accepting, each field as it is typed; an empty one leaves what was found. */
export const editSchema = z.lazy(() => {
  const text = z.exactOptional(z.string().check(z.maxLength(200)));
  return z.strictObject({
    company: text,
    metric: text,
    /** `50亿`, `3.7 billion`, `>180 million` */
    value: text,
    unit: text,
    /** `2024`, `2024-Q3`, `2024-06-30` */
    period: text,
    status: z.exactOptional(z.enum(['actual', 'estimate', 'guidance', 'forecast', 'target', 'rumour'])),
    accounting: z.exactOptional(z.enum(['cash', 'accrual', 'nonGaap', 'unknown'])),
    attributedTo: text,
    note: z.exactOptional(z.string().check(z.maxLength(1000))),
    /** Whether it may leave in an export. */
    private: z.exactOptional(z.boolean()),
    /** A company that the ledger lacks is added by this name. */
    addCompany: z.exactOptional(z.boolean()),
  });
});
export type Edit = z.output<typeof editSchema>;

/** A proposed claim with what a person mended; every problem with it, when it is no claim yet. */
export function editClaim(proposed: ProposedClaim, edit: Edit, ledger: Ledger): Result<Claim> {
  const issues: Issue[] = [];
  const take = <T>(read: Result<T>, otherwise: T): T => {
    if (read.ok) return read.value;
    issues.push(...read.issues);
    return otherwise;
  };
  const metric = take(metricOf(edit.metric, proposed), proposed.metric);
  const company = take(companyOf(edit, proposed, ledger), proposed.company);
  const period = take(periodOf(edit.period, metric, proposed), proposed.period);
  const quantity = take(quantityOf(edit.value, proposed), proposed.quantity);
  const lacks = (what: { en: string; zh: string }) => {
    const zh = raise(stillMissing, { what: what.zh }).zh;
    return { ...raise(stillMissing, { what: what.en }), ...(zh ? { zh } : {}) };
  };
  if (company === null && issues.length === 0) issues.push(lacks({ en: 'company', zh: '公司' }));
  if (period === null && issues.length === 0) issues.push(lacks({ en: 'period', zh: '期间' }));
  if (issues.length > 0) return failed(...issues);
  const { id, ...found } = proposed;
  const told = edit.attributedTo?.trim();
  const edited = {
    ...found,
    company,
    metric,
    period,
    quantity,
    unit: edit.unit?.trim() || proposed.unit,
    basis: {
      ...proposed.basis,
      accounting: edit.accounting ?? accountingOf(metric, proposed),
      epistemic: {
        ...proposed.basis.epistemic,
        ...(edit.status ? { status: edit.status } : {}),
        ...(told ? { attributedTo: told } : {}),
      },
    },
    ...(edit.note?.trim() ? { note: edit.note.trim() } : {}),
    ...(edit.private === undefined ? {} : { private: edit.private }),
  };
  // What was not mended keeps its name.
  return parseClaim(canonicalText(edited) === canonicalText(found) ? { ...edited, id } : edited);
}

function metricOf(typed: string | undefined, { metric }: ProposedClaim): Result<ClaimMetric> {
  const wanted = typed?.trim().toLowerCase().replaceAll('-', '_');
  if (!wanted || wanted === metric) return ok(metric);
  const known = findMetric(wanted);
  if (known) return ok(known.id);
  return /^other:[a-z0-9_]{1,80}$/.test(wanted)
    ? ok(wanted as ClaimMetric)
    : failed(raise(badMetricText, { text: wanted.slice(0, 80) }, { path: 'metric' }));
}

/** The id of a company that is there, or the one it will have when it is added. */
function companyOf(edit: Edit, { company }: ProposedClaim, ledger: Ledger): Result<string | null> {
  const wanted = edit.company?.trim() || company;
  if (wanted === null) return ok(null);
  const known = findCompany(ledger, wanted);
  if (known.ok) return ok(known.value.id);
  return edit.addCompany ? ok(companySlug(wanted)) : known;
}

/** `Acme Robotics` is `acme-robotics`; a name without Latin letters is named by its characters' numbers. */
export function companySlug(name: string): string {
  const latin = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return (
    latin ||
    `c-${[...name]
      .slice(0, 8)
      .map((c) => c.codePointAt(0)!.toString(16))
      .join('-')}`
  );
}

/** A balance asked for by month or year is meant at its end. */
function periodOf(
  typed: string | undefined,
  metric: ClaimMetric,
  { period }: ProposedClaim,
): Result<Period | null> {
  const wanted = typed?.trim();
  const read = wanted ? (isDay(wanted) ? { at: wanted } : parsePeriod(wanted)) : period;
  if (read === undefined)
    return failed(raise(badPeriodText, { text: `${wanted}`.slice(0, 80) }, { path: 'period' }));
  const kind = findMetric(metric)?.kind;
  return ok(
    read !== null && kind !== undefined && periodKindOf(kind) === 'instant' && !isInstant(read)
      ? { at: lastDay(read) }
      : read,
  );
}

/** What was found keeps its interval when the field still says what it was filled with. */
function quantityOf(typed: string | undefined, { quantity, unit }: ProposedClaim): Result<Claim['quantity']> {
  const wanted = typed?.trim();
  if (!wanted || (['en', 'zh'] as const).some((lang) => quantityText(quantity, unit, lang) === wanted))
    return ok(quantity);
  const read = parseQuantity(wanted);
  return read ? ok(read) : failed(raise(badValue, { text: wanted.slice(0, 80) }, { path: 'value' }));
}

function accountingOf(metric: ClaimMetric, { metric: before, basis }: ProposedClaim) {
  return metric === before ? basis.accounting : (usualAccounting(metric) ?? 'unknown');
}
