import type { NextPageContext } from 'next';
import { Frame } from '../parts/Frame.tsx';
import { textOf } from '../text/index.ts';
import { type Asked, acceptedLang, viewOfAsked } from '../view.ts';

export const config = { unstable_runtimeJS: false };

interface ErrorProps {
  readonly asked: Asked;
  readonly missing: boolean;
}

/** Our own mistake, said without details: those are in the log of the server. */
export default function Failure({ asked, missing }: ErrorProps) {
  const view = viewOfAsked(asked);
  const { errors } = textOf(view.lang);
  return (
    <Frame view={view} title={missing ? errors.notFound : errors.broken}>
      <section className="problems">
        <p className="issue-message">{missing ? errors.notFound : errors.broken}</p>
        <p className="note">{missing ? errors.notFoundHint : errors.brokenHint}</p>
        <p>
          <a href={view.href('/')}>{errors.home}</a>
        </p>
      </section>
    </Frame>
  );
}

Failure.getInitialProps = ({ req, res }: NextPageContext): ErrorProps => ({
  asked: {
    path: '/',
    given: {},
    accepted: acceptedLang(req?.headers['x-solvent-lang'] as string | undefined),
  },
  missing: res?.statusCode === 404,
});
