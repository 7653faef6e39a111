import { type Dec, dec, formatValue } from '@solvent/core/money';
import type { LeverToLast } from '@solvent/core/scenario';
import { addMonths } from '@solvent/core/time';
import { dayWords } from '@solvent/ui';
import type { LabShown } from '../../lab/labShown.ts';
import { Scroll } from '../../parts/Scroll.tsx';

/** One change alone that makes the money last, on top of the scenario; each can be tried. */
export function LeverTable({ view, text, settled, base, browser }: LabShown) {
  const { levers } = settled.why;
  const { start, months } = settled.futures.result;
  const month = (label: string) => dayWords(`${label}-01`, view.lang, 'month');
  const end = month(addMonths(`${start}-01`, months - 1).slice(0, 7));
  return (
    <section className="section" id="levers">
      <h2>{text.leversTitle}</h2>
      {levers === null ? (
        <p>{text.leversNone(end)}</p>
      ) : (
        <>
          <p>{text.leversSentence(end)}</p>
          <Scroll label={text.leversTitle}>
            <table className="tight brief stack">
              <thead>
                <tr>
                  <th scope="col">{text.lever}</th>
                  <th scope="col" className="num">
                    {text.by}
                  </th>
                  <th scope="col">{text.thenPays}</th>
                  <td className="scripted" />
                </tr>
              </thead>
              <tbody>
                {levers.map(({ lever, label, result }) => (
                  <tr key={lever}>
                    <th scope="row">{label[view.lang]}</th>
                    {result.kind === 'reached' ? (
                      <>
                        <td className="num" data-label={text.by}>
                          {changeWords(lever, dec(result.change), text, base.position.currency, view.lang)}
                        </td>
                        <td data-label={text.thenPays}>
                          {result.selfFundingFrom
                            ? text.from_(month(result.selfFundingFrom))
                            : text.stillBurns}
                        </td>
                        <td className="scripted">
                          <button
                            type="button"
                            className="quiet"
                            aria-label={`${text.tryIt}: ${label[view.lang]}`}
                            onClick={browser ? () => browser.attempt(result.scenario) : undefined}
                          >
                            {text.tryIt}
                          </button>
                        </td>
                      </>
                    ) : (
                      <td colSpan={3} className="none">
                        {text.notEnough}
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          <p className="note">
            {text.leversNote} <a href={view.href(`/companies/${base.company.id}#income`)}>{text.back}</a>
          </p>
        </>
      )}
    </section>
  );
}

function changeWords(
  lever: LeverToLast['lever'],
  change: Dec,
  text: LabShown['text'],
  currency: string,
  lang: LabShown['view']['lang'],
): string {
  if (lever === 'capital') return `+${formatValue(change, currency, lang)}`;
  const percent = `${change.gt(0) ? '+' : ''}${formatValue(change, 'fraction', lang)}`;
  return lever === 'revenueGrowth' ? text.points(percent.replace('%', '')) : percent;
}
