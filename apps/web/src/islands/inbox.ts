import { visit } from './visit.ts';

let looking: ReturnType<typeof setTimeout> | undefined;

/**
 * The inbox by keyboard: an element says which key it answers to (`data-key`). Its forms are sent without loading the frame
 * again, and the effect follows what is typed.
 */
export function startInbox(): void {
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    const typing =
      target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), select, textarea');
    if (key === 'Escape' && typing && target.closest('[data-look]')) return target.blur();
    if (typing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]'))
      return;
    const wanted = document.querySelector<HTMLElement>(`main [data-key="${CSS.escape(key)}"]`);
    if (!wanted) return;
    event.preventDefault();
    if (wanted instanceof HTMLInputElement) wanted.select();
    else wanted.click();
  });
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    const button = event.submitter;
    if (event.defaultPrevented || !form.hasAttribute('data-post') || button?.hasAttribute('formmethod'))
      return;
    event.preventDefault();
    clearTimeout(looking);
    const body = new URLSearchParams(textsOf(new FormData(form, button)));
    void visit(form.action, { body, still: true });
  });
  document.addEventListener('input', (event) => {
    const form =
      event.target instanceof Element ? event.target.closest<HTMLFormElement>('[data-look]') : null;
    if (!form || (event.target as HTMLInputElement).name === 'because') return;
    clearTimeout(looking);
    looking = setTimeout(() => void look(form), 250);
  });
  const show = () =>
    document.querySelector('.inbox-words [aria-current]')?.scrollIntoView({ block: 'nearest' });
  document.addEventListener('solvent:page', show);
}

/** The effect of what is typed; the form stays as it is. */
async function look(form: HTMLFormElement): Promise<void> {
  const query = new URLSearchParams(textsOf(new FormData(form)));
  for (const name of ['key', 'next', 'because', 'document', 'candidate']) query.delete(name);
  await visit(`${form.dataset.look}?${query}`, { history: 'none', only: '.inbox-effect' });
}

function textsOf(data: FormData): [string, string][] {
  return [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
}
