import type { Text } from '../../text/index.ts';

/** What the keys do; opened by `?` or by hand. */
export function Keys({ text }: { readonly text: Text }) {
  const say = text.inbox;
  return (
    <details className="inbox-keys scripted">
      <summary data-key="?">{say.keys}</summary>
      <dl>
        {say.keysList.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
