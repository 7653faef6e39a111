import { formatQuantity } from '@solvent/core/money';
import type { PlanTrail } from '@solvent/core/report';
import { dayWords, periodWords } from '@solvent/ui';
import { Fragment } from 'react';
import { Scroll } from '../../parts/Scroll.tsx';
import type { Text } from '../../text/index.ts';
import type { View } from '../../view.ts';
import { percent } from './said.ts';

interface PlansProps {
  readonly view: View;
  readonly text: Text;
  readonly plans: readonly PlanTrail[];
}

/** What companies planned, how the plan moved, and how much of it came. */
export function Plans({ view, text, plans }: PlansProps) {
  const say = text.predictions;
  const { lang } = view;
  return (
    <section className="section" id="plans">
      <h2>{say.plans}</h2>
      <p className="note">{say.plansNote}</p>
      <Scroll label={say.plans}>
        <table className="small-table tight">
          <thead>
            <tr>
              <th scope="col">{say.year}</th>
              <th scope="col" className="num">
                {say.plan}
              </th>
              <th scope="col">{say.revised}</th>
              <th scope="col" className="num">
                {say.came}
              </th>
              <th scope="col" className="num">
                {say.reached}
              </th>
            </tr>
          </thead>
          {plans.map((plan) => (
            <tbody key={`${plan.company.id} ${plan.metric} ${plan.unit}`}>
              <tr className="group">
                <th scope="rowgroup" colSpan={5}>
                  <a href={view.href(`/companies/${plan.company.id}`)}>{plan.company.name[lang]}</a>
                  {lang === 'zh' ? '：' : ', '}
                  {lang === 'zh' ? plan.metricName.zh : plan.metricName.en.toLowerCase()}
                </th>
              </tr>
              {plan.years.map(({ period, said: [first, ...later], actual, reached }) => (
                <tr key={period}>
                  <th scope="row">{periodWords(period, lang)}</th>
                  <td className="num">
                    <Said view={view} said={first!} unit={plan.unit} />
                  </td>
                  <td>
                    {later.map((said, i) => (
                      <Fragment key={said.id}>
                        {i > 0 && ' → '}
                        <Said view={view} said={said} unit={plan.unit} inline />
                      </Fragment>
                    ))}
                  </td>
                  <td className="num">{actual ? formatQuantity(actual, plan.unit, lang) : '–'}</td>
                  <td className="num">{reached ? <strong>{percent(reached, lang)}</strong> : '–'}</td>
                </tr>
              ))}
              {plan.reached && (
                <tr>
                  <th scope="row">{say.allYears}</th>
                  <td />
                  <td />
                  <td />
                  <td className="num">
                    <strong>{percent(plan.reached, lang)}</strong>
                  </td>
                </tr>
              )}
            </tbody>
          ))}
        </table>
      </Scroll>
    </section>
  );
}

/** One stage of a plan: the figure, linked to its prediction, and when it was said. */
function Said({
  view,
  said,
  unit,
  inline = false,
}: {
  readonly view: View;
  readonly said: PlanTrail['years'][number]['said'][number];
  readonly unit: string;
  readonly inline?: boolean;
}) {
  const value = (
    <a className="value" href={view.href(`/predictions/${said.id}`)}>
      {formatQuantity(said.value, unit, view.lang)}
    </a>
  );
  const when = <span className="age">{dayWords(said.made, view.lang, 'month')}</span>;
  return inline ? (
    <span className="nowrap">
      {value} {when}
    </span>
  ) : (
    <span className="figure">
      {value}
      {when}
    </span>
  );
}
