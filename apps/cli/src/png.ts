import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/**
 * An SVG as a PNG at twice its size. Latin letters come from the Inter that is shipped with the program, so that they look
 * the same everywhere; Chinese ones from a font of the machine, because such a font is larger than the whole program.
 */
const shipped = (name: string) => fileURLToPath(new URL(`../dist/picture/${name}`, import.meta.url));
const SCALE = 2;

/** Where systems keep a font with Chinese characters; the first that is there is taken. */
function chineseFonts(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const windows = join(env.SystemRoot ?? 'C:\\Windows', 'Fonts');
  return [
    ...(env.SOLVENT_FONT ? [env.SOLVENT_FONT] : []),
    '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
    '/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc',
    '/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc',
    '/usr/share/fonts/google-noto-sans-cjk-fonts/NotoSansCJK-Regular.ttc',
    '/usr/share/fonts/truetype/wqy/wqy-microhei.ttc',
    '/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf',
    '/System/Library/Fonts/PingFang.ttc',
    '/System/Library/Fonts/Hiragino Sans GB.ttc',
    '/System/Library/Fonts/STHeiti Light.ttc',
    join(windows, 'msyh.ttc'),
    join(windows, 'simsun.ttc'),
  ];
}

let ready: Promise<void> | undefined;

/** The bytes of the PNG; null when it has Chinese text and no font of the machine has such characters. */
export async function pngOf(
  svg: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Uint8Array | null> {
  ready ??= initWasm(readFileSync(shipped('resvg.wasm')));
  await ready;
  const fonts = [shipped('Inter-Regular.ttf'), shipped('Inter-SemiBold.ttf')];
  if (/[\u2e80-\u9fff\uff00-\uffef]/.test(svg)) {
    const chinese = chineseFonts(env).find((file) => existsSync(file));
    if (chinese === undefined) return null;
    fonts.push(chinese);
  }
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontBuffers: fonts.map((file) => readFileSync(file)), defaultFontFamily: 'Inter' },
  });
  try {
    return image.render().asPng();
  } finally {
    image.free();
  }
}
