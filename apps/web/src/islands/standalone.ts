const SVG = 'http://www.w3.org/2000/svg';

/** What a style sheet says of a drawing and a file of its own must say itself. */
const kept = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
  'r',
] as const;

const MARGIN = 16;
/** Where a line may break: after a blank, and between Chinese characters, but not before what closes a clause. */
const PIECES = /[\u2e80-\uffef][，。；：、！？）”]*\s?|[^\s\u2e80-\uffef]+[，。；：、！？）”]*\s?|\s/g;

/** A drawing as a picture that stands alone: its sentence above, where its figures come from below, its styles in it. */
export function standalone(
  drawing: SVGSVGElement,
  sentence: string,
  source: string,
): { readonly text: string; readonly width: number; readonly height: number } {
  const { width, height } = drawing.viewBox.baseVal;
  const page = getComputedStyle(document.documentElement);
  const [above, below] = [
    lines(sentence, 16, 600, width, page, '--ink'),
    lines(source, 12, 400, width, page, '--ink-2'),
  ];
  const whole = document.createElementNS(SVG, 'svg');
  const size = { width: width + 2 * MARGIN, height: MARGIN + above.height + height + below.height + MARGIN };
  set(whole, { xmlns: SVG, ...size, viewBox: `0 0 ${size.width} ${size.height}` });
  const paper = document.createElementNS(SVG, 'rect');
  set(paper, { ...size, fill: page.backgroundColor });
  const copy = styled(drawing);
  set(copy, { x: MARGIN, y: MARGIN + above.height, width, height, overflow: 'visible' });
  whole.append(paper, above.place(MARGIN), copy, below.place(MARGIN + above.height + height));
  return { text: new XMLSerializer().serializeToString(whole), ...size };
}

function styled(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  for (const [i, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(originals[i]!);
    for (const property of kept) {
      const value = style.getPropertyValue(property);
      if (value && !(property === 'r' && element.tagName !== 'circle')) element.setAttribute(property, value);
    }
    for (const name of ['class', 'tabindex', 'data-point', 'data-explain', 'data-walk', 'href'])
      element.removeAttribute(name);
  }
  return copy;
}

/** A text in as many lines as the width asks for; between Chinese characters a line may break anywhere. */
function lines(
  text: string,
  size: number,
  weight: number,
  width: number,
  page: CSSStyleDeclaration,
  colour: string,
) {
  const pen = document.createElement('canvas').getContext('2d')!;
  pen.font = `${weight} ${size}px ${page.fontFamily}`;
  const rows: string[] = [''];
  for (const piece of text.replaceAll(/\s+/g, ' ').trim().match(PIECES) ?? []) {
    const row = rows.at(-1)! + piece;
    if (pen.measureText(row.trimEnd()).width <= width || rows.at(-1) === '') rows[rows.length - 1] = row;
    else rows.push(piece.trimStart());
  }
  const step = Math.round(size * 1.4);
  return {
    height: rows.length * step + size / 2,
    place(top: number): SVGGElement {
      const group = document.createElementNS(SVG, 'g');
      const fill = page.getPropertyValue(colour).trim();
      for (const [i, row] of rows.entries()) {
        const line = document.createElementNS(SVG, 'text');
        const place = { x: MARGIN, y: top + size + i * step };
        set(line, {
          ...place,
          fill,
          'font-size': size,
          'font-weight': weight,
          'font-family': page.fontFamily,
        });
        line.textContent = row.trimEnd();
        group.append(line);
      }
      return group;
    },
  };
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
