import { Marked } from '../../parts/Problems.tsx';
import type { ModelTold } from '../../server/ledger.ts';
import type { Text } from '../../text/index.ts';
import type { View } from '../../view.ts';

/** A text, a file or an address to read; the file goes as soon as it is dropped. Works without a script. */
export function ReadForm({
  view,
  text,
  formKey,
  typed,
  model,
}: {
  readonly view: View;
  readonly text: Text;
  readonly formKey: string;
  /** What had been typed before it was refused. */
  readonly typed: Readonly<Record<string, string>>;
  readonly model: ModelTold | null;
}) {
  const say = text.inbox;
  return (
    <form
      className="inbox-read"
      method="post"
      action="/api/forms/inbox-read"
      encType="multipart/form-data"
      data-drop=""
    >
      <input type="hidden" name="lang" value={view.lang} />
      <input type="hidden" name="key" value={formKey} />
      <label>
        <span>{say.text}</span>
        <textarea
          name="text"
          rows={8}
          maxLength={900_000}
          placeholder={say.textHint}
          defaultValue={typed.text}
        />
      </label>
      <div className="inbox-about">
        <label>
          <span>{say.docTitle}</span>
          <input type="text" name="title" maxLength={300} defaultValue={typed.title} />
        </label>
        <label>
          <span>{say.published}</span>
          <input
            type="text"
            name="published"
            maxLength={10}
            aria-describedby="published-hint"
            defaultValue={typed.published}
          />
          <small className="note" id="published-hint">
            {say.publishedHint}
          </small>
        </label>
        <label>
          <span>{say.publisher}</span>
          <input type="text" name="publisher" maxLength={200} defaultValue={typed.publisher} />
        </label>
      </div>
      <div className="inbox-ways">
        <label className="drop">
          <span>{say.file}</span>
          <input
            type="file"
            name="file"
            accept=".txt,.md,.html,.htm,.xhtml,.pdf,text/plain,text/html,application/pdf"
            data-drop-file=""
          />
        </label>
        <label>
          <span>{say.url}</span>
          <input type="url" name="url" maxLength={2000} placeholder="https://" defaultValue={typed.url} />
        </label>
      </div>
      {model && (
        <label className="inbox-model">
          <input type="checkbox" name="model" value="1" defaultChecked={typed.model === '1'} />
          <span>{say.model(model.name, model.host)}</span>
          <small className="note">{say.modelNote}</small>
        </label>
      )}
      <button type="submit" className="primary">
        {say.read}
      </button>
      {!model && (
        <details className="behind">
          <summary>{say.noModel}</summary>
          <p className="note">
            <Marked text={say.noModelHow} />
          </p>
        </details>
      )}
    </form>
  );
}
