import { standalone } from './standalone.ts';

/** The chart in sight as a file, with its sentence and its source: SVG, or PNG at twice the size. */
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
    const said = (part: string) => chart.querySelector(part)?.textContent ?? '';
    const picture = standalone(drawing, said('.chart-sentence'), `${said('.chart-foot > span')} · Solvent`);
    if (button.dataset.download === 'svg')
      save(new Blob([picture.text], { type: 'image/svg+xml' }), `${name}.svg`);
    else void painted(picture).then((blob) => blob && save(blob, `${name}.png`));
  });
}

async function painted({ text, width, height }: ReturnType<typeof standalone>): Promise<Blob | null> {
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
