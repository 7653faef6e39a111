import { quantityText } from '@solvent/core/claim';
import { formatPeriod } from '@solvent/core/time';
import { accountings, statuses } from '../../inboxEdit.ts';
import { IssueText } from '../../parts/Problems.tsx';
import type { Text } from '../../text/index.ts';
import type { View } from '../../view.ts';
import type { Rows } from '../InboxDocument.tsx';

interface Shared {
  readonly view: View;
  readonly text: Text;
  /** Names this form once, so that it takes effect once. */
  readonly formKey: string;
}

/** One figure as its reader understood it, every field of which may be mended before it is accepted. */
export function DecideForm({
  view,
  text,
  rows,
  at,
  documentId,
  formKey,
}: Shared & { readonly rows: Rows; readonly at: number; readonly documentId: string }) {
  const say = text.inbox;
  const { candidate, state, decision } = rows[at]!;
  const { id, claim, issues = [] } = candidate;
  const next = nextOpen(rows, at);
  const typed = (name: string, found: string) =>
    view.own.edited === '1' ? (view.own[name] ?? '') || found : found;
  const to = (place: number) => view.href(view.path, { c: rows[place]!.candidate.id });
  return (
    <section className="inbox-candidate">
      <nav className="inbox-steps" aria-label={say.all}>
        <span className="note">
          {say.position(at + 1, rows.length)} · {say.state[state]} · {say.confidence[claim.confidence]}
        </span>
        <span>
          {at > 0 && (
            <a href={to(at - 1)} rel="prev" data-key="k" data-still="">
              {say.previous}
            </a>
          )}{' '}
          {at + 1 < rows.length && (
            <a href={to(at + 1)} rel="next" data-key="j" data-still="">
              {say.next}
            </a>
          )}
        </span>
      </nav>
      <blockquote>{claim.citation.quote}</blockquote>
      {issues.map((issue) => (
        <IssueText key={issue.message} view={view} issue={issue} />
      ))}
      {decision?.because && <p className="note">{decision.because}</p>}
      {state === 'open' && (
        <form
          className="inbox-fields"
          key={id}
          method="post"
          action="/api/forms/inbox-decide"
          data-post=""
          data-look={view.path}
        >
          <input type="hidden" name="lang" value={view.lang} />
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="document" value={documentId} />
          <input type="hidden" name="candidate" value={id} />
          <input type="hidden" name="c" value={id} />
          <input type="hidden" name="next" value={next ?? ''} />
          <input type="hidden" name="edited" value="1" />
          <label>
            <span>{say.company}</span>
            <input
              type="text"
              name="company"
              maxLength={200}
              list="known-companies"
              defaultValue={typed('company', claim.company ?? '')}
              data-key="e"
            />
          </label>
          <label>
            <span>{say.metric}</span>
            <input
              type="text"
              name="metric"
              maxLength={100}
              list="known-metrics"
              defaultValue={typed('metric', claim.metric)}
            />
          </label>
          <label>
            <span>{say.value}</span>
            <input
              type="text"
              name="value"
              maxLength={80}
              defaultValue={typed('value', quantityText(claim.quantity, claim.unit, view.lang))}
            />
          </label>
          <label>
            <span>{say.unit}</span>
            <input type="text" name="unit" maxLength={20} defaultValue={typed('unit', claim.unit)} />
          </label>
          <label>
            <span>{say.period}</span>
            <input
              type="text"
              name="period"
              maxLength={40}
              placeholder={say.periodHint}
              defaultValue={typed('period', claim.period ? formatPeriod(claim.period).replace(/^@/, '') : '')}
            />
          </label>
          <label>
            <span>{say.status}</span>
            <select name="status" defaultValue={typed('status', claim.basis.epistemic.status)}>
              {statuses.map((name) => (
                <option key={name} value={name}>
                  {say.statuses[name]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{say.accounting}</span>
            <select name="accounting" defaultValue={typed('accounting', claim.basis.accounting)}>
              {accountings.map((name) => (
                <option key={name} value={name}>
                  {say.accountings[name]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{say.attributedTo}</span>
            <input
              type="text"
              name="attributedTo"
              maxLength={200}
              defaultValue={typed('attributedTo', claim.basis.epistemic.attributedTo ?? '')}
            />
          </label>
          <label className="check">
            <input
              type="checkbox"
              name="share"
              value="1"
              defaultChecked={view.own.edited === '1' ? view.own.share === '1' : claim.private !== true}
            />
            <span>{say.share}</span>
          </label>
          <label className="check">
            <input type="checkbox" name="addCompany" value="1" defaultChecked={view.own.addCompany === '1'} />
            <span>{say.addCompany}</span>
          </label>
          <label className="wide">
            <span>{say.because}</span>
            <input type="text" name="because" maxLength={500} />
          </label>
          <p className="inbox-buttons">
            <button type="submit" className="primary" name="verdict" value="accept" data-key="a">
              {say.accept}
              <kbd className="scripted">a</kbd>
            </button>
            <button type="submit" name="verdict" value="reject" data-key="r">
              {say.reject}
              <kbd className="scripted">r</kbd>
            </button>
            <button
              type="submit"
              className="quiet unscripted"
              formMethod="get"
              formAction={view.path}
              formNoValidate
            >
              {say.show}
            </button>
          </p>
        </form>
      )}
    </section>
  );
}

/** The one after it that still waits, else the first that does. */
function nextOpen(rows: Rows, at: number): string | null {
  const waits = (row: Rows[number]) => row.state === 'open' && row !== rows[at];
  return (rows.slice(at + 1).find(waits) ?? rows.find(waits))?.candidate.id ?? null;
}

export function UndoForm({
  view,
  text,
  formKey,
  documentId = '',
  candidate = '',
}: Shared & { readonly documentId?: string; readonly candidate?: string | undefined }) {
  return (
    <form className="inbox-undo" method="post" action="/api/forms/inbox-undo" data-post="">
      <input type="hidden" name="lang" value={view.lang} />
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="document" value={documentId} />
      <input type="hidden" name="candidate" value={candidate} />
      <button type="submit" className="quiet" data-key="u">
        {text.inbox.undo}
        <kbd className="scripted">u</kbd>
      </button>
    </form>
  );
}
