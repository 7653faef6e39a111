import type { Lang } from '@solvent/core/money';
import type { CompanyData } from '@solvent/core/report';
import { type Day, isInstant } from '@solvent/core/time';

/** A balance that a source stated, or one computed from rounds and burn. */
export interface Balance {
  readonly id: string;
  readonly day: Day;
  readonly value: string;
  readonly low: string | null;
  readonly high: string | null;
  readonly computed: boolean;
  readonly label: string;
}

/** The money of a company as sources stated it, in the currency of its runway and in order of days; nothing that looks ahead. */
export function balancesOf({ company, runway, history }: CompanyData, lang: Lang): readonly Balance[] {
  return history
    .filter(({ metric }) => metric === 'cash' || metric === 'cash_and_investments')
    .flatMap(({ metric, name, rows }) =>
      rows.flatMap((row): readonly Balance[] =>
        isInstant(row.period) &&
        row.currency === runway.currency &&
        row.value !== null &&
        row.outlook !== 'forward'
          ? [
              {
                id: `${company.id}/${metric}/${row.periodLabel}`,
                day: row.period.at,
                value: row.value,
                low: row.quantity.low,
                high: row.quantity.high,
                computed: false,
                label: name[lang],
              },
            ]
          : [],
      ),
    )
    .toSorted((a, b) => a.day.localeCompare(b.day));
}
