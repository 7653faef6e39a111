import type { Parameters } from './view.ts';

/** The fields of a candidate's form as they stand in an address or are sent: what was typed, and nothing that was not. */
const typed = ['company', 'metric', 'value', 'unit', 'period', 'attributedTo'] as const;
const statuses = ['actual', 'estimate', 'guidance', 'forecast', 'target', 'rumour'] as const;
const accountings = ['cash', 'accrual', 'nonGaap', 'unknown'] as const;

export interface TypedEdit {
  readonly company?: string;
  readonly metric?: string;
  readonly value?: string;
  readonly unit?: string;
  readonly period?: string;
  readonly attributedTo?: string;
  readonly status?: (typeof statuses)[number];
  readonly accounting?: (typeof accountings)[number];
  readonly private?: boolean;
  readonly addCompany?: boolean;
}

/** Undefined when nothing was typed: the address only names a candidate. */
export function editOf(given: Parameters): TypedEdit | undefined {
  if (given.edited !== '1') return undefined;
  const status = statuses.find((name) => name === given.status);
  const accounting = accountings.find((name) => name === given.accounting);
  return {
    ...Object.fromEntries(
      typed.flatMap((name) => (given[name] ? [[name, given[name].slice(0, 200)] as const] : [])),
    ),
    ...(status ? { status } : {}),
    ...(accounting ? { accounting } : {}),
    private: given.share !== '1',
    ...(given.addCompany === '1' ? { addCompany: true } : {}),
  };
}

/** As parameters of an address, so that what was typed is still there after a refusal. */
export function editParameters(given: Parameters): Parameters {
  const names = [...typed, 'status', 'accounting', 'share', 'addCompany', 'edited'] as const;
  return Object.fromEntries(names.map((name) => [name, given[name]]));
}

export { accountings, statuses };
