import { dec, formatValue } from '@solvent/core/money';
import { monthAfter } from '@solvent/core/report';
import type { SimulatedMonths, SimulationResult } from '@solvent/core/simulation';
import { addMonths } from '@solvent/core/time';
import { dayWords } from '@solvent/ui';
import type { LabShown } from '../../lab/labShown.ts';
import { otherOf } from './otherOf.ts';

/** The scenario beside what it is compared with, or A beside B. */
export function InShort(shown: LabShown) {
  const { view, text, futures, base, pinned } = shown;
  const other = otherOf(shown);
  const columns = [
    ...(other ? [other] : []),
    { name: pinned ? text.b : text.nowColumn, result: futures.result },
  ];
  const { start, months } = futures.result;
  const month = (label: string) => dayWords(`${label}-01`, view.lang, 'month');
  const end = addMonths(`${start}-01`, months - 1).slice(0, 7);
  const soon = addMonths(`${start}-01`, Math.min(24, months) - 1).slice(0, 7);
  const last = (r: SimulationResult) => addMonths(`${r.start}-01`, r.months - 1).slice(0, 7);
  const lasts = (r: SimulationResult, at: SimulatedMonths) =>
    at.kind === 'months' ? month(monthAfter(r.start, at)) : text.past(month(last(r)));
  const gone = (r: SimulationResult, after: number) =>
    formatValue(dec(r.outBy[Math.min(after, r.months) - 1]!), 'fraction', view.lang);
  const spread = (r: SimulationResult) => {
    const [low, high] = [lasts(r, r.runway.p5), lasts(r, r.runway.p95)];
    return low === high ? low : `${low} – ${high}`;
  };
  const covers = (r: SimulationResult) => {
    const { p50 } = r.breakEven.month;
    return p50.kind === 'months'
      ? text.from_(month(monthAfter(r.start, p50)))
      : text.notBefore(month(last(r)));
  };
  const rows: readonly (readonly [string, (r: SimulationResult) => string, boolean?])[] = [
    [text.rows.lasts, (r) => lasts(r, r.runway.p50), true],
    [text.rows.spread, spread],
    ...(months > 24
      ? [[text.rows.goneSoon(month(soon)), (r: SimulationResult) => gone(r, 24)] as const]
      : []),
    [text.rows.goneEnd(month(end)), (r) => gone(r, months)],
    [text.rows.lowest, (r) => formatValue(dec(r.lowestCash.p50), base.position.currency, view.lang)],
    [text.rows.covers, covers],
  ];
  return (
    <table className="small-table tight in-short" aria-label={text.answer} data-in-short="">
      <thead>
        <tr>
          <td />
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, cell, strong]) => (
          <tr key={name} className={strong ? 'strong' : undefined}>
            <th scope="row">{name}</th>
            {columns.map((column) => (
              <td key={column.name}>{cell(column.result)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
