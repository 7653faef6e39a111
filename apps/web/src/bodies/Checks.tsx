import { explainHref } from '@solvent/ui';
import { CompanyFilter } from '../parts/CompanyFilter.tsx';
import { Marked } from '../parts/Problems.tsx';
import type { BodyProps } from '../parts/page.tsx';
import type { WithChoices } from '../server/companyChoices.ts';
import type { Answer } from '../server/ledger.ts';

type Finding = Answer<'check'>['data']['findings'][number];
type View = BodyProps<unknown>['view'];

/** Of one check so many are shown at once. */
const SHOWN = 4;

/** What the checks find in the ledger as it stands, by how much it matters and by check, each with what to do. */
export function Checks({ view, text, data: { answer, choices } }: BodyProps<WithChoices<'check'>>) {
  const { data } = answer;
  const say = text.checks;
  return (
    <>
      <h1 className="statement">{say.sentence(data.findings.length, data.claims.toLocaleString('en'))}</h1>
      <CompanyFilter
        view={view}
        name="company"
        label={text.predictions.about}
        none={text.predictions.everybody}
        choices={choices}
      />
      {(Object.keys(say.severities) as (keyof typeof say.severities)[]).map((severity) => {
        const findings = data.findings.filter((finding) => finding.severity === severity);
        if (findings.length === 0) return null;
        return (
          <section className="section" key={severity}>
            <h2>
              {say.severities[severity]} <span className="state">{findings.length}</span>
            </h2>
            {byCheck(findings).map(([code, of]) => (
              <article className="check-group" key={code}>
                <h3>
                  <code>{code.replace('check/', '')}</code> <span className="state">{of.length}</span>
                </h3>
                {[...new Set(of.map((finding) => wordsOf(finding, view).remedy))].map((remedy) => (
                  <p className="note" key={remedy}>
                    <Marked text={remedy} />
                  </p>
                ))}
                <Findings view={view} findings={of.slice(0, SHOWN)} />
                {of.length > SHOWN && (
                  <details className="behind">
                    <summary>{say.rest(of.length - SHOWN)}</summary>
                    <Findings view={view} findings={of.slice(SHOWN)} />
                  </details>
                )}
              </article>
            ))}
          </section>
        );
      })}
    </>
  );
}

const wordsOf = (finding: Finding, { lang }: View) => (lang === 'zh' && finding.zh ? finding.zh : finding);

/** In the order in which they were found. */
function byCheck(findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] {
  const checks = new Map<string, Finding[]>();
  for (const finding of findings) checks.set(finding.code, [...(checks.get(finding.code) ?? []), finding]);
  return [...checks];
}

function Findings({ view, findings }: { readonly view: View; readonly findings: readonly Finding[] }) {
  return (
    <ul className="findings">
      {findings.map((finding, i) => {
        const claims = finding.claims ?? (finding.where.claim ? [finding.where.claim] : []);
        return (
          <li key={`${finding.code} ${i}`}>
            <Marked text={wordsOf(finding, view).message} />{' '}
            <span className="cite">
              {finding.where.company && (
                <a href={view.href(`/companies/${finding.where.company}`)}>{finding.where.company}</a>
              )}
              {claims.slice(0, 4).map((claim) => (
                <span key={claim}>
                  {' · '}
                  <a href={explainHref(view, claim)} data-explain="">
                    {claim}
                  </a>
                </span>
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
