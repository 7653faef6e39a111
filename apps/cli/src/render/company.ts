import { dec, formatQuantity, formatValue } from '@solvent/core/money';
import type { CompanyData, Disagreement, Envelope } from '@solvent/core/report';
import { dayCell, figureText, periodText, sentenceText, tagsText } from './figure.ts';
import { type Paper, page } from './paper.ts';
import { burnLine, rungTable } from './runway.ts';
import { type Cell, table } from './table.ts';
import { wrap } from './wrap.ts';

/** One page about a company: the sentence, the position, the latest figures, what is disputed, where it comes from. */
export function renderCompany({ data }: Envelope<CompanyData>, paper: Paper): string {
  const { t, lang } = paper;
  const facts = data.facts.map((f): Cell[] => [
    f.label[lang],
    figureText(f, paper),
    periodText(f.period),
    dayCell(f, paper),
    tagsText(f, paper),
  ]);
  const head = [
    data.company.field,
    data.company.country,
    data.company.founded,
    data.company.ticker,
    data.company.fate,
  ]
    .filter(Boolean)
    .join(' · ');
  return page(
    sentenceText(data.runway.headline, paper),
    head && paper.faint(head),
    rungTable(data.runway, paper),
    data.runway.basis && burnLine(data.runway.basis, paper),
    facts.length > 0 &&
      `${t.facts}\n${table([{ title: t.figure }, { title: t.value, align: 'figure' }, { title: t.period }, { title: t.asOf }, { title: t.basis, gives: true }], facts, paper)}`,
    data.tranches.length > 0 &&
      `${t.tranches}\n${data.tranches.map((x) => trancheLine(x, paper)).join('\n')}`,
    data.obligations.length > 0 &&
      `${t.obligations}\n${data.obligations.map((f) => `  ${figureText(f, paper)} · ${f.asOf ?? '–'}`).join('\n')}`,
    data.disagreements.length > 0 &&
      `${t.disagreements(data.disagreements.length)}\n${disputes(data.disagreements, paper)}`,
    paper.faint(t.counted(data.claimCount, data.sources.length, data.origins)),
    paper.faint(
      `${t.seeAlso}${t.colon}solvent claims ${data.company.id} · solvent gap ${data.company.id} · solvent efficiency ${data.company.id}`,
    ),
  );
}

function trancheLine(
  { tranche, status, funded, outstanding }: CompanyData['tranches'][number],
  paper: Paper,
): string {
  const { t, lang } = paper;
  const money = (amount: string) => formatValue(dec(amount), tranche.currency, lang);
  const left =
    outstanding.low === outstanding.high
      ? money(outstanding.high)
      : `${money(outstanding.low)}–${money(outstanding.high)}`;
  const day = tranche.events.at(-1)?.day ?? '';
  return wrap(
    `${tranche.investor}${t.colon}${money(tranche.amount)}, ${status} ${day}, ${money(funded)}${outstanding.high === '0' ? '' : ` · ${t.stillToCome(left)}`}`,
    paper.width,
    '  ',
  );
}

function disputes(list: readonly Disagreement[], paper: Paper): string {
  const { t, lang } = paper;
  const rows = list.map((d): Cell[] => {
    const values = [...new Set(d.values.map((v) => formatQuantity(v, v.unit, lang)))];
    return [
      d.name[lang],
      d.periodLabel.replace('@', ''),
      values.slice(0, 6).join(' · '),
      d.open ? { text: t.open, ink: 'warn' } : { text: t.explained, ink: 'faint' },
    ];
  });
  return table(
    [{ title: t.metric }, { title: t.period }, { title: t.value, gives: true }, { title: '' }],
    rows,
    paper,
  );
}
