import type { Figure } from '../derivation/index.ts';
import { failed, type Result, raise } from '../issue/index.ts';
import { ledgerIndex } from '../ledger/index.ts';
import { dec } from '../money/index.ts';
import { type Income, incomesOf, type Position, type RunwayResult } from '../runway/index.ts';
import type { Company } from '../source/index.ts';
import { type Day, lengthInMonths } from '../time/index.ts';
import { type AliveOutlook, aliveOutlook } from './aliveOutlook.ts';
import { type BookMonth, type BudgetTotal, bookMonths, budgetTotals } from './bookMonths.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { noBooks, onlyReceipts } from './issues.ts';
import { overviewReport } from './overviewReport.ts';
import { answer, askLedger, type Question } from './question.ts';
import { type BurnRow, burnRow, positionFor, type RunwayData, runwayOf, warningsOf } from './runwayReport.ts';

/** A founder's own books: burn, runway, whether it lasts until revenue meets cost, and the budget beside what came. */
export interface BooksData {
  /** Every company of one's own; empty where no books were read yet. */
  readonly own: readonly RunwayData['company'][];
  /** Null where no books were read yet. */
  readonly books: OwnBooks | null;
}

export interface OwnBooks {
  readonly company: RunwayData['company'];
  readonly runway: RunwayData;
  /** The burns the books give, the one used first. */
  readonly burns: readonly BurnRow[];
  readonly cash: Figure | null;
  readonly income: Income | null;
  readonly alive: AliveOutlook | null;
  readonly months: readonly BookMonth[];
  readonly budget: readonly BudgetTotal[];
  readonly files: readonly BookFile[];
  /** Own books among public companies, the shortest runway first. */
  readonly beside: readonly Peer[];
}

export interface BookFile {
  readonly id: string;
  readonly title: string;
  readonly recorded: Day;
  readonly claims: number;
  readonly budget: boolean;
}

export interface Peer {
  readonly company: RunwayData['company'];
  readonly own: boolean;
  readonly result: RunwayResult;
  readonly months: Figure | null;
  readonly selfFunding: Figure | null;
}

export interface BooksQuery extends ReportQuery {
  /** Id of one's own company; the first one when left out. */
  readonly company?: string;
}

/** [BK1] */
export function isOwn(company: Pick<Company, 'id'>): boolean {
  return company.id.startsWith('own-');
}

export function booksReport(query: BooksQuery, context: ReportContext): Result<Envelope<BooksData>> {
  const question = askLedger(query, context);
  if (!question.ok) return question;
  const own = context.ledger.companies.filter(isOwn);
  const company = query.company === undefined ? own[0] : own.find(({ id }) => id === query.company);
  if (query.company !== undefined && !company) return failed(raise(noBooks, { text: query.company }));
  const names = own.map(({ id, name }) => ({ id, name }));
  if (!company) return answer('books', question.value, context, { own: names, books: null });
  const asked = { ...question.value, company };
  const position = positionFor({}, asked);
  const books = ownBooks(asked, position, query, context);
  return answer('books', question.value, context, { own: names, books }, [
    ...position.issues,
    ...warningsOf(position, books.runway, company.id),
    ...(onlyReceives(books) ? [raise(onlyReceipts, {}, { company: company.id })] : []),
  ]);
}

type Asked = Question & { readonly company: Company };

function ownBooks(asked: Asked, position: Position, query: BooksQuery, context: ReportContext): OwnBooks {
  const { company, view, policy, day, today } = asked;
  const counted = runwayOf(position, { id: company.id, name: company.name });
  const months = bookMonths(asked, company.id);
  const runway = onlyReceives({ runway: counted, months }) ? withoutRunway(counted) : counted;
  const incomes = incomesOf(view.ledger, { company: company.id, policy, day, today });
  const [income] = incomes;
  const cash = runway.rungs.find(({ amount }) => amount !== null)?.amount ?? null;
  const earlier = incomes.find(({ period }) => period.end === income?.period.start);
  const headline = runway.rungs.find(({ rung }) => rung === runway.headlineRow);
  return {
    company: runway.company,
    runway,
    burns: position.burns.filter(({ outlook }) => outlook === 'past').map(burnRow),
    cash,
    income: income ?? null,
    alive:
      cash && income ? aliveOutlook(cash, income, { earlier, months: singleMonths(months, income) }) : null,
    months,
    budget: budgetTotals(months),
    files: filesOf(asked),
    beside: peersOf(
      {
        company: runway.company,
        own: true,
        result: headline?.result ?? { kind: 'unknown', missing: ['cash'] },
        months: headline?.months ?? null,
        selfFunding: income?.selfFunding ?? null,
      },
      query,
      context,
    ),
  };
}

/** Nothing burned, and no book states a cost: an account of a payment service, most likely. */
function onlyReceives({ runway, months }: Pick<OwnBooks, 'runway' | 'months'>): boolean {
  const burn = runway.basis?.monthly.value;
  const costs = months.some(({ lines }) => lines.cost.actual?.metric === 'operating_cost');
  return burn !== undefined && dec(burn.stated ?? burn.high ?? '0').lte(0) && !costs;
}

/** [BK5] Receipts alone are no proof that a company pays for itself: the burn is shown, and nothing is made of it. */
function withoutRunway(runway: RunwayData): RunwayData {
  const { name } = runway.company;
  return {
    ...runway,
    headline: {
      en: [`${name.en}: what came in is known, what was paid is not; there is no runway to count yet.`],
      zh: [`${name.zh}：收款已知，支出未知，尚无从计算可支撑时间。`],
    },
    rungs: runway.rungs.map((row) => ({
      ...row,
      result: { kind: 'unknown', missing: ['gross_burn'] },
      months: null,
    })),
  };
}

function singleMonths(months: readonly BookMonth[], { period }: Income) {
  return months
    .filter((m) => m.period.start >= period.start && m.period.end <= period.end)
    .filter((m) => lengthInMonths(m.period).months === 1)
    .map(({ lines }) => ({ revenue: lines.revenue.actual, cost: lines.cost.actual }));
}

function filesOf({ view, company }: Asked): readonly BookFile[] {
  const counts = new Map<string, number>();
  for (const { citation } of ledgerIndex(view.ledger).claimsOf(company.id))
    counts.set(citation.source, (counts.get(citation.source) ?? 0) + 1);
  return view.ledger.sources
    .filter(({ id, kind }) => counts.has(id) && (kind === 'books' || kind === 'manual'))
    .map(({ id, title, recorded }) => ({
      id,
      title,
      recorded,
      claims: counts.get(id)!,
      budget: id.startsWith('budget-'),
    }));
}

/** The own company with up to three public ones on either side of it. */
function peersOf(self: Peer, { asKnownAt, policy }: BooksQuery, context: ReportContext): readonly Peer[] {
  const overview = overviewReport(
    { ...(asKnownAt ? { asKnownAt } : {}), ...(policy ? { policy } : {}) },
    context,
  );
  if (!overview.ok || self.result.kind !== 'months') return [];
  const length = dec(self.result.months);
  const rows = overview.value.data.rows.flatMap(({ company, result, months, selfFunding }) =>
    result.kind === 'months'
      ? [{ company, own: false, result, months, selfFunding, length: dec(result.months) }]
      : [],
  );
  rows.sort((a, b) => a.length.cmp(b.length));
  const plain = rows.map(({ length: _, ...row }) => row);
  const at = rows.filter((row) => row.length.lt(length)).length;
  return [...plain.slice(Math.max(0, at - 3), at), self, ...plain.slice(at, at + 3)];
}
