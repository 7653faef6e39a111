import type { ExplainNode } from '@solvent/core/derivation';
import { formatQuantity } from '@solvent/core/money';
import type { Envelope, ExplainData } from '@solvent/core/report';
import { ageText, periodText, perText } from './figure.ts';
import { type Paper, page } from './paper.ts';
import { wrap } from './wrap.ts';

/** A figure down to the words it rests on, one step in for each step down. */
export function renderExplain({ data }: Envelope<ExplainData>, paper: Paper): string {
  return page(lines(data.tree, '', paper).join('\n'));
}

function lines(node: ExplainNode, indent: string, paper: Paper): readonly string[] {
  const { t, lang, faint } = paper;
  if (node.kind === 'missing') return [`${indent}${t.missingClaim(node.id)}`];
  const value = `${formatQuantity(node.value, node.unit, lang)}${perText(node.per, paper)}`;
  const age =
    node.stale && node.ageDays !== null && node.kind === 'figure'
      ? paper.warn(t.old(ageText(node.ageDays, paper)))
      : '';
  const tags = node.basisTags[lang].length > 0 ? ` ${faint(`· ${node.basisTags[lang].join(' · ')}`)}` : '';
  const deeper = `${indent}  `;
  if (node.kind === 'figure') {
    const head = `${indent}${paper.strong(`${node.label[lang]} ${value}`)}${node.period ? ` · ${periodText(node.period)}` : ''}${age}${tags}`;
    const how = node.formula ? [faint(`${deeper}= ${node.formula} (${t.rule(node.rule ?? '–')})`)] : [];
    const note = node.note ? [wrap(node.note[lang], paper.width, deeper)] : [];
    return [
      head,
      faint(`${deeper}${node.id}`),
      ...how,
      ...note,
      ...node.inputs.flatMap((input) => lines(input, deeper, paper)),
    ];
  }
  const who = [node.source.publisher, node.published?.day, node.attributedTo].filter(Boolean).join(', ');
  return [
    wrap(`“${node.quote}”`, paper.width, indent),
    `${deeper}${node.label[lang]} ${value} · ${periodText(node.period)}${tags}`,
    `${deeper}${who}${node.source.url ? ` ${node.source.url}` : ''}`,
    faint(`${deeper}${t.claim} ${node.id} · ${node.source.id}`),
    ...node.corrections.map((c) =>
      paper.warn(
        wrap(`${t.corrected}${t.colon}${c.action} (${c.reason}) ${c.because[lang]}`, paper.width, deeper),
      ),
    ),
    ...node.replaces.map((c) =>
      faint(wrap(`${t.replaces} ${c.claim}: ${c.because[lang]}`, paper.width, deeper)),
    ),
  ];
}
