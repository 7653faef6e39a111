import type { Lang } from '@solvent/core/money';
import { type Day, isDay } from '@solvent/core/time';

/**
 * What a page shows besides its subject, all of it in the URL: `?at=2024-07-31&policy=latest&lang=zh`. Every link
 * on a page is made by `href`, which keeps it.
 */
export interface View {
  readonly lang: Lang;
  /** The day asked about; absent for today. */
  readonly at: Day | null;
  readonly policy: string | null;
  /** Parts of the address that were not understood, to be said on the page. */
  readonly refused: readonly string[];
  readonly path: string;
  readonly own: Parameters;
  href(path: string, own?: Parameters): string;
  /** This page, with some of its parameters changed; null takes one away. */
  here(change: Parameters): string;
  /** What every question to the ledger carries. */
  readonly asked: { readonly asKnownAt?: Day; readonly policy?: string; readonly lang: Lang };
}

export type Parameters = Readonly<Record<string, string | null | undefined>>;
type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

/** An address as it was asked for, and the language the browser prefers. */
export interface Asked {
  readonly path: string;
  readonly given: Given;
  readonly accepted: Lang;
}

export function viewOfAsked({ path, given, accepted }: Asked): View {
  return viewOf(path, given, accepted);
}

const shared = ['at', 'policy', 'lang'] as const;

export function viewOf(path: string, given: Given, accepted: Lang): View {
  const one = (name: string) => {
    const value = given[name];
    return typeof value === 'string' ? value : value?.[0];
  };
  /** A list may come as `ids=a,b` or, from a form, as `ids=a&ids=b`. */
  const all = (name: string) => (typeof given[name] === 'object' ? given[name].join(',') : one(name));
  const at = one('at');
  const known = at && isDay(at) ? at : null;
  const langGiven = one('lang');
  const lang: Lang = langGiven === 'zh' || langGiven === 'en' ? langGiven : accepted;
  const policy = one('policy')?.slice(0, 200) || null;
  const kept = { at: known, policy, lang: langGiven === lang ? lang : null };
  const own = Object.fromEntries(
    Object.keys(given)
      .filter((name) => !shared.includes(name as 'at'))
      .map((name) => [name, all(name)]),
  );
  return {
    lang,
    at: known,
    policy,
    refused: at && !known ? [at] : [],
    path,
    own,
    href: (to, more = {}) => addressOf(to, { ...kept, ...more }),
    here: (change) => addressOf(path, { ...kept, ...own, ...change }),
    asked: { lang, ...(known ? { asKnownAt: known } : {}), ...(policy ? { policy } : {}) },
  };
}

function addressOf(path: string, parameters: Parameters): string {
  const query = Object.entries(parameters).flatMap(([name, value]) =>
    value ? [`${name}=${encode(value)}`] : [],
  );
  const [page, place] = path.split('#') as [string, string | undefined];
  return `${page}${query.length > 0 ? `?${query.join('&')}` : ''}${place ? `#${place}` : ''}`;
}

/** As encodeURIComponent, but an id such as `openai/runway/cash` or a list `a,b` stays readable. */
function encode(value: string): string {
  return encodeURIComponent(value)
    .replaceAll('%2F', '/')
    .replaceAll('%2C', ',')
    .replaceAll('%40', '@')
    .replaceAll('%3A', ':');
}

/** The first language of `Accept-Language` that there is; English for anything else. */
export function acceptedLang(header: string | undefined): Lang {
  for (const entry of (header ?? '').split(',')) {
    const tag = entry.trim().toLowerCase();
    if (tag.startsWith('zh')) return 'zh';
    if (tag.startsWith('en')) return 'en';
  }
  return 'en';
}
