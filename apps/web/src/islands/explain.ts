/** A click on a number opens its explanation in a drawer: the article of the explanation's own page. */
export function startExplaining(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-explain]') : null;
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    void open(link.getAttribute('href')!);
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof HTMLDialogElement) event.target.close();
  });
  document.addEventListener('solvent:page', () => drawer()?.close());
}

function drawer(): HTMLDialogElement | null {
  return document.querySelector<HTMLDialogElement>('[data-drawer]');
}

async function open(href: string): Promise<void> {
  const dialog = drawer();
  if (!dialog) return location.assign(href);
  const body = dialog.querySelector('[data-drawer-body]')!;
  dialog.querySelector('[data-drawer-page]')!.setAttribute('href', href);
  const wait = dialog.querySelector('[data-drawer-wait]')!.cloneNode(true) as HTMLElement;
  wait.hidden = false;
  const late = setTimeout(() => wait.classList.add('late'), 300);
  body.replaceChildren(wait);
  if (!dialog.open) dialog.showModal();
  try {
    const response = await fetch(href, { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const article = page.querySelector('[data-explanation]') ?? page.querySelector('.problems');
    if (!article) return location.assign(href);
    body.replaceChildren(document.adoptNode(article));
    dialog.scrollTop = 0;
  } catch {
    location.assign(href);
  } finally {
    clearTimeout(late);
  }
}
