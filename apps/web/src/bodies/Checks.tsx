import { explainHref } from '@solvent/ui';
import { Marked } from '../parts/Problems.tsx';
import type { BodyProps } from '../parts/page.tsx';
import type { Answer } from '../server/ledger.ts';

const SHOWN = 30;

/** What the checks find in the ledger as it stands, by how much it matters, each with what to do. */
export function Checks({ view, text, data: { data } }: BodyProps<Answer<'check'>>) {
  const say = text.checks;
  return (
    <>
      <h1>{say.title}</h1>
      <p className="lead">{say.sentence(data.findings.length, data.claims.toLocaleString('en'))}</p>
      {(Object.keys(say.severities) as (keyof typeof say.severities)[]).map((severity) => {
        const findings = data.findings.filter((finding) => finding.severity === severity);
        if (findings.length === 0) return null;
        return (
          <section className="section" key={severity}>
            <h2>
              {say.severities[severity]} <span className="state">{findings.length}</span>
            </h2>
            <Findings view={view} findings={findings.slice(0, SHOWN)} />
            {findings.length > SHOWN && (
              <details className="behind">
                <summary>{say.rest(findings.length - SHOWN)}</summary>
                <Findings view={view} findings={findings.slice(SHOWN)} />
              </details>
            )}
          </section>
        );
      })}
    </>
  );
}

function Findings({
  view,
  findings,
}: {
  readonly view: BodyProps<unknown>['view'];
  readonly findings: Answer<'check'>['data']['findings'];
}) {
  return (
    <ul className="findings">
      {findings.map((finding, i) => {
        const words = view.lang === 'zh' && finding.zh ? finding.zh : finding;
        const claims = finding.claims ?? (finding.where.claim ? [finding.where.claim] : []);
        return (
          <li key={`${finding.code} ${i}`}>
            <p>
              <code className="rule">{finding.code.replace('check/', '')}</code>{' '}
              <Marked text={words.message} />
            </p>
            <p className="note">
              <Marked text={words.remedy} />
            </p>
            <p className="cite">
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
            </p>
          </li>
        );
      })}
    </ul>
  );
}
