/**
 * Going from page to page without loading the frame again: the new page is fetched and the parts that differ are put
 * in place. Anything unexpected becomes an ordinary page load.
 */
export interface Visit {
  /** What becomes of the browser's history; `none` for a look that has not been decided on. */
  readonly history?: 'push' | 'none';
  /** What a form sends; the address it leads to takes the place of this one. */
  readonly body?: URLSearchParams;
  /** Put only this part of the page in place. */
  readonly only?: string;
  /** Stay where the reader is on the page. */
  readonly still?: boolean;
  /** Parts of the frame that keep their state, such as a slider that is being moved. */
  readonly keep?: readonly string[];
}

let running: AbortController | undefined;

export async function visit(
  href: string,
  { history: entry = 'push', still = false, keep = [], body, only }: Visit = {},
): Promise<void> {
  running?.abort();
  running = new AbortController();
  const { signal } = running;
  document.querySelector('main')?.setAttribute('aria-busy', 'true');
  try {
    const sent = body ? { method: 'POST', body } : {};
    const response = await fetch(href, { ...sent, headers: { Accept: 'text/html' }, signal });
    if (!response.headers.get('content-type')?.startsWith('text/html'))
      return body ? location.reload() : location.assign(href);
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (signal.aborted) return;
    if (!next.querySelector('main')) return location.assign(href);
    if (only) return swapPart(next, only);
    if (body) history.replaceState(history.state, '', response.url);
    else if (entry === 'push') {
      history.replaceState({ ...history.state, y: scrollY }, '');
      history.pushState({ y: 0 }, '', href);
    }
    swap(next, keep);
    if (entry === 'push' && !body && !still) settle(new URL(href, location.href).hash);
  } catch {
    if (!signal.aborted) location.assign(body ? location.href : href);
  }
}

function swapPart(next: Document, part: string): void {
  const [here, there] = [document.querySelector(part), next.querySelector(part)];
  if (here && there) here.replaceWith(document.adoptNode(there));
  document.querySelector('main')?.removeAttribute('aria-busy');
}

function swap(next: Document, keep: readonly string[]): void {
  const focused = document.activeElement?.id || document.activeElement?.getAttribute('data-focus');
  document.title = next.title;
  for (const part of document.querySelectorAll<HTMLElement>('[data-swap]')) {
    const name = part.dataset.swap ?? '';
    const other = next.querySelector(`[data-swap="${name}"]`);
    if (other && !keep.includes(name)) part.replaceWith(document.adoptNode(other));
  }
  const again =
    focused && (document.getElementById(focused) ?? document.querySelector(`[data-focus="${focused}"]`));
  if (again instanceof HTMLElement) again.focus({ preventScroll: true });
  document.dispatchEvent(new Event('solvent:page'));
}

/** To the place named in the address, else to the top with the reader's focus on the new content. */
function settle(hash: string): void {
  const place = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
  if (place) {
    place.scrollIntoView();
    return;
  }
  scrollTo(0, 0);
  const main = document.querySelector('main');
  main?.setAttribute('tabindex', '-1');
  main?.focus({ preventScroll: true });
}

export function startVisits(): void {
  history.scrollRestoration = 'manual';
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (
      !link ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const href = link.getAttribute('href');
    if (href === null || !isPage(href, link)) return;
    event.preventDefault();
    document.querySelector('.menu')?.removeAttribute('open');
    void visit(href, { still: link.hasAttribute('data-still') });
  });
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.method !== 'get') return;
    event.preventDefault();
    void visit(addressOf(form), { still: form.hasAttribute('data-known') });
  });
  document.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement && event.target.hasAttribute('data-submit'))
      event.target.form?.requestSubmit();
  });
  addEventListener('popstate', async (event) => {
    if (event.state === null && location.hash) return;
    await visit(location.href, { history: 'none' });
    scrollTo(0, event.state?.y ?? 0);
  });
}

function isPage(href: string, link: Element): boolean {
  const url = new URL(href, location.href);
  const samePlace = url.hash !== '' && url.pathname === location.pathname && url.search === location.search;
  return (
    url.origin === location.origin &&
    !samePlace &&
    !link.hasAttribute('download') &&
    !link.hasAttribute('data-hard') &&
    !/^\/api\/|\.\w+$/.test(url.pathname)
  );
}

/** The address a GET form leads to; what has its plain value is left out, so that addresses stay short. */
export function addressOf(form: HTMLFormElement): string {
  const today = form.querySelector<HTMLInputElement>('[name="at"]')?.max;
  const plain: Readonly<Record<string, string | undefined>> = { at: today, policy: 'filing-first' };
  const pairs = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' && value !== plain[name]
      ? [[name, value] as [string, string]]
      : [],
  );
  const query = new URLSearchParams(pairs).toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return `${new URL(form.action).pathname}${query ? `?${query}` : ''}`;
}
