import { dec, formatValue } from '@solvent/core/money';
import { addMonths } from '@solvent/core/time';
import { ChartFrame, dayWords, FanChart, labPapers } from '@solvent/ui';
import type { LabShown } from '../../lab/labShown.ts';
import { otherOf } from './otherOf.ts';

/** Where the cash goes, with what it is compared with as a thin line. */
export function Fan(shown: LabShown) {
  const { view, text, futures, base } = shown;
  const other = otherOf(shown);
  const { result } = futures;
  const many = `${result.paths}`.replace(/\B(?=(\d{3})+$)/g, ',');
  return (
    <ChartFrame
      place={view}
      id="cash"
      label={text.fanTitle}
      papers={labPapers(view.lang, 370, shown.paper)}
      sentence={text.fanSentence}
      source={
        <>
          {text.source(many, `${result.seed}`)}.{' '}
          <span className="lab-key">
            {text.fanKey} {other && text.fanKeyOther(other.name)}
          </span>
        </>
      }
      csv={view.href(`${view.path}.csv`, { scenario: shown.asked || null })}
      draw={(paper) => (
        <FanChart
          place={view}
          paper={paper}
          currency={base.position.currency}
          opening={futures.opening}
          past={shown.known.past}
          result={result}
          other={other}
        />
      )}
      table={<Months {...shown} />}
    />
  );
}

/** The ends of years; all months are in the CSV. */
function Months({ view, text, settled, base }: LabShown) {
  const { result } = settled.futures;
  const { currency } = base.position;
  const rows = result.cash.flatMap((cash, month) => {
    const label = addMonths(`${result.start}-01`, month).slice(0, 7);
    return label.endsWith('-12') || month === result.months - 1 ? [{ cash, month, label }] : [];
  });
  const money = (value: string) => formatValue(dec(value), currency, view.lang);
  return (
    <table className="small-table tight brief">
      <thead>
        <tr>
          <th scope="col">{text.tableMonth}</th>
          {['5%', '25%', '50%', '75%', '95%'].map((share) => (
            <th key={share} scope="col" className="num">
              {share}
            </th>
          ))}
          <th scope="col" className="num">
            {text.tableGone}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cash, month, label }) => (
          <tr key={label}>
            <th scope="row">{dayWords(`${label}-01`, view.lang, 'month')}</th>
            {(['p5', 'p25', 'p50', 'p75', 'p95'] as const).map((share) => (
              <td key={share} className="num">
                {money(cash[share])}
              </td>
            ))}
            <td className="num">{formatValue(dec(result.outBy[month]!), 'fraction', view.lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
