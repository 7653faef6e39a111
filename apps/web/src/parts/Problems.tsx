import type { Issue } from '@solvent/core/issue';
import { textOf } from '../text/index.ts';
import type { View } from '../view.ts';

/** Why a page has no answer, and what to do: each problem in the reader's language. */
export function Problems({ view, issues }: { readonly view: View; readonly issues: readonly Issue[] }) {
  const text = textOf(view.lang);
  return (
    <section className="problems">
      {issues.map((issue) => (
        <IssueText key={`${issue.code} ${issue.message}`} view={view} issue={issue} />
      ))}
      <p>
        <a href={view.href('/')}>{text.errors.home}</a>{' '}
        <button type="button" className="scripted" data-palette="">
          {text.search}
        </button>
      </p>
    </section>
  );
}

export function IssueText({ view, issue }: { readonly view: View; readonly issue: Issue }) {
  const words = view.lang === 'zh' && issue.zh ? issue.zh : issue;
  return (
    <div className="issue">
      <p className="issue-message">
        <Marked text={words.message} />
      </p>
      <p className="note">
        <Marked text={words.remedy} />
      </p>
    </div>
  );
}

/** The words of an issue; what they put between backticks is a command and is shown as one. */
export function Marked({ text }: { readonly text: string }) {
  return text.split('`').map((part, i) => (i % 2 === 1 ? <code key={`${i} ${part}`}>{part}</code> : part));
}
