import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The one font of the pages as a `Link` header, so that it is on its way before the style sheet asks for it and no line
 * breaks anew when it comes. Its name carries a hash that only the build knows; null where there is none.
 */
export function fontLink(app: string): string | null {
  const folder = join(app, '.next', 'static', 'media');
  const font = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.woff2')) : undefined;
  return font ? `</_next/static/media/${font}>; rel=preload; as=font; type="font/woff2"; crossorigin` : null;
}
