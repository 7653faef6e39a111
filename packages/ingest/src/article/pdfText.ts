import { failed, ok, type Result, raise } from '@solvent/core/issue';
import { isHan } from './foldCharacters.ts';
import { noText, tooLong, unreadable } from './issues.ts';

export interface PdfLimits {
  readonly maxPages: number;
  readonly deadlineMs: number;
  readonly maxCharacters: number;
}

/** The text of a PDF, its lines joined to paragraphs [EX21]. The reader of PDF is loaded only here. */
export async function pdfText(
  bytes: Uint8Array,
  limits: PdfLimits,
): Promise<Result<{ readonly text: string; readonly title: string | null }>> {
  const started = performance.now();
  const late = () => performance.now() - started > limits.deadlineMs;
  try {
    const { getDocumentProxy } = await import('unpdf');
    // The library takes the bytes over; its own copy keeps ours whole.
    const document = await within(
      getDocumentProxy(bytes.slice(), {
        verbosity: 0,
        stopAtErrors: true,
        disableFontFace: true,
        useSystemFonts: false,
      }),
      limits.deadlineMs,
    );
    try {
      let text = '';
      for (let n = 1; n <= Math.min(document.numPages, limits.maxPages); n++) {
        if (late())
          return failed(
            raise(unreadable, { kind: 'PDF', reason: `it takes longer than ${limits.deadlineMs} ms` }),
          );
        const page = await within(document.getPage(n), limits.deadlineMs);
        const content = await within(page.getTextContent(), limits.deadlineMs);
        for (const item of content.items) {
          if (!('str' in item)) continue;
          text += item.str;
          if (item.hasEOL) text = joinLine(text);
        }
        text = text.endsWith('\n') ? text : `${text}\n`;
        if (text.length > limits.maxCharacters)
          return failed(raise(tooLong, { length: text.length, limit: limits.maxCharacters }));
      }
      if (text.trim() === '') return failed(raise(noText));
      return ok({ text: text.trim(), title: null });
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    return failed(
      raise(unreadable, {
        kind: 'PDF',
        reason: error instanceof Error ? error.message.slice(0, 120) : 'it is damaged',
      }),
    );
  }
}

/** A line that ends a sentence ends a paragraph; another goes on, without a blank between Chinese characters. */
function joinLine(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  if (/[。！？.!?:：]$/.test(text)) return `${text}\n`;
  return isHan(last) || last === 45 ? text : `${text} `;
}

async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`it takes longer than ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
