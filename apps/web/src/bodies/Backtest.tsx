import { dec, formatValue } from '@solvent/core/money';
import type { Sentence } from '@solvent/core/report';
import { dayWords, SentenceText } from '@solvent/ui';
import backtest from '../data/backtest.json' with { type: 'json' };
import { Scroll } from '../parts/Scroll.tsx';
import type { Text } from '../text/index.ts';
import type { View } from '../view.ts';

/** What the pages would have said of a company on a day. */
export interface ReplayedDay {
  readonly day: string;
  readonly company: string;
  readonly sentence: Sentence;
}

interface BacktestProps {
  readonly view: View;
  readonly text: Text;
  readonly replayed: readonly ReplayedDay[];
}

/** Of those in the run, the ones that stand among the precedents: they burned. */
const shown = /UBER|TESLA|SNOWFLAKE|ADVANCED MICRO|T-MOBILE|MICRON|NRG|VERTIV|SERVICENOW/i;

/** How good the forecaster was on companies it had not seen, and what would have been said on three days; both from the run. */
export function Backtest({ view, text, replayed }: BacktestProps) {
  const say = text.backtest;
  const percent = (share: string) => formatValue(dec(share), 'fraction', view.lang);
  const [four, eight] = backtest.unseen;
  const levels = ['50', '80', '95'] as const;
  return (
    <section id="backtest">
      <h2>{say.title}</h2>
      <p>{four && eight && say.sentence(four.companies, percent(four.skill), percent(eight.skill))}</p>
      <p className="note">{say.note}</p>
      <Scroll label={say.title}>
        <table className="small-table tight">
          <thead>
            <tr>
              <th scope="col">{say.ahead}</th>
              {[say.origins, say.error, say.simple, say.skill, ...levels.map(say.inside)].map((title) => (
                <th scope="col" className="num" key={title}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {backtest.unseen.map((row) => (
              <tr key={row.quarters}>
                <th scope="row">{say.quarters(row.quarters)}</th>
                <td className="num">{row.origins}</td>
                <td className="num">{percent(row.crps)}</td>
                <td className="num">{percent(row.held)}</td>
                <td className="num">{percent(row.skill)}</td>
                {levels.map((level) => (
                  <td className="num" key={level}>
                    {percent(row.coverage[level])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <details className="behind">
        <summary>{say.byCompany}</summary>
        {backtest.unseen.map((row) => (
          <Companies key={row.quarters} text={text} row={row} />
        ))}
      </details>
      <p className="note">{say.made(dayWords(backtest.madeOn, view.lang))}</p>
      <h3>{say.replayTitle}</h3>
      <p className="note">{say.replayNote}</p>
      <ul className="replayed">
        {replayed.map(({ day, company, sentence }) => (
          <li key={`${day} ${company}`}>
            <a href={view.href(`/companies/${company}`, { at: day })}>{dayWords(day, view.lang)}</a>{' '}
            <SentenceText
              place={{ lang: view.lang, href: (path, own) => view.href(path, { ...own, at: day }) }}
              sentence={sentence}
            />
          </li>
        ))}
      </ul>
      <Replay view={view} text={text} />
    </section>
  );
}

function Companies({ text, row }: { readonly text: Text; readonly row: (typeof backtest.unseen)[number] }) {
  const say = text.backtest;
  return (
    <Scroll label={say.quarters(row.quarters)}>
      <table className="small-table tight">
        <thead>
          <tr>
            <th scope="col">{say.quarters(row.quarters)}</th>
            {[say.origins, say.error, say.simple, '50 %', '80 %', '95 %'].map((title) => (
              <th scope="col" className="num" key={title}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row.byCompany.map(([name = '', ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td className="num" key={`${name} ${i}`}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Replay({ view, text }: Omit<BacktestProps, 'replayed'>) {
  const say = text.backtest;
  const money = (value: string) => formatValue(dec(value), 'USD', view.lang);
  const days = [...new Set(backtest.replay.map(({ day }) => day))];
  return (
    <>
      <p>{say.replayFilings}</p>
      {days.map((day) => (
        <Scroll key={day} label={`${say.replayTitle}: ${day}`}>
          <table className="small-table tight">
            <thead>
              <tr>
                <th scope="col">{dayWords(day, view.lang)}</th>
                <th scope="col">{say.from}</th>
                <th scope="col" className="num">
                  {say.said}
                </th>
                <th scope="col" className="num">
                  {say.range}
                </th>
                <th scope="col" className="num">
                  {say.came}
                </th>
              </tr>
            </thead>
            <tbody>
              {backtest.replay
                .filter((row) => row.day === day && shown.test(row.name))
                .map((row) => (
                  <tr key={row.name}>
                    <th scope="row">{row.name}</th>
                    <td>{dayWords(row.from, view.lang)}</td>
                    <td className="num">{money(row.centre)}</td>
                    <td className="num">
                      {money(row.low)} – {money(row.high)}
                    </td>
                    <td className="num">
                      <span className="figure">
                        <span>{row.actual === null ? say.notOver : money(row.actual)}</span>
                        {row.actual !== null && <span className="tags">{verdict(row, say)}</span>}
                      </span>
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </Scroll>
      ))}
    </>
  );
}

function verdict({ actual, low, high }: (typeof backtest.replay)[number], say: Text['backtest']): string {
  const came = dec(actual ?? '0');
  return came.gte(dec(low)) && came.lte(dec(high)) ? say.inRange : say.outRange;
}
