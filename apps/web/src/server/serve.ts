import type { Issue, Result } from '@solvent/core/issue';
import type { GetServerSidePropsContext } from 'next';
import { type Asked, acceptedLang, type View, viewOfAsked } from '../view.ts';

/** What a page is drawn from: the address asked for, and the answer or the reasons why there is none. */
export interface Served<Data> {
  readonly asked: Asked;
  readonly result: Result<Data>;
}

type Redirected = { readonly redirect: { readonly destination: string; readonly permanent: false } };

/**
 * `getServerSideProps` of a page: ask the ledger, and answer 404 or 400 when it refuses. `elsewhere` names the address that
 * one as it was sent by a form stands for.
 */
export function serve<Data>(
  load: (view: View, id: string) => Promise<Result<Data>>,
  elsewhere?: (view: View, id: string) => Promise<string | null>,
) {
  return async ({
    req,
    res,
    params,
    query,
  }: GetServerSidePropsContext): Promise<{ props: Served<Data> } | Redirected> => {
    const own = new Set(Object.keys(params ?? {}));
    const given = Object.fromEntries(Object.entries(query).filter(([name]) => !own.has(name)));
    const path = String(req.headers['x-solvent-path'] ?? '/');
    const asked: Asked = { path, given, accepted: acceptedLang(req.headers['accept-language']) };
    const view = viewOfAsked(asked);
    const id = String(Object.values(params ?? {})[0] ?? '');
    const destination = await elsewhere?.(view, id);
    if (destination) return { redirect: { destination, permanent: false } };
    const result = await load(view, id);
    res.setHeader('Cache-Control', 'private, no-store');
    if (!result.ok) res.statusCode = statusOf(result.issues);
    else if (view.refused.length > 0) res.statusCode = 400;
    return { props: { asked, result } };
  };
}

function statusOf(issues: readonly Issue[]): number {
  return issues.some(({ code }) =>
    /unknown-(?:company|figure|source|claim|metric|page|prediction|document)$/.test(code),
  )
    ? 404
    : 400;
}
