import { failed, type Result, raise } from '../issue/index.ts';
import { findCompany, viewLedger } from '../ledger/index.ts';
import {
  type Calibration,
  calibrationOf,
  type PredictionScore,
  type TrackRecord,
  trackRecordOf,
} from '../prediction/index.ts';
import type { Envelope, ReportContext, ReportQuery } from './envelope.ts';
import { unknownPrediction, unknownSpeaker } from './issues.ts';
import { type PlanTrail, planTrails } from './planTrails.ts';
import { type PredictionRow, type PredictionStatus, predictionRows } from './predictionRow.ts';
import { predictionSentence } from './predictionSentence.ts';
import { answer, askLedger } from './question.ts';
import { parts, type Sentence } from './sentence.ts';

/** Were the predictions right? Each with its outcome and score; how well chances were judged; who was right how often. */
export interface PredictionsData {
  readonly headline: Sentence;
  readonly counts: Readonly<Record<PredictionStatus, number>>;
  readonly predictions: readonly PredictionRow[];
  readonly calibration: {
    /** Of plain statements and printed chances. */
    readonly stated: Calibration | null;
    /** Of hedges, read by convention. */
    readonly hedged: Calibration | null;
  };
  /** Everybody with a prediction, most resolved first; a share only from five resolved on. */
  readonly records: readonly SpeakerRecord[];
  /** What companies planned beside what came, with every revision. */
  readonly plans: readonly PlanTrail[];
  /** Companies that anything was predicted of, by name. */
  readonly companies: readonly PredictionRow['company'][];
}

export interface SpeakerRecord extends TrackRecord {
  readonly by: PredictionRow['by'];
  readonly open: number;
}

/** Which predictions are listed: settled ones, those still to come, those past their deadline, those without a point. */
export const predictionStates = ['resolved', 'open', 'overdue', 'void'] as const;
export type PredictionState = (typeof predictionStates)[number];

export interface PredictionsQuery extends ReportQuery {
  /** A company, the one who says it, or a source: an id or a name. */
  readonly about?: string;
  /** Lists only these; counts, records and calibration stay those of all. */
  readonly state?: PredictionState;
}

export function predictionsReport(
  query: PredictionsQuery,
  context: ReportContext,
): Result<Envelope<PredictionsData>> {
  const question = askLedger(query, context);
  if (!question.ok) return question;
  const { day } = question.value;
  // The words of a prediction stay what they were, also where the claim was corrected since.
  const all = predictionRows(viewLedger(context.ledger, { asKnownAt: day, corrected: false }).ledger, day);
  const wanted = query.about === undefined ? all : rowsAbout(all, query.about, context);
  if (!wanted) return failed(raise(unknownSpeaker, { text: query.about ?? '' }));
  const { state } = query;
  const counts = { open: 0, overdue: 0, yes: 0, no: 0, value: 0, void: 0 };
  for (const { status } of wanted) counts[status]++;
  return answer('predictions', question.value, context, {
    headline: headlineOf(wanted, counts),
    counts,
    predictions: state ? wanted.filter(({ status }) => stateOf(status) === state) : wanted,
    calibration: { stated: calibrated(wanted, false), hedged: calibrated(wanted, true) },
    records: recordsOf(wanted, baseOf(all)),
    plans: planTrails(wanted),
    companies: [...new Map(all.map(({ company }) => [company.id, company])).values()].toSorted((a, b) =>
      a.name.en < b.name.en ? -1 : 1,
    ),
  });
}

export function stateOf(status: PredictionStatus): PredictionState {
  return status === 'yes' || status === 'no' || status === 'value' ? 'resolved' : status;
}

export interface PredictionData {
  readonly headline: Sentence;
  readonly prediction: PredictionRow;
  /** Of whoever said it. */
  readonly record: SpeakerRecord;
  /** The same thing as said before and after by the same speaker, first to last, this one included [PR23]. */
  readonly trail: readonly PredictionRow[];
}

