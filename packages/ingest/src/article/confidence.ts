/** What speaks for a candidate, counted when it is made. */
export interface Evidence {
  /** How loosely figure and metric word stand together: 1 is adjacent. */
  readonly cost: number;
  readonly weakCue: boolean;
  readonly subject:
    | 'clause'
    | 'relative'
    | 'recipient'
    | 'sentence'
    | 'carried'
    | 'title'
    | 'after'
    | 'market'
    | 'none';
  readonly known: boolean;
  readonly kind: 'level' | 'growth' | 'year' | 'runway';
  readonly other: boolean;
  readonly assumedCurrency: boolean;
}

const subjectPoints: Readonly<Record<Evidence['subject'], number>> = {
  clause: 3,
  recipient: 2,
  relative: 2,
  title: 2,
  carried: 2,
  sentence: 2,
  market: 1,
  after: 0,
  none: -2,
};

/** Points of evidence, from about -6 to 8. */
export function pointsOf(evidence: Evidence): number {
  const close =
    evidence.cost <= 4.2
      ? 3
      : evidence.cost <= 7
        ? 2
        : evidence.cost <= 12
          ? 1
          : evidence.cost <= 20
            ? -1
            : -3;
  return (
    close +
    subjectPoints[evidence.subject] +
    (evidence.weakCue ? -2 : 0) +
    (evidence.known ? 1 : 0) +
    (evidence.kind === 'growth' ? -1 : 0) +
    (evidence.other ? -1 : 0) +
    (evidence.assumedCurrency ? -1 : 0)
  );
}

/**
 * Points to confidence [EX18]: the share of right candidates (company, metric, value, unit) at these points among the
 * development passages, smoothed by one right and one wrong and made to rise; `tests/extraction` prints the table anew.
 */
const table: readonly (readonly [number, number])[] = [
  [7, 0.95],
  [6, 0.92],
  [5, 0.87],
  [4, 0.8],
  [3, 0.7],
  [1, 0.55],
  [-1, 0.4],
  [-9, 0.25],
];

export function confidenceOf(evidence: Evidence): number {
  const points = pointsOf(evidence);
  return table.find(([least]) => points >= least)?.[1] ?? 0.2;
}
