import type { ReactElement } from 'react';
import type { Served } from '../server/serve.ts';
import { type Text, textOf } from '../text/index.ts';
import { type View, viewOfAsked } from '../view.ts';
import { Frame } from './Frame.tsx';
import { Problems } from './Problems.tsx';

/** What a page's body is given. */
export interface BodyProps<Data> {
  readonly view: View;
  readonly text: Text;
  readonly data: Data;
}

export interface PageOptions<Data> {
  readonly title: (data: Data, text: Text, view: View) => string;
  /** The day it is, for a page that can be asked about another day. */
  readonly today?: (data: Data) => string | undefined;
  readonly twins?: boolean;
}

/** A page from its body: framed, and with the problems in its place when there is no answer. */
export function page<Data>(
  Body: (props: BodyProps<Data>) => ReactElement,
  { title, today, twins = false }: PageOptions<Data>,
) {
  return function Page({ asked, result }: Served<Data>) {
    const view = viewOfAsked(asked);
    const text = textOf(view.lang);
    if (!result.ok) {
      return (
        <Frame view={view} title={text.errors.notFound}>
          <Problems view={view} issues={result.issues} />
        </Frame>
      );
    }
    return (
      <Frame view={view} title={title(result.value, text, view)} today={today?.(result.value)} twins={twins}>
        <Body view={view} text={text} data={result.value} />
      </Frame>
    );
  };
}