export function predictionReport(
  query: ReportQuery & { readonly id: string },
  context: ReportContext,
): Result<Envelope<PredictionData>> {
  const question = askLedger(query, context);
  if (!question.ok) return question;
  const { day } = question.value;
  const all = predictionRows(viewLedger(context.ledger, { asKnownAt: day, corrected: false }).ledger, day);
  const prediction = all.find((row) => row.id === query.id);
  if (!prediction) return failed(raise(unknownPrediction, { id: query.id }));
  const [record] = recordsOf(
    all.filter(({ by }) => by.id === prediction.by.id),
    baseOf(all),
  );
  return answer('prediction', question.value, context, {
    headline: predictionSentence(prediction),
    prediction,
    record: record!,
    trail: trailOf(prediction, all),
  });
}

/** [PR22] How often anybody was right. */
function baseOf(all: readonly PredictionRow[]): { readonly resolved: number; readonly met: number } {
  const scored = all.flatMap((row) => row.score ?? []);
  return { resolved: scored.length, met: scored.filter((score) => score.met).length };
}

function trailOf(row: PredictionRow, all: readonly PredictionRow[]): readonly PredictionRow[] {
  const ids = new Set([row.id]);
  for (let before = -1; before < ids.size; ) {
    before = ids.size;
    for (const { id, revises } of all)
      if (revises !== null && (ids.has(id) || ids.has(revises))) ids.add(id).add(revises);
  }
  return all.filter(({ id }) => ids.has(id));
}

function rowsAbout(
  all: readonly PredictionRow[],
  text: string,
  context: ReportContext,
): readonly PredictionRow[] | null {
  const company = findCompany(context.ledger, text);
  const wanted = text.trim().toLowerCase();
  const rows = all.filter(
    ({ company: { id }, by, source }) =>
      (company.ok && id === company.value.id) ||
      [by.id, by.name.en, by.name.zh, source.id, source.publisher].some((n) => n.toLowerCase() === wanted),
  );
  return rows.length > 0 || company.ok ? rows : null;
}

function calibrated(rows: readonly PredictionRow[], convention: boolean): Calibration | null {
  return calibrationOf(
    rows.flatMap(({ probability, status, ...row }) =>
      probability !== null &&
      row.convention === convention &&
      (status === 'yes' || status === 'no') &&
      row.score?.hindsight === false
        ? [{ probability, happened: status === 'yes' }]
        : [],
    ),
  );
}

function recordsOf(
  rows: readonly PredictionRow[],
  base: { readonly resolved: number; readonly met: number },
): PredictionsData['records'] {
  const speakers = new Map(rows.map(({ by }) => [by.id, by]));
  return [...speakers.values()]
    .map((by) => {
      const own = rows.filter((row) => row.by.id === by.id);
      const open = own.filter(({ status }) => status === 'open' || status === 'overdue').length;
      return {
        by,
        open,
        ...trackRecordOf(countedIn(own), base),
      };
    })
    .sort((a, b) => b.resolved - a.resolved || (a.by.id < b.by.id ? -1 : 1));
}

function headlineOf(rows: readonly PredictionRow[], counts: PredictionsData['counts']): Sentence {
  const scored = countedIn(rows);
  const met = scored.filter((score) => score.met).length;
  const late = rows.filter(({ score }) => score?.hindsight).length;
  const open = counts.open + counts.overdue;
  const en = [
    `${rows.length} predictions: ${scored.length} resolved, of which ${met} were met`,
    ...(counts.void > 0 ? [`${counts.void} void`] : []),
    ...(late > 0 ? [`${late} told in hindsight`] : []),
    `${open} open${counts.overdue > 0 ? ` (${counts.overdue} past the deadline)` : ''}`,
  ];
  const zh = [
    `共 ${rows.length} 条预言：${scored.length} 条已见分晓，其中 ${met} 条应验`,
    ...(counts.void > 0 ? [`${counts.void} 条作废`] : []),
    ...(late > 0 ? [`${late} 条到期后才公布`] : []),
    `${open} 条未决${counts.overdue > 0 ? `（${counts.overdue} 条已逾期）` : ''}`,
  ];
  return { en: parts('en', `${en.join('; ')}.`), zh: parts('zh', `${zh.join('；')}。`) };
}

/** [PR24] What was told after its deadline counts for nobody. */
function countedIn(rows: readonly PredictionRow[]): readonly PredictionScore[] {
  return rows.flatMap(({ score }) => (score && !score.hindsight ? [score] : []));
}
