import { formatQuantity } from '@solvent/core/money';
import type { RunwayData } from '@solvent/core/report';
import { explainHref, RunwayResult, runwayWords } from '@solvent/ui';
import { IssueText } from '../../parts/Problems.tsx';
import type { BodyProps } from '../../parts/page.tsx';
import { headlineCell } from '../company/headlineCell.ts';
import type { DocumentPage } from '../InboxDocument.tsx';

/** What accepting would mean: the runway before and after, what the ledger says already, and what the checks say. */
export function Effect({ view, text, data: { effect } }: BodyProps<DocumentPage>) {
  const say = text.inbox;
  const { lang } = view;
  if (!effect) return null;
  if (!effect.ok)
    return (
      <section className="inbox-effect">
        <h2>{say.notYet}</h2>
        {effect.issues.map((issue) => (
          <IssueText key={issue.message} view={view} issue={issue} />
        ))}
      </section>
    );
  const { before, after, changes, beside, findings } = effect.value;
  const agree = beside.filter(({ stands }) => stands === 'agrees').length;
  return (
    <section className="inbox-effect">
      <h2>{say.effect}</h2>
      {after && (
        <>
          <h3>{say.runway(after.company.name[lang])}</h3>
          {changes && !(before && saidAlike(before, after)) ? (
            <p className="inbox-runway">
              {before && (
                <>
                  <Short view={view} runway={before} /> <span aria-hidden="true">→</span>{' '}
                </>
              )}
              <strong>
                <Short view={view} runway={after} />
              </strong>
            </p>
          ) : (
            <p>
              <Short view={view} runway={after} />{' '}
              <span className="note">{changes ? say.alike : say.noChange}</span>
            </p>
          )}
        </>
      )}
      <h3>
        {beside.length === 0
          ? say.besideNone
          : [agree > 0 && say.agree(agree), beside.length > agree && say.differ(beside.length - agree)]
              .filter(Boolean)
              .join(' ')}
      </h3>
      {beside.length > 0 && (
        <ul className="inbox-beside">
          {beside.map((one) => (
            <li key={one.claim}>
              <a className="value" href={explainHref(view, one.claim)} data-explain="">
                {formatQuantity(one.quantity, one.unit, lang)}
              </a>{' '}
              {one.publisher}{' '}
              <span className={one.stands === 'agrees' ? 'note' : 'inbox-differs'}>
                {say.classes[one.stands]}
              </span>
              {one.sentence && <p className="note">{one.sentence[lang]}</p>}
            </li>
          ))}
        </ul>
      )}
      {findings.length > 0 && (
        <>
          <h3>{say.findings}</h3>
          {findings.map((issue) => (
            <IssueText key={issue.message} view={view} issue={issue} />
          ))}
        </>
      )}
    </section>
  );
}

/** The figures behind it change, but not what is said: more than ten years before and after. */
function saidAlike(before: RunwayData, after: RunwayData): boolean {
  const [one, other] = [headlineCell(before)?.result, headlineCell(after)?.result];
  if (!one || !other || one.kind !== other.kind) return false;
  const kind = before.basis?.kind ?? null;
  return (
    kind === (after.basis?.kind ?? null) && runwayWords(one, 'en', kind) === runwayWords(other, 'en', kind)
  );
}

function Short({
  view,
  runway,
}: {
  readonly view: BodyProps<DocumentPage>['view'];
  readonly runway: RunwayData;
}) {
  const cell = headlineCell(runway);
  return (
    <RunwayResult
      place={view}
      result={cell?.result ?? { kind: 'unknown', missing: ['cash'] }}
      burnKind={runway.basis?.kind ?? null}
    />
  );
}
