import { isDay } from '@solvent/core/time';
import { Parser } from 'htmlparser2';

export interface PageText {
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
}

const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'select',
  'button',
  'head',
  'textarea',
  'canvas',
  'math',
]);
const blocks = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'header',
  'footer',
  'aside',
  'nav',
  'blockquote',
  'figure',
  'figcaption',
  'main',
  'dl',
  'dt',
  'dd',
  'pre',
  'form',
  'hr',
  'br',
  'body',
  'option',
]);
const dates =
  /^(?:article:published_time|og:published_time|publishdate|pubdate|date|dc\.date|datepublished|weibo:article:create_at|publish_time)$/i;

/** The words of a page without its scripts and forms, a line for each block, with its title and day [EX21]. */
export function htmlText(html: string): PageText {
  let text = '';
  let depth = 0;
  let inTitle = false;
  let title = '';
  let published: string | null = null;
  const setDay = (value: string | undefined) => {
    const day = value?.trim().slice(0, 10).replaceAll('/', '-');
    if (published === null && day && isDay(day)) published = day;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (
          name === 'meta' &&
          dates.test(attributes.property ?? attributes.name ?? attributes.itemprop ?? '')
        )
          setDay(attributes.content);
        if (name === 'meta' && attributes.property === 'og:title' && attributes.content)
          title ||= attributes.content;
        if (name === 'time') setDay(attributes.datetime);
        if (name === 'title') inTitle = true;
        if (skipped.has(name)) depth++;
        else if (blocks.has(name)) text = newLine(text);
        else if ((name === 'td' || name === 'th') && text !== '' && !text.endsWith('\n')) text += ' ';
      },
      ontext(piece) {
        if (inTitle) title += title.length < 500 ? piece : '';
        else if (depth === 0) text += piece.replace(/[ \t\r\n\f]{1,10000}/g, ' ');
      },
      onclosetag(name) {
        if (name === 'title') inTitle = false;
        if (skipped.has(name)) depth = Math.max(0, depth - 1);
        else if (blocks.has(name)) text = newLine(text);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return {
    text: text.trim(),
    title:
      title
        .trim()
        .replace(/\s{1,1000}/g, ' ')
        .slice(0, 300) || null,
    published,
  };
}

function newLine(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
