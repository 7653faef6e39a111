import type { Place } from '../place.ts';

const langs: Readonly<Record<string, string>> = { en: 'en', 'zh-Hans': 'zh-Hans', 'zh-Hant': 'zh-Hant' };

/** The exact words of a source, in the language they were written in. */
export function Quote({
  text,
  language,
  place,
}: {
  readonly text: string;
  readonly language?: string;
  readonly place: Place;
}) {
  const lang = (language && langs[language]) ?? (/[\u3400-\u9fff]/.test(text) ? 'zh-Hans' : undefined);
  const [open, close] = lang?.startsWith('zh') || (!lang && place.lang === 'zh') ? ['“', '”'] : ['“', '”'];
  return (
    <q className="quote" lang={lang}>
      {open}
      {text}
      {close}
    </q>
  );
}
