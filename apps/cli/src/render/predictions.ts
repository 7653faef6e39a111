import { dec, formatQuantity, formatValue } from '@solvent/core/money';
import type { Envelope, PredictionData, PredictionRow, PredictionsData } from '@solvent/core/report';
import { perText, sentenceText } from './figure.ts';
import { type Paper, page } from './paper.ts';
import { type Cell, table } from './table.ts';
import { wrap } from './wrap.ts';

/** Every prediction with what came of it, and how often each speaker was right. */
export function renderPredictions({ data }: Envelope<PredictionsData>, paper: Paper): string {
  const { t, lang } = paper;
  const records = data.records.filter((r) => r.resolved > 0);
  return page(
    sentenceText(data.headline, paper),
    predictionTable(data.predictions, paper),
    records.length > 0 &&
      `${t.predictions.trackRecord}\n${table(
        [
          { title: t.predictions.foretoldBy },
          { title: t.predictions.resolved, align: 'right' },
          { title: t.predictions.met, align: 'right' },
          { title: t.predictions.share, align: 'right' },
          { title: t.predictions.shareDrawn, align: 'right' },
        ],
        records.map((r) => [
          r.by.name[lang],
          String(r.resolved),
          String(r.met),
          percent(r.share, paper),
          percent(r.drawn, paper),
        ]),
        paper,
      )}`,
    paper.faint(wrap(t.predictions.trackRecordNote, paper.width)),
  );
}

/** One prediction: its words, what settles it, what came, and its revisions. */
export function renderPrediction({ data }: Envelope<PredictionData>, paper: Paper): string {
  const { prediction: p, trail } = data;
  const { t, lang } = paper;
  const { score, outcome } = p;
  const lines = [
    `${p.by.name[lang]}, ${p.made}: “${p.wording}”`,
    paper.faint(`${p.source.publisher} · ${p.source.id}${p.source.url ? ` · ${p.source.url}` : ''}`),
    `${t.predictions.settledBy}: ${p.criterion[lang]} (${p.deadline})`,
    p.condition && `${t.predictions.restsOn}: ${p.condition[lang]}`,
    `${t.predictions.status[p.status] ?? p.status}${outcome ? `, ${outcome.known}: ${outcome.because[lang]}` : ''}`,
    outcome && paper.faint(outcome.claims.join(' ')),
    score && scoreLine(p, paper),
    score?.hindsight && paper.warn(t.predictions.hindsight),
  ];
  return page(
    lines
      .filter((line) => line)
      .map((line) => wrap(line as string, paper.width))
      .join('\n'),
    trail.length > 1 && `${t.predictions.revisions}\n${predictionTable(trail, paper)}`,
  );
}

function scoreLine({ score, probability }: PredictionRow, paper: Paper): string {
  const { t } = paper;
  const found = [
    probability !== null && score?.brier != null && `Brier ${score.brier} (p = ${probability})`,
    score?.certainAndWrong ? t.predictions.certainAndWrong : score?.log != null && `−ln p = ${score.log}`,
    score?.relative != null && `${t.predictions.errorShare} ${percent(score.relative, paper)}`,
    score && t.predictions.leadTime(score.leadDays),
  ];
  return found.filter((part) => part).join(' · ');
}

function predictionTable(rows: readonly PredictionRow[], paper: Paper): string {
  const { t, lang } = paper;
  return table(
    [
      { title: t.predictions.made },
      { title: t.predictions.deadline },
      { title: t.predictions.foretoldBy, gives: true },
      { title: t.predictions.foretold, gives: true },
      { title: t.predictions.said },
      { title: t.predictions.outcome },
      { title: t.predictions.came },
      { title: t.predictions.missedBy, align: 'right' },
      { title: t.id },
    ],
    rows.map((p): Cell[] => [
      p.made,
      p.deadline,
      p.by.name[lang],
      p.criterion[lang],
      statedText(p, paper),
      {
        text: t.predictions.status[p.status] ?? p.status,
        ink: p.status === 'overdue' ? 'warn' : p.status === 'open' ? 'faint' : 'strong',
      },
      p.outcome?.actual && p.outcome.unit ? formatQuantity(p.outcome.actual, p.outcome.unit, lang) : '–',
      missText(p, paper),
      p.id,
    ]),
    paper,
  );
}

function statedText(p: PredictionRow, paper: Paper): string {
  if (p.kind === 'event')
    return p.probability === null ? '–' : `p = ${p.probability}${p.convention ? ' *' : ''}`;
  return `${formatQuantity(p.stated, p.unit, paper.lang)}${perText(p.per, paper)}`;
}

function missText({ score }: PredictionRow, paper: Paper): string {
  if (!score) return '–';
  if (score.brier !== null) return `Brier ${score.brier}`;
  return percent(score.relative, paper);
}

function percent(share: string | null, { lang }: Paper): string {
  return share === null ? '–' : formatValue(dec(share), 'fraction', lang);
}
