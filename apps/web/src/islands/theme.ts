const themes = ['auto', 'light', 'dark'] as const;

/** Light, dark, or as the system has it; kept in a cookie, so that the next page comes in the right colours. */
export function startTheme(): void {
  document.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-theme-toggle]') : null;
    if (!button) return;
    const now = themes.findIndex((theme) => theme === (document.documentElement.dataset.theme ?? 'auto'));
    const next = themes[(now + 1) % themes.length]!;
    if (next === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser yet.
    document.cookie = `theme=${next}; Path=/; SameSite=Strict; Max-Age=${next === 'auto' ? 0 : 31_536_000}`;
    const name = button.dataset.names?.split('|')[themes.indexOf(next)];
    button.title = name ?? next;
  });
}
