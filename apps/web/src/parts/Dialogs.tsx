import type { Text } from '../text/index.ts';

/** The drawer that explains a number and the search; empty and closed until a script opens them. */
export function Dialogs({ text }: { readonly text: Text }) {
  return (
    <div data-swap="dialogs">
      <dialog className="drawer" data-drawer="" aria-label={text.explain.title}>
        <div className="drawer-head">
          <a href="/explain" data-drawer-page="">
            {text.explain.asPage}
          </a>
          <form method="dialog">
            <button type="submit" className="quiet">
              {text.close}
            </button>
          </form>
        </div>
        <div className="drawer-body" data-drawer-body="" />
        <p className="drawer-wait" data-drawer-wait="" hidden>
          {text.explain.wait}
        </p>
      </dialog>
      <dialog className="palette" data-palette-dialog="" aria-label={text.search}>
        <input
          data-palette-input=""
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-label={text.searchHint}
          placeholder={text.searchHint}
          autoComplete="off"
          spellCheck={false}
        />
        <div
          className="palette-list"
          id="palette-list"
          role="listbox"
          aria-label={text.search}
          data-palette-list=""
        />
        <p data-palette-empty="" hidden>
          {text.searchEmpty}
        </p>
      </dialog>
    </div>
  );
}
