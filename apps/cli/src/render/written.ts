import type { Answers } from '../client/client.ts';
import { type Paper, page } from './paper.ts';

/** What a write did. */
export function renderWritten(written: Answers['addClaims'], paper: Paper): string {
  const { t } = paper;
  if (written.replayed) return page(t.own.replayed(written.seq));
  const what = countsText(written.added, paper);
  return page(
    what ? t.own.written(what, written.seq) : t.own.unchanged(written.kept),
    what && written.ids.length <= 20 && paper.faint(written.ids.join('\n')),
  );
}

/** `3 claims, 1 source`; nothing for nothing. */
export function countsText(counts: Readonly<Record<string, number | undefined>>, { t, lang }: Paper): string {
  return Object.entries(counts)
    .filter(([, n]) => n)
    .map(
      ([kind, n]) =>
        `${n} ${n === 1 && lang === 'en' ? singular(t.own.records[kind] ?? kind) : (t.own.records[kind] ?? kind)}`,
    )
    .join(t.comma);
}

const singular = (plural: string) => plural.replace(/ies$/, 'y').replace(/s$/, '');
