import type { ClaimNode, ExplainNode, FigureNode } from '@solvent/core/derivation';
import { formatQuantity } from '@solvent/core/money';
import { webAddress } from '@solvent/core/source';
import { dayWords, periodWords } from '../days.ts';
import { explainHref, type Place } from '../place.ts';
import { words } from '../words.ts';
import { Age, Tags } from './Figure.tsx';
import { formulaWords } from './formulaWords.ts';
import { Quote } from './Quote.tsx';

/** From a number down to the words it came from: formula and rule, what went in, and at the leaves each quote. */
export function ExplainTree({ place, node }: { readonly place: Place; readonly node: ExplainNode }) {
  if (node.kind === 'missing') {
    return (
      <p className="note">
        {words(place.lang).missing} <code>{node.id}</code>
      </p>
    );
  }
  // A figure that one source stated is that claim; to show both would be to say it twice.
  const only =
    node.kind === 'figure' && !node.formula && node.inputs.length === 1 ? node.inputs[0] : undefined;
  if (only?.kind === 'claim') return <ClaimLeaf place={place} node={only} />;
  return node.kind === 'claim' ? (
    <ClaimLeaf place={place} node={node} />
  ) : (
    <FigureBranch place={place} node={node} />
  );
}

function FigureBranch({ place, node }: { readonly place: Place; readonly node: FigureNode }) {
  const say = words(place.lang);
  const { lang } = place;
  return (
    <div className="branch">
      <NodeHead place={place} node={node} />
      {node.formula && (
        <p className="formula">
          <span title={node.formula}>{formulaWords(node.formula, lang)}</span>
          {node.rule && (
            <>
              {' '}
              <a href={place.href(`/method#${node.rule}`)}>
                {say.rule} {node.rule}
              </a>
            </>
          )}
        </p>
      )}
      {node.note && <p className="note">{node.note[lang]}</p>}
      {node.inputs.length > 0 && (
        <>
          <p className="label">{node.formula ? say.inputs : say.restsOn}</p>
          <ul className="inputs">
            {node.inputs.map((input, i) => (
              <li key={i}>
                <ExplainTree place={place} node={input} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function NodeHead({ place, node }: { readonly place: Place; readonly node: FigureNode | ClaimNode }) {
  const { lang } = place;
  return (
    <p className="node">
      <span className="node-label">
        {node.label[lang]}
        {node.period && <span className="node-period">{periodWords(node.period, lang)}</span>}
      </span>
      <a className="value" href={explainHref(place, node.id)} data-explain="">
        {formatQuantity(node.value, node.unit, lang)}
      </a>
      <Tags tags={node.basisTags[lang]} />
      {node.ageDays !== null && <Age days={node.ageDays} stale={node.stale} lang={lang} />}
    </p>
  );
}

function ClaimLeaf({ place, node }: { readonly place: Place; readonly node: ClaimNode }) {
  const say = words(place.lang);
  const { lang } = place;
  const published = node.published
    ? `${say.published} ${dayWords(node.published.day, lang, node.published.precision)}`
    : say.publishedUnknown;
  return (
    <div className="leaf">
      <NodeHead place={place} node={node} />
      <p>
        <Quote text={node.quote} place={place} />
      </p>
      <p className="cite">
        <a href={place.href(`/sources/${node.source.id}`)}>{node.source.publisher}</a>
        {`, ${node.source.title}, ${published}`}
        {node.attributedTo && ` · ${say.attributedTo} ${node.attributedTo}`}
        {` · ${say.confidence[node.confidence]}`}
        {node.locator && ` · ${node.locator}`}
        {webAddress(node.source.url) && (
          <>
            {' · '}
            <a href={webAddress(node.source.url)!} rel="noreferrer">
              {say.original}
            </a>
          </>
        )}
      </p>
      {node.note && <p className="note">{node.note}</p>}
      {node.corrections.map((correction) => (
        <p key={correction.id} className="correction">
          <strong>{say.correction[correction.action]}:</strong> {correction.because[lang]}
          {correction.by && (
            <>
              {' '}
              <a href={explainHref(place, correction.by)}>{correction.by}</a>
            </>
          )}
        </p>
      ))}
      {node.replaces.map((correction) => (
        <p key={correction.id} className="correction">
          <strong>{say.replaces}</strong>{' '}
          <a href={explainHref(place, correction.claim)}>{correction.claim}</a>: {correction.because[lang]}
        </p>
      ))}
    </div>
  );
}
