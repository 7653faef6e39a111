/** A stretch of a document: plain, or the words of a figure. */
export interface Stretch {
  readonly text: string;
  /** The candidate a mark leads to; null for plain words. */
  readonly id: string | null;
  /** All whose words these are. */
  readonly ids: readonly string[];
  /** Where plain words were left out of a long document. */
  readonly cut?: true;
}

export interface Span {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const longest = 60_000;
const around = 600;

/**
 * The text in stretches: what several figures share leads to the one with the shortest words, so that each can be reached.
 * A document of more than 60,000 characters keeps 600 of them around every mark.
 */
export function markText(text: string, spans: readonly Span[]): readonly Stretch[] {
  const fitting = spans.filter(({ start, end }) => 0 <= start && start < end && end <= text.length);
  const edges = [...new Set([0, text.length, ...fitting.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const starting = fitting.toSorted((a, b) => a.start - b.start);
  const stretches: Stretch[] = [];
  let next = 0;
  let inside: Span[] = [];
  for (const [i, from] of edges.entries()) {
    const to = edges[i + 1];
    if (to === undefined) break;
    while (next < starting.length && starting[next]!.start <= from) inside.push(starting[next++]!);
    inside = inside.filter(({ end }) => end > from);
    const [shortest] = inside.toSorted((a, b) => a.end - a.start - (b.end - b.start));
    stretches.push({
      text: text.slice(from, to),
      id: shortest?.id ?? null,
      ids: inside.map(({ id }) => id),
    });
  }
  return text.length > longest ? stretches.flatMap(shorten) : stretches;
}

function shorten(stretch: Stretch): readonly Stretch[] {
  const { text, id } = stretch;
  if (id !== null || text.length <= 2 * around) return [stretch];
  const plain = { id: null, ids: [] };
  return [
    { ...plain, text: text.slice(0, around) },
    { ...plain, text: '', cut: true },
    { ...plain, text: text.slice(-around) },
  ];
}

/** `char 109-124` of a citation. */
export function spanOf(id: string, locator: string | undefined): Span | null {
  const [, start, end] = /^char (\d{1,9})-(\d{1,9})$/.exec(locator ?? '') ?? [];
  return start && end ? { id, start: +start, end: +end } : null;
}
