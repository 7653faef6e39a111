import '@solvent/ui/styles/tokens.css';
import '@solvent/ui/styles/base.css';
import '@solvent/ui/styles/figure.css';
import '@solvent/ui/styles/chart.css';
import '../styles/site.css';
import '../styles/ranking.css';
import '../styles/company.css';
import '../styles/pages.css';
import '../styles/books.css';
import '../styles/inbox.css';
import '../styles/looking.css';
import '../styles/futures.css';
import '../styles/lab.css';
import '../styles/dialog.css';
import '../styles/narrow.css';
import type { AppProps } from 'next/app';

export default function App({ Component, pageProps }: AppProps) {
  return <Component {...pageProps} />;
}
