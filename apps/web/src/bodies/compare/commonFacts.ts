import type { Figure } from '@solvent/core/derivation';

export interface CommonFact {
  readonly metric: string;
  readonly label: { readonly en: string; readonly zh: string };
  /** One a company, in the order given; null where it has none. */
  readonly figures: readonly (Figure | null)[];
}

/** Money in hand has a row of its own, made from these. */
const shownApart = new Set(['cash', 'cash_and_investments', 'net_burn']);
/** Beside the figures of others one of long ago would be read as one of today. */
const OLD_DAYS = 730;

/** The latest figures that at least two companies have, in the order in which a company's page shows them. */
export function commonFacts(facts: readonly (readonly Figure[])[]): readonly CommonFact[] {
  const recent = facts.map((of) => of.filter(({ ageDays }) => (ageDays ?? 0) <= OLD_DAYS));
  const metrics = [...new Set(recent.flatMap((of) => of.map(({ metric }) => metric)))];
  return metrics.flatMap((metric) => {
    const figures = recent.map((of) => of.find((figure) => figure.metric === metric) ?? null);
    const found = figures.filter((figure) => figure !== null);
    return shownApart.has(metric) || found.length < 2 ? [] : [{ metric, label: found[0]!.label, figures }];
  });
}
