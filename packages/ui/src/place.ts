import type { Lang } from '@solvent/core/money';

/** Where a component stands: the reader's language, and how an address on this site is made. */
export interface Place {
  readonly lang: Lang;
  href(path: string, parameters?: Readonly<Record<string, string | null | undefined>>): string;
}

/** The page that explains a figure or a claim. */
export function explainHref(place: Place, id: string): string {
  return place.href('/explain', { id });
}
