import Head from 'next/head';
import type { ReactNode } from 'react';
import { textOf } from '../text/index.ts';
import type { View } from '../view.ts';
import { Dialogs } from './Dialogs.tsx';
import { KnownBar } from './KnownBar.tsx';

export interface FrameProps {
  readonly view: View;
  readonly title: string;
  /** The day it is; absent on pages that do not depend on a day. */
  readonly today?: string | undefined;
  /** Whether the page's data is had as CSV and JSON under its own name. */
  readonly twins?: boolean;
  readonly children: ReactNode;
}

type Room = keyof typeof paths;

/** What people come for stands in the masthead; what they look up stands at the foot. The phone's menu has both. */
const questions = [
  'overview',
  'field',
  'watch',
  'compare',
  'precedents',
  'predictions',
  'inbox',
  'books',
] as const;
const reference = ['metrics', 'sources', 'checks', 'method'] as const;
const paths = {
  overview: '/',
  field: '/field',
  watch: '/watch',
  compare: '/compare',
  precedents: '/precedents',
  predictions: '/predictions',
  inbox: '/inbox',
  books: '/books',
  metrics: '/metrics',
  sources: '/sources',
  checks: '/checks',
  method: '/method',
} as const;

/** What stands around every page: the name, the way to the others, the day asked about, and the terms. */
export function Frame({ view, title, today, twins = false, children }: FrameProps) {
  const text = textOf(view.lang);
  return (
    <>
      <Head>
        <title>{title === text.site ? title : `${title} · ${text.site}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={text.tagline} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </Head>
      <a className="skip" href="#main">
        {text.skip}
      </a>
      <header className="masthead">
        <div className="column masthead-row">
          <a className="wordmark" href={view.href('/')}>
            {text.site}
          </a>
          <nav className="nav nav-wide" aria-label={text.menu} data-swap="nav">
            <NavLinks view={view} rooms={questions} />
          </nav>
          <div className="tools" data-swap="tools">
            <button
              type="button"
              className="quiet scripted"
              data-palette=""
              aria-keyshortcuts="Control+K Meta+K"
            >
              {text.search}
              <kbd>Ctrl K</kbd>
            </button>
            <button
              type="button"
              className="quiet scripted"
              data-theme-toggle=""
              data-names={`${text.theme.auto}|${text.theme.light}|${text.theme.dark}`}
              aria-label={text.theme.label}
              title={text.theme.label}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <circle cx="8" cy="8" r="6.25" className="moon-rim" />
                <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" className="moon-half" />
              </svg>
            </button>
            <a
              href={view.here({ lang: view.lang === 'zh' ? 'en' : 'zh' })}
              lang={view.lang === 'zh' ? 'en' : 'zh-Hans'}
              hrefLang={view.lang === 'zh' ? 'en' : 'zh-Hans'}
              data-hard=""
            >
              {text.language}
            </a>
          </div>
          <details className="menu">
            <summary>{text.menu}</summary>
            <nav className="nav" aria-label={text.menu} data-swap="menu">
              <NavLinks view={view} rooms={[...questions, ...reference]} />
            </nav>
          </details>
        </div>
      </header>
      <div data-swap="known">{today && <KnownBar view={view} today={today} />}</div>
      <main className="column" id="main" data-swap="main" data-lang={view.lang} data-title={title}>
        {view.refused.map((day) => (
          <p key={day} className="notice">
            {text.refused(day)}
          </p>
        ))}
        {children}
      </main>
      <footer className="column footer" data-swap="footer">
        {twins && <Twins view={view} />}
        <nav className="nav" aria-label={text.reference}>
          <NavLinks view={view} rooms={reference} />
        </nav>
        <p>{text.footer}</p>
      </footer>
      <Dialogs text={text} />
    </>
  );
}

function NavLinks({ view, rooms }: { readonly view: View; readonly rooms: readonly Room[] }) {
  const text = textOf(view.lang);
  return (
    <ul>
      {rooms.map((room) => {
        const path = paths[room];
        const current =
          path === '/' ? view.path === '/' || view.path.startsWith('/companies') : view.path.startsWith(path);
        return (
          <li key={room}>
            <a
              href={view.href(path)}
              aria-current={view.path === path ? 'page' : current ? 'true' : undefined}
            >
              {text.nav[room]}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function Twins({ view }: { readonly view: View }) {
  const text = textOf(view.lang);
  const stem = view.path === '/' ? '/index' : view.path;
  return (
    <p>
      {text.thisPageAs}{' '}
      <a href={view.href(`${stem}.csv`, view.own)} download="">
        CSV
      </a>
      {' · '}
      <a href={view.href(`${stem}.json`, view.own)} download="">
        JSON
      </a>
      {' · '}
      <a href="/api/openapi.json">API</a>
    </p>
  );
}
