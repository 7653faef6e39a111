import { metricOf } from '@solvent/core/metric';
import type { ComparedCompany } from '@solvent/core/report';
import { Age, AmountBar, Figure, RunwayBar, RunwayResult } from '@solvent/ui';
import { Kept } from '../parts/Kept.tsx';
import { IssueText } from '../parts/Problems.tsx';
import type { BodyProps } from '../parts/page.tsx';
import type { Answer } from '../server/ledger.ts';
import type { View } from '../view.ts';

export interface Compared {
  readonly choices: readonly {
    readonly id: string;
    readonly name: { readonly en: string; readonly zh: string };
  }[];
  readonly today: string;
  readonly answer: Answer<'compare'> | null;
}

const REFUSED = 'report/mixed-bases';

/** Companies side by side, each measure on one scale; where they share no basis, the refusal in place of the comparison. */
export function Compare({ view, text, data: { choices, answer } }: BodyProps<Compared>) {
  const say = text.compare;
  const companies = answer?.data.companies ?? [];
  const refused = answer?.issues.find((issue) => issue.code === REFUSED);
  const most = (
    pick: (company: ComparedCompany) => {
      readonly value: {
        readonly stated: string | null;
        readonly high: string | null;
        readonly low: string | null;
      };
    } | null,
  ) =>
    Math.max(
      0,
      ...companies.map(
        (company) =>
          +(pick(company)?.value.high ?? pick(company)?.value.stated ?? pick(company)?.value.low ?? '0'),
      ),
    );
  const [mostCash, mostBurn] = [most((c) => c.cash), most((c) => c.burn?.monthly ?? null)];
  return (
    <>
      <h1>{say.title}</h1>
      {answer && !refused && answer.data.basis && (
        <p className="lead">{say.sentence(text.burnKind[answer.data.basis], answer.data.currency)}</p>
      )}
      {answer?.data.forced && <p className="notice">{say.forced(answer.data.forced)}</p>}
      <Choice view={view} say={say} companies={companies} choices={choices} />
      {!answer && (
        <p className="empty">
          {say.pick} {say.examples}: <a href={view.href('/compare', { ids: 'openai,xai' })}>OpenAI, xAI</a> ·{' '}
          <a href={view.href('/compare', { ids: 'uber,tesla,snowflake' })}>
            {view.lang === 'zh' ? '优步、特斯拉、Snowflake' : 'Uber, Tesla, Snowflake'}
          </a>
        </p>
      )}
      {refused && (
        <section className="refusal">
          <h2>{say.refusedTitle}</h2>
          <p>{view.lang === 'zh' && refused.zh ? refused.zh.message : refused.message}</p>
          <p className="note">{say.refusedHint}</p>
          <form className="reason" method="get" action="/compare">
            <Kept view={view} but={['force']} />
            <label htmlFor="force">{say.reason}</label>
            <input id="force" name="force" type="text" required maxLength={500} />
            <button type="submit">{say.force}</button>
          </form>
        </section>
      )}
      <div className="compare-grid">
        {companies.map((company) => (
          <section key={company.company.id}>
            <h2>
              <a href={view.href(`/companies/${company.company.id}`)}>{company.company.name[view.lang]}</a>
            </h2>
            <dl>
              {!refused && (
                <>
                  <dt>{text.overview.runway}</dt>
                  <dd>
                    <RunwayBar result={company.result} />
                    <RunwayResult
                      place={view}
                      result={company.result}
                      burnKind={company.burn?.kind ?? null}
                    />
                  </dd>
                </>
              )}
              <dt>{text.overview.cash}</dt>
              <dd>
                {company.cash && <AmountBar {...ends(company.cash.value)} most={mostCash} />}
                <Figure place={view} figure={company.cash} age={false} />
                {company.cash && company.asOfAgeDays !== null && (
                  <div>
                    <Age
                      days={company.asOfAgeDays}
                      stale={company.asOfAgeDays > metricOf('cash').staleAfterDays}
                      lang={view.lang}
                    />
                  </div>
                )}
              </dd>
              {!refused && (
                <>
                  <dt>
                    {text.overview.burn}
                    {company.burn && `, ${text.burnKind[company.burn.kind]}`}
                  </dt>
                  <dd>
                    {company.burn && <AmountBar {...ends(company.burn.monthly.value)} most={mostBurn} />}
                    <Figure place={view} figure={company.burn?.monthly ?? null} />
                  </dd>
                </>
              )}
              <dt>{text.overview.selfFunding}</dt>
              <dd>
                <Figure place={view} figure={company.income?.selfFunding ?? null} tags={false} age={false} />
              </dd>
              <dt>{say.bases}</dt>
              <dd>
                {company.bases.length > 0 ? (
                  company.bases.map((basis) => text.burnKind[basis]).join(' · ')
                ) : (
                  <span className="none">–</span>
                )}
              </dd>
            </dl>
          </section>
        ))}
      </div>
      {answer?.issues
        .filter((issue) => issue !== refused)
        .map((issue) => (
          <div className="warning" key={`${issue.code} ${issue.message}`}>
            <IssueText view={view} issue={issue} />
          </div>
        ))}
    </>
  );
}

function ends({
  stated,
  low,
  high,
}: {
  readonly stated: string | null;
  readonly low: string | null;
  readonly high: string | null;
}) {
  const middle = stated ?? (low && high ? String((+low + +high) / 2) : (low ?? high ?? '0'));
  return { value: middle, low, high };
}

/** The companies chosen, each with a way to take it out, and a form to add one more. */
function Choice({
  view,
  say,
  companies,
  choices,
}: {
  readonly view: View;
  readonly say: BodyProps<Compared>['text']['compare'];
  readonly companies: readonly ComparedCompany[];
  readonly choices: Compared['choices'];
}) {
  const ids = companies.map((c) => c.company.id);
  const rest = choices.filter((choice) => !ids.includes(choice.id));
  return (
    <div className="chips">
      {companies.map(({ company }) => (
        <span className="chip" key={company.id}>
          <a href={view.href(`/companies/${company.id}`)}>{company.name[view.lang]}</a>
          <a
            href={view.here({ ids: ids.filter((id) => id !== company.id).join(',') || null, force: null })}
            aria-label={`${say.remove} ${company.name[view.lang]}`}
          >
            ×
          </a>
        </span>
      ))}
      <form method="get" action="/compare" data-add="">
        {ids.length > 0 && <input type="hidden" name="ids" value={ids.join(',')} />}
        <Kept view={view} but={['ids', 'force']} />
        <select name="ids" aria-label={say.choose}>
          {rest.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.name[view.lang]}
            </option>
          ))}
        </select>
        <button type="submit">{say.add}</button>
      </form>
    </div>
  );
}
