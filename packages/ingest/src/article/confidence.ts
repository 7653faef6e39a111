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
 * Points to confidence [EX18]: the share of candidates with these points that were right (company, metric, value and
 * unit) among the development passages, one right and one wrong added, neighbours pooled until it rises. On the test
 * passages it is off by a few hundredths; `node tests/extraction/calibrate.ts` prints both.
 */
const table: readonly (readonly [number, number])[] = [
  [7, 0.98],
  [6, 0.96],
  [4, 0.94],
  [1, 0.87],
  [-1, 0.43],
];
const LOWEST = 0.3;

export function confidenceOf(evidence: Evidence): number {
  const points = pointsOf(evidence);
  return table.find(([least]) => points >= least)?.[1] ?? LOWEST;
}
