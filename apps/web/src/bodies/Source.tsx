import { webAddress } from '@solvent/core/source';
import { dayWords } from '@solvent/ui';
import type { BodyProps } from '../parts/page.tsx';
import type { Answer } from '../server/ledger.ts';
import { ClaimTable, type Names } from './company/Claims.tsx';
import { Documents } from './Sources.tsx';

export interface SourcePage {
  readonly answer: Answer<'source'>;
  readonly names: Names;
}

/** One document: who published it and when, what was read in it, and where else the same story stands. */
export function Source({ view, text, data: { answer, names } }: BodyProps<SourcePage>) {
  const { source, claims, siblings } = answer.data;
  const say = text.sources;
  const { lang } = view;
  return (
    <>
      <p className="kicker">
        <a href={view.href('/sources')}>{text.nav.sources}</a>
      </p>
      <h1 lang={source.language === 'other' ? undefined : source.language}>{source.title}</h1>
      <p className="lead">
        {[
          source.publisher,
          say.kinds[source.kind],
          source.published && dayWords(source.published.day, lang, source.published.precision),
          source.lineage?.original,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {source.published?.inferred && (
        <p className="note">
          {say.inferred}: {source.published.inferred}
        </p>
      )}
      {source.note && <p className="note">{source.note}</p>}
      <p className="note">
        {webAddress(source.url) && (
          <>
            <a href={webAddress(source.url)!} rel="noreferrer">
              {say.original}
            </a>
            {' · '}
          </>
        )}
        {say.recorded} {dayWords(source.recorded, lang)}
        {source.licence && ` · ${say.licence}: ${source.licence}`}
      </p>
      <section className="section">
        <h2>{say.claims}</h2>
        {claims.length > 0 ? (
          <ClaimTable view={view} text={text} claims={claims} label={say.claims} names={names} metrics />
        ) : (
          <p className="empty">{say.noClaims}</p>
        )}
      </section>
      {siblings.length > 0 && (
        <section className="section">
          <h2>{say.siblings}</h2>
          <p>{say.siblingsNote}</p>
          <Documents view={view} text={text} rows={siblings} label={say.siblings} />
        </section>
      )}
    </>
  );
}
