import { dec, formatValue } from '@solvent/core/money';
import type { PresetRow, PriceWarRow, ScreenRow } from '@solvent/core/report';
import { ChanceStrip, dayWords, missingWords, SentenceText } from '@solvent/ui';
import { Kept } from '../parts/Kept.tsx';
import type { BodyProps } from '../parts/page.tsx';
import { Scroll } from '../parts/Scroll.tsx';
import type { Answer } from '../server/ledger.ts';
import type { Text } from '../text/index.ts';
import type { View } from '../view.ts';
import { eitherWay } from './field/eitherWay.ts';

export interface FieldPage {
  readonly answer: Answer<'screen'>;
  readonly war: readonly PriceWarRow[];
  readonly presets: readonly PresetRow[];
}

/** Who has money until a date, all under one what-if, those it lasts longest for first. */
export function Field({ view, text, data: { answer, war, presets } }: BodyProps<FieldPage>) {
  const say = text.fieldPage;
  const { data } = answer;
  const known = data.rows.filter((row) => row.verdict !== 'unknown');
  const unknown = data.rows.filter((row) => row.verdict === 'unknown');
  const open = known.filter(eitherWay);
  const chosen = presets.find((preset) => preset.id === data.scenario);
  return (
    <>
      <h1 className="statement">
        <SentenceText place={view} sentence={data.headline} />
      </h1>
      {open.length > 0 && (
        <p className="lead">
          {say.open(
            open.map((row) => ({
              name: row.company.name[view.lang],
              chance: shareIn(row.chanceToLast!, view),
            })),
          )}
        </p>
      )}
      <nav className="filter lab-presets" aria-label={say.under}>
        <span>{say.under}</span>
        {[null, ...presets].map((preset) => (
          <a
            key={preset?.id ?? ''}
            href={view.here({ scenario: preset?.id ?? null })}
            aria-current={(preset?.id ?? '') === data.scenario ? 'true' : undefined}
            data-still=""
          >
            {preset ? preset.name[view.lang] : say.asItStands}
          </a>
        ))}
      </nav>
      <p className="lead">
        {chosen ? chosen.says[view.lang] : say.says} <span className="note">{say.assumptions}</span>
      </p>
      <Choices view={view} text={text} until={data.until} first={answer.asKnownAt} />
      {data.rows.length === 0 && <p className="empty">{say.none}</p>}
      {known.length > 0 && (
        <>
          <Scroll label={say.title}>
            <table className="small-table tight stack field-table">
              <thead>
                <tr>
                  <th scope="col">{say.company}</th>
                  <th scope="col">{say.verdict}</th>
                  <th scope="col">{say.chance}</th>
                  <th scope="col" className="num">
                    {say.left}
                  </th>
                  <th scope="col" className="num">
                    {say.atRisk}
                  </th>
                  <th scope="col">
                    <span className="unseen">{say.lab}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {known.map((row) => (
                  <Row
                    key={row.company.id}
                    view={view}
                    text={text}
                    row={row}
                    war={war.find((w) => w.company.id === row.company.id)}
                    scenario={data.scenario}
                    first={answer.asKnownAt.slice(0, 4)}
                  />
                ))}
              </tbody>
            </table>
          </Scroll>
          <p className="note">
            {say.verdictNote} {say.leftNote} {say.atRiskNote}
          </p>
        </>
      )}
      {unknown.length > 0 && (
        <section className="unknown" id="unknown">
          <h2>{say.unknown}</h2>
          <p className="note">{say.unknownNote}</p>
          <ul>
            {unknown.map((row) => (
              <li key={row.company.id}>
                <a href={view.href(`/companies/${row.company.id}`)}>{row.company.name[view.lang]}</a>{' '}
                <span className="none">{missingWords(row.missing, view.lang)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const shareIn = (value: string, { lang }: View) => formatValue(dec(value), 'fraction', lang, 2);

function Choices({
  view,
  text,
  until,
  first,
}: {
  readonly view: View;
  readonly text: Text;
  readonly until: string;
  readonly first: string;
}) {
  const say = text.fieldPage;
  const from = +first.slice(0, 4);
  const years = Array.from({ length: 10 }, (_, i) => `${from + i}`);
  const chosen = until.slice(0, 4);
  const { fields } = text.overview;
  return (
    <form className="field-form" method="get" action="/field">
      <Kept view={view} but={['until', 'field']} />
      <label htmlFor="until">{say.until}</label>
      <select id="until" name="until" defaultValue={chosen} data-submit="">
        {(years.includes(chosen) ? years : [...years, chosen]).map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
      <label htmlFor="field">{text.overview.filter}</label>
      <select id="field" name="field" defaultValue={view.own.field ?? ''} data-submit="">
        {(Object.keys(fields) as (keyof typeof fields)[]).map((field) => (
          <option key={field} value={field === 'all' ? '' : field}>
            {fields[field]}
          </option>
        ))}
      </select>
      <button type="submit" className="unscripted">
        {say.show}
      </button>
    </form>
  );
}

function Row({
  view,
  text,
  row,
  war,
  scenario,
  first,
}: {
  readonly view: View;
  readonly text: Text;
  readonly row: ScreenRow;
  readonly war: PriceWarRow | undefined;
  readonly scenario: string;
  /** The year of the day asked about; a strip of chances begins there, however old the figures are. */
  readonly first: string;
}) {
  const say = text.fieldPage;
  const chances = row.chances.filter(({ year }) => year >= first);
  const { lang } = view;
  const name = row.company.name[lang];
  const share = (value: string) => shareIn(value, view);
  const open = eitherWay(row);
  const when =
    row.verdict === 'out' && row.outOn
      ? say.in(dayWords(row.middleOut ? `${row.middleOut}-01` : row.outOn, lang, 'month'))
      : row.verdict === 'selfFunding' && row.selfFundingFrom
        ? say.from(dayWords(`${row.selfFundingFrom}-01`, lang, 'month'))
        : '';
  return (
    <tr className={open ? undefined : `verdict-${row.verdict}`}>
      <th scope="row">
        <a className="company" href={view.href(`/companies/${row.company.id}`)}>
          {name}
        </a>
      </th>
      <td data-label={say.verdict}>
        <span className="figure">
          <span>
            <strong>{(open ? say.verdictsOpen : say.verdicts)[row.verdict]}</strong> {when}
          </span>
          {open && <span className="age">{say.lastsIn(share(row.chanceToLast!))}</span>}
          {(row.basis === 'staticRunway' || row.stale) && (
            <span className={row.stale ? 'age age-stale' : 'age'}>
              {[row.basis === 'staticRunway' && say.held, row.stale && say.stale].filter(Boolean).join(' · ')}
            </span>
          )}
        </span>
      </td>
      <td data-label={say.chance}>
        {chances.length > 0 ? (
          <span className="chance-cell">
            <ChanceStrip
              years={chances}
              label={say.chanceLabel(chances.map((c) => `${c.year} ${share(c.chance)}`).join(', '))}
            />
            <span className="chance-end">{share(chances.at(-1)!.chance)}</span>
          </span>
        ) : (
          <span className="none">–</span>
        )}
      </td>
      <td className="num" data-label={say.left}>
        {row.cashLeft && !dec(row.cashLeft).lt(0) ? share(row.cashLeft) : <span className="none">–</span>}
      </td>
      <td className="num" data-label={say.atRisk}>
        {war?.cashAtRisk ? (
          <span className="figure">
            <span>{formatValue(dec(war.cashAtRisk), war.currency, lang)}</span>
            {war.shareAtRisk && <span className="age">{share(war.shareAtRisk)}</span>}
          </span>
        ) : (
          <span className="none">–</span>
        )}
      </td>
      <td>
        {row.basis === 'projection' && (
          <a
            href={view.href(`/companies/${row.company.id}/scenarios`, { scenario: scenario || null })}
            aria-label={say.labOf(name)}
          >
            {say.lab}
          </a>
        )}
      </td>
    </tr>
  );
}
