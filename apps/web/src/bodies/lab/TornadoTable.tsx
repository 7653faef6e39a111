import { dec, formatValue } from '@solvent/core/money';
import type { BreakPoint, TornadoBar } from '@solvent/core/simulation';
import { SpreadBar } from '@solvent/ui';
import { SHOWN_INPUTS } from '../../lab/labAnswer.ts';
import type { LabShown } from '../../lab/labShown.ts';
import { Scroll } from '../../parts/Scroll.tsx';

/** Which input matters most: each at its two ends, and on asking where it tips the answer. */
export function TornadoTable(shown: LabShown) {
  const { view, text, settled, base, breaks, browser } = shown;
  const { tornado } = settled.why;
  const bars = tornado.bars.slice(0, SHOWN_INPUTS);
  const ends = bars.flatMap((bar) => [+bar.low.meanMonthsCovered, +bar.high.meanMonthsCovered]);
  const middle = +tornado.base.meanMonthsCovered;
  const [from, to] = [Math.min(...ends, middle), Math.max(...ends, middle)];
  const scale = [from, to > from ? to : from + 1] as const;
  const first = bars[0];
  const nothing = !first || dec(first.change).eq(0);
  const value = (bar: TornadoBar, end: string) =>
    inputWords(bar.unit, end, base.position.currency, view.lang);
  const months = (m: string) => formatValue(dec(m), 'months', view.lang);
  return (
    <section className="section" id="matters">
      <h2>{text.tornadoTitle}</h2>
      {nothing ? (
        <p>{text.tornadoNothing}</p>
      ) : (
        <>
          <p>{text.tornadoSentence(capital(first[view.lang]), months(dec(first.change).abs().toFixed()))}</p>
          <Scroll label={text.tornadoTitle}>
            <table className="small-table tight tornado">
              <thead>
                <tr>
                  <th scope="col">{text.input}</th>
                  <th scope="col" className="num">
                    {text.low}
                  </th>
                  <th scope="col">{text.monthsCovered}</th>
                  <th scope="col">{text.high}</th>
                  <th scope="col" className="num">
                    {text.difference}
                  </th>
                  <th scope="col" className={breaks ? 'num' : 'num scripted'}>
                    {text.breaks}
                  </th>
                </tr>
              </thead>
              <tbody>
                {bars.map((bar) => (
                  <tr key={bar.input}>
                    <th scope="row">
                      {capital(bar[view.lang])}
                      {!bar.stated && <span className="tags block">{text.movedTenth}</span>}
                    </th>
                    <td className="num">{value(bar, bar.low.value ?? '0')}</td>
                    <td>
                      <SpreadBar
                        low={+bar.low.meanMonthsCovered}
                        high={+bar.high.meanMonthsCovered}
                        middle={middle}
                        scale={scale}
                      />
                      <span className="unseen">
                        {months(bar.low.meanMonthsCovered)} – {months(bar.high.meanMonthsCovered)}
                      </span>
                    </td>
                    <td>{value(bar, bar.high.value ?? '0')}</td>
                    <td className="num">{months(dec(bar.change).abs().toFixed())}</td>
                    <td className={breaks ? 'num' : 'num scripted'}>
                      <Tip {...shown} bar={bar} at={breaks?.[bar.input]} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          <p className="note">
            {text.tornadoNote} {text.breaksNote}{' '}
            <button
              type="button"
              className="scripted"
              disabled={browser !== null && (!browser.findBreaks || breaks !== null)}
              onClick={browser?.findBreaks ?? undefined}
            >
              {browser?.finding ? text.finding : text.findBreaks}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

function Tip({
  view,
  text,
  base,
  bar,
  at,
}: LabShown & { readonly bar: TornadoBar; readonly at: BreakPoint | undefined }) {
  if (!at) return <span className="none">–</span>;
  if (at.kind === 'value') return inputWords(bar.unit, at.holds, base.position.currency, view.lang);
  return <span className="none">{at.kind === 'always' ? text.holdsAlways : text.holdsNever}</span>;
}

function inputWords(unit: string, value: string, currency: string, lang: LabShown['view']['lang']): string {
  const shown = unit === 'money' ? currency : unit === 'number' ? 'count' : unit;
  return formatValue(dec(value), shown, lang);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
