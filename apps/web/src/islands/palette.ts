import { visit } from './visit.ts';

interface Entry {
  readonly name: string;
  readonly kind: string;
  readonly path: string;
  /** Everything it may be asked for by, in small letters. */
  readonly names: readonly string[];
}

interface Named {
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string };
  readonly aliases?: readonly string[];
  readonly ticker?: string | null;
}

let entries: readonly Entry[] | undefined;

/** Ctrl K: companies, metrics and pages by any of their names, in either language. */
export function startPalette(): void {
  nameKey();
  document.addEventListener('solvent:page', nameKey);
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void open();
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-palette]')) void open();
  });
  document.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.matches('[data-palette-input]'))
      show(event.target);
  });
  document.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.matches('[data-palette-input]'))
      steer(event, event.target);
  });
  document.addEventListener('click', (event) => {
    const option =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>('[data-palette-list] [role="option"]')
        : null;
    if (option) go(option);
  });
}

/** The key as it is printed on the reader's keyboard. */
function nameKey(): void {
  const key = document.querySelector('[data-palette] kbd');
  if (key && /Mac|iPhone|iPad/.test(navigator.platform)) key.textContent = '⌘ K';
}

async function open(): Promise<void> {
  const dialog = document.querySelector<HTMLDialogElement>('[data-palette-dialog]');
  const input = dialog?.querySelector<HTMLInputElement>('[data-palette-input]');
  if (!dialog || !input) return;
  if (!dialog.open) dialog.showModal();
  input.value = '';
  input.focus();
  entries ??= await load();
  show(input);
}

async function load(): Promise<readonly Entry[]> {
  const zh = document.documentElement.lang.startsWith('zh');
  const pick = (name: Named['name']) => (zh ? name.zh : name.en);
  const data = async (report: string) => (await (await fetch(`/api/v1/${report}`)).json()).data;
  const [{ companies }, { metrics }] = (await Promise.all([data('companies'), data('metrics')])) as [
    { companies: readonly Named[] },
    { metrics: readonly Named[] },
  ];
  const entry =
    (kind: string, folder: string) =>
    (item: Named): Entry => ({
      name: pick(item.name),
      kind,
      path: `/${folder}/${item.id}`,
      names: [item.id, item.name.en, item.name.zh, item.ticker ?? '', ...(item.aliases ?? [])]
        .map((name) => name.toLowerCase())
        .filter(Boolean),
    });
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.menu .nav a')];
  return [
    ...links.map((link) => ({
      name: link.textContent,
      kind: '',
      path: new URL(link.href).pathname,
      names: [link.textContent.toLowerCase()],
    })),
    ...companies.map(entry(zh ? '公司' : 'company', 'companies')),
    ...metrics.map(entry(zh ? '指标' : 'metric', 'metrics')),
  ];
}

function show(input: HTMLInputElement): void {
  const wanted = input.value.trim().toLowerCase();
  const rank = ({ names }: Entry) =>
    names.some((n) => n === wanted)
      ? 0
      : names.some((n) => n.startsWith(wanted))
        ? 1
        : names.some((n) => n.includes(wanted))
          ? 2
          : 3;
  const found = (entries ?? []).map((entry) => ({ entry, rank: rank(entry) })).filter(({ rank: r }) => r < 3);
  const best = found.sort((a, b) => a.rank - b.rank).slice(0, 12);
  const list = document.querySelector<HTMLElement>('[data-palette-list]')!;
  list.replaceChildren(...best.map(({ entry }, i) => optionOf(entry, i)));
  document.querySelector<HTMLElement>('[data-palette-empty]')!.hidden =
    best.length > 0 || entries === undefined;
  select(input, 0);
}

function optionOf(entry: Entry, i: number): HTMLElement {
  const option = document.createElement('div');
  option.id = `palette-${i}`;
  option.setAttribute('role', 'option');
  option.dataset.path = entry.path;
  const kind = document.createElement('span');
  kind.textContent = entry.kind;
  option.append(entry.name, kind);
  return option;
}

function options(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-palette-list] [role="option"]')];
}

function select(input: HTMLInputElement, index: number): void {
  for (const [i, option] of options().entries()) {
    option.setAttribute('aria-selected', String(i === index));
    if (i !== index) continue;
    input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }
}

function steer(event: KeyboardEvent, input: HTMLInputElement): void {
  const all = options();
  const at = all.findIndex((option) => option.getAttribute('aria-selected') === 'true');
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step !== 0 && all.length > 0) {
    event.preventDefault();
    select(input, (at + step + all.length) % all.length);
  }
  if (event.key === 'Enter' && all[at]) {
    event.preventDefault();
    go(all[at]);
  }
}

/** To the page chosen, with the day, policy and language of this one. */
function go(option: HTMLElement): void {
  document.querySelector<HTMLDialogElement>('[data-palette-dialog]')?.close();
  const here = new URLSearchParams(location.search);
  const kept = new URLSearchParams(
    ['at', 'policy', 'lang'].flatMap((name) => (here.get(name) ? [[name, here.get(name)!]] : [])),
  );
  void visit(`${option.dataset.path}${kept.size > 0 ? `?${kept}` : ''}`);
}
