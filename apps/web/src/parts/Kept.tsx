import type { View } from '../view.ts';

/** What stands in the address as hidden fields of a form, all but what the form itself asks: a filter keeps the day, the policy and the other filters. */
export function Kept({ view, but }: { readonly view: View; readonly but: readonly string[] }) {
  const lang = view.here({}).includes('lang=') ? view.lang : null;
  return Object.entries({ ...view.own, at: view.at, policy: view.policy, lang }).map(
    ([name, value]) =>
      value && !but.includes(name) && <input key={name} type="hidden" name={name} value={value} />,
  );
}
