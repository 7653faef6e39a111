import { type ExplainNode, explainClaim, explainFigure, type Figure } from '../derivation/index.ts';
import { failed, ok, type Result, raise } from '../issue/index.ts';
import { asKnownAt, ledgerIndex } from '../ledger/index.ts';
import { type Currency, isCurrency } from '../money/index.ts';
import { burnReport } from './burnReport.ts';
import { companyReport } from './companyReport.ts';
import { efficiencyReport } from './efficiencyReport.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { figureOfPeriod } from './figureOfPeriod.ts';
import { gapReport } from './gapReport.ts';
import { unknownFigure } from './issues.ts';
import { precedentsReport } from './precedentsReport.ts';
import { answer, askLedger } from './question.ts';
import { runwayReport } from './runwayReport.ts';
import { unitEconomicsReport } from './unitEconomicsReport.ts';

/** From any number to the words it came from: formula, rule, inputs, claims, quotes, sources. */
export interface ExplainData {
  readonly id: string;
  readonly tree: ExplainNode;
}

/**
 * Explain a claim (by its id) or any figure of a report (`openai/runway/cash`, `openai/revenue/2024`). The
 * report is made again for the same day and policy, so an id is all that has to be kept or shared.
 */
export function explainReport(
  query: ReportQuery & { readonly id: string },
  context: ReportContext,
): Result<Envelope<ExplainData>> {
  const question = askLedger(query, context);
  if (!question.ok) return question;
  const { day, today } = question.value;
  if (ledgerIndex(context.ledger).claim(query.id)) {
    const tree = explainClaim(context.ledger, query.id, { today });
    return tree.ok ? answer('explain', question.value, context, { id: query.id, tree: tree.value }) : tree;
  }
  const figure = findFigure(query, context);
  if (!figure.ok) return figure;
  return answer('explain', question.value, context, {
    id: query.id,
    tree: explainFigure(figure.value, asKnownAt(context.ledger, day), { today }),
  });
}

function findFigure(query: ReportQuery & { readonly id: string }, context: ReportContext): Result<Figure> {
  const company = query.id.split('/')[0] ?? '';
  if (!context.ledger.companies.some((c) => c.id === company))
    return failed(raise(unknownFigure, { id: query.id }));
  const { id: _, ...options } = query;
  const single = figureOfPeriod({ ...options, id: query.id }, context);
  if (single) return ok(single);
  const currency = currencyOf(query.id);
  const asked = { ...options, company, ...(currency ? { currency } : {}) };
  for (const report of currency ? inCurrency : inAny) {
    const made = report(asked, context);
    const found = made.ok ? searchFigure(made.value.data, query.id) : undefined;
    if (found) return ok(found);
  }
  return failed(raise(unknownFigure, { id: query.id }));
}

type CompanyQuery = ReportQuery & { readonly company: string };
type CompanyReport = (query: CompanyQuery, context: ReportContext) => Result<Envelope<unknown>>;
const inAny: readonly CompanyReport[] = [
  companyReport,
  efficiencyReport,
  unitEconomicsReport,
  gapReport,
  precedentsReport,
];
const inCurrency: readonly CompanyReport[] = [runwayReport, burnReport, efficiencyReport, precedentsReport];

/** A converted figure names its currency last: `zhipu/cash/@2025-12-31~USD`. */
function currencyOf(id: string): Currency | null {
  const code = id.split('~')[1] ?? '';
  return isCurrency(code) ? code : null;
}

/** A figure anywhere inside a report's data, including the inputs of other figures. */
function searchFigure(value: unknown, id: string): Figure | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('id' in value && value.id === id && 'derivation' in value) return value as Figure;
  for (const inner of Object.values(value)) {
    const found = searchFigure(inner, id);
    if (found) return found;
  }
  return undefined;
}
