import type { Envelope, WatchData } from '@solvent/core/report';
import { ageText, resultText, sentenceText, untilText } from './figure.ts';
import { type Paper, page } from './paper.ts';
import { type Cell, type Ink, table } from './table.ts';

/** The companies watched, those that fall short first. */
export function renderWatch({ data }: Envelope<WatchData>, paper: Paper): string {
  const { t, lang } = paper;
  const inks: Partial<Record<WatchData['rows'][number]['verdict'], Ink>> = {
    below: 'warn',
    unknown: 'faint',
  };
  return page(
    sentenceText(data.headline, paper),
    table(
      [
        { title: t.company, gives: true },
        { title: t.verdict },
        { title: t.watch.held },
        { title: t.until },
        { title: t.watch.planned },
        { title: t.until },
        { title: t.basis, gives: true },
        { title: t.asOf },
      ],
      data.rows.map((row): Cell[] => [
        row.company.name[lang],
        { text: t.watch.verdicts[row.verdict](data.below), ink: inks[row.verdict] ?? 'strong' },
        resultText(row.held, paper),
        untilText(row.held),
        row.planned ? resultText(row.planned, paper) : '–',
        row.planned ? untilText(row.planned) : '–',
        { text: row.burnKind ? (t.burnBases[row.burnKind] ?? row.burnKind) : '–', ink: 'faint' },
        row.asOf === null || row.ageDays === null ? '–' : `${row.asOf}, ${ageText(row.ageDays, paper)}`,
      ]),
      paper,
    ),
  );
}
