const kept = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
  'r',
] as const;

/** The chart in sight as a file: SVG with its styles in it, or PNG at twice the size. */
export function startDownloads(): void {
  document.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-download]') : null;
    const chart = button?.closest('[data-chart]');
    const drawing =
      chart &&
      [...chart.querySelectorAll<SVGSVGElement>('[data-walk]')].find(
        (svg) => svg.getBoundingClientRect().width > 0,
      );
    if (!button || !drawing) return;
    const name = `solvent-${location.pathname.replaceAll('/', '-').replace(/^-/, '') || 'overview'}-${chart.id}`;
    const text = standalone(drawing);
    if (button.dataset.download === 'svg') save(new Blob([text], { type: 'image/svg+xml' }), `${name}.svg`);
    else void picture(text, drawing.viewBox.baseVal).then((blob) => blob && save(blob, `${name}.png`));
  });
}

function standalone(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const { width, height } = drawing.viewBox.baseVal;
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
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({
    width,
    height,
    fill: getComputedStyle(document.documentElement).backgroundColor,
  }))
    paper.setAttribute(name, String(value));
  copy.prepend(paper);
  for (const [name, value] of Object.entries({ xmlns: 'http://www.w3.org/2000/svg', width, height }))
    copy.setAttribute(name, String(value));
  return new XMLSerializer().serializeToString(copy);
}

async function picture(text: string, { width, height }: DOMRect): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
