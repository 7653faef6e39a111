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
      `${t.trackRecord}\n${table(
        [
          { title: t.foretoldBy },
          { title: t.resolved, align: 'right' },
          { title: t.met, align: 'right' },
          { title: t.share2, align: 'right' },
          { title: t.shareDrawn, align: 'right' },
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
    paper.faint(wrap(t.trackRecordNote, paper.width)),
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
    `${t.settledBy}: ${p.criterion[lang]} (${p.deadline})`,
    p.condition && `${t.restsOn}: ${p.condition[lang]}`,
    `${t.predictionStatus[p.status] ?? p.status}${outcome ? `, ${outcome.known}: ${outcome.because[lang]}` : ''}`,
    outcome && paper.faint(outcome.claims.join(' ')),
    score && scoreLine(p, paper),
    score?.hindsight && paper.warn(t.hindsight),
  ];
  return page(
    lines
      .filter((line) => line)
      .map((line) => wrap(line as string, paper.width))
      .join('\n'),
    trail.length > 1 && `${t.revisions}\n${predictionTable(trail, paper)}`,
  );
}

function scoreLine({ score, probability }: PredictionRow, paper: Paper): string {
  const { t } = paper;
  const found = [
    probability !== null && score?.brier != null && `Brier ${score.brier} (p = ${probability})`,
    score?.certainAndWrong ? t.certainAndWrong : score?.log != null && `−ln p = ${score.log}`,
    score?.relative != null && `${t.errorShare} ${percent(score.relative, paper)}`,
    score && t.leadTime(score.leadDays),
  ];
  return found.filter((part) => part).join(' · ');
}

function predictionTable(rows: readonly PredictionRow[], paper: Paper): string {
  const { t, lang } = paper;
  return table(
    [
      { title: t.made },
      { title: t.deadline },
      { title: t.foretoldBy, gives: true },
      { title: t.foretold, gives: true },
      { title: t.stated2 },
      { title: t.outcome },
      { title: t.came },
      { title: t.missedBy, align: 'right' },
      { title: t.id },
    ],
    rows.map((p): Cell[] => [
      p.made,
      p.deadline,
      p.by.name[lang],
      p.criterion[lang],
      statedText(p, paper),
      {
        text: t.predictionStatus[p.status] ?? p.status,
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
