import type { PredictionsData } from '@solvent/core/report';
import { Scroll } from '../../parts/Scroll.tsx';
import type { Text } from '../../text/index.ts';
import type { View } from '../../view.ts';
import { percent } from './said.ts';

interface RecordsProps {
  readonly view: View;
  readonly text: Text;
  readonly data: PredictionsData;
}

/** How often each speaker was right; a share only from five settled predictions on [PR21, PR22]. */
export function Records({ view, text, data }: RecordsProps) {
  const say = text.predictions;
  const { lang } = view;
  return (
    <section className="section" id="records">
      <h2>{say.records}</h2>
      <p className="note">{say.recordsNote}</p>
      <Scroll label={say.records}>
        <table className="small-table tight brief">
          <thead>
            <tr>
              <th scope="col">{say.by}</th>
              <th scope="col" className="num">
                {say.settled}
              </th>
              <th scope="col" className="num">
                {say.metCount}
              </th>
              <th scope="col" className="num">
                {say.share}
              </th>
              <th scope="col" className="num">
                {say.drawn}
              </th>
              <th scope="col" className="num">
                {say.openCount}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.records.map((record) => (
              <tr key={record.by.id}>
                <th scope="row">
                  <a className="value" href={view.here({ about: record.by.id, state: null })}>
                    {record.by.name[lang]}
                  </a>
                </th>
                <td className="num">{record.resolved}</td>
                <td className="num">{record.resolved > 0 ? record.met : ''}</td>
                <td className="num">
                  {record.share ? (
                    percent(record.share, lang)
                  ) : (
                    <span className="none">{record.resolved > 0 ? say.tooFew : ''}</span>
                  )}
                </td>
                <td className="num">{record.drawn ? percent(record.drawn, lang) : ''}</td>
                <td className="num">{record.open || ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

/** Whether chances came true as often as they said [PR20], plain statements and hedges apart [PR3]. */
export function Calibrations({ view, text, data }: RecordsProps) {
  const say = text.predictions;
  const { stated, hedged } = data.calibration;
  return (
    <section className="section" id="calibration">
      <h2>{say.calibration}</h2>
      {!stated && !hedged && <p className="note">{say.noCalibration}</p>}
      <div className="pair">
        {stated && (
          <CalibrationTable view={view} text={text} title={say.calibrationStated} calibration={stated} />
        )}
        {hedged && (
          <CalibrationTable view={view} text={text} title={say.calibrationHedged} calibration={hedged} />
        )}
      </div>
    </section>
  );
}

function CalibrationTable({
  view,
  text,
  title,
  calibration,
}: {
  readonly view: View;
  readonly text: Text;
  readonly title: string;
  readonly calibration: NonNullable<PredictionsData['calibration']['stated']>;
}) {
  const say = text.predictions;
  const { lang } = view;
  const short = (share: string) => percent(share, lang);
  const score = (value: string) => String(+(+value).toFixed(3));
  return (
    <div>
      <h3>{title}</h3>
      <table className="small-table tight">
        <thead>
          <tr>
            <th scope="col">{say.chanceSaid}</th>
            <th scope="col" className="num">
              {say.events}
            </th>
            <th scope="col" className="num">
              {say.cameTrue}
            </th>
          </tr>
        </thead>
        <tbody>
          {calibration.bins.map((bin) => (
            <tr key={bin.probability}>
              <th scope="row">{short(bin.probability)}</th>
              <td className="num">{bin.n}</td>
              <td className="num">{short(bin.cameTrue)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">
        {say.calibrationNote(calibration.n, score(calibration.brier), short(calibration.base))}{' '}
        {calibration.n < 20 && say.calibrationFew}{' '}
        {say.parts(
          score(calibration.reliability),
          score(calibration.resolution),
          score(calibration.uncertainty),
        )}
      </p>
    </div>
  );
}
