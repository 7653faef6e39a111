import { ExplainTree } from '@solvent/ui';
import type { BodyProps } from '../parts/page.tsx';
import type { Answer } from '../server/ledger.ts';

export type Explained = Answer<'explain'> | null;

/** One number down to the words it came from. The drawer on other pages shows the article of this one. */
export function Explain({ view, text, data: answer }: BodyProps<Explained>) {
  const say = text.explain;
  if (!answer) {
    return (
      <>
        <h1>{say.missing}</h1>
        <p className="empty">{say.missingHint}</p>
      </>
    );
  }
  const { tree } = answer.data;
  const company = tree.kind === 'claim' ? tree.company : answer.data.id.split('/')[0]!;
  return (
    <article data-explanation="">
      <h1>{say.title}</h1>
      <p className="lead">{say.lead}</p>
      <div className="tree">
        <ExplainTree place={view} node={tree} />
      </div>
      <p className="note">
        <a href={view.href(`/companies/${company}`)}>{say.company}</a> · <code>{answer.data.id}</code>
      </p>
    </article>
  );
}
