import Document, { type DocumentContext, Head, Html, Main, NextScript } from 'next/document';

interface Asked {
  readonly lang: string;
  readonly theme: string | undefined;
  readonly nonce: string;
}

export default class Shell extends Document<Asked> {
  static override async getInitialProps(context: DocumentContext) {
    const headers = context.req?.headers ?? {};
    const theme = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(headers.cookie ?? '')?.[1];
    const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy'] ?? ''))?.[1] ?? '';
    return {
      ...(await Document.getInitialProps(context)),
      lang: headers['x-solvent-lang'] === 'zh' ? 'zh-Hans' : 'en',
      theme,
      nonce,
    };
  }

  override render() {
    const { lang, theme, nonce } = this.props;
    return (
      <Html lang={lang} data-theme={theme}>
        <Head nonce={nonce}>
          <meta name="color-scheme" content="light dark" />
          <script type="module" src="/islands.js" nonce={nonce} />
        </Head>
        <body>
          <Main />
          <NextScript nonce={nonce} />
        </body>
      </Html>
    );
  }
}
