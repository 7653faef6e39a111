/** The points of a chart by arrow key, and what the one under the pointer or the focus says, in a line below. */
export function startWalk(): void {
  const prepare = () => {
    for (const drawing of document.querySelectorAll('[data-walk]'))
      if (pointsOf(drawing).length > 0) drawing.setAttribute('tabindex', '0');
  };
  prepare();
  document.addEventListener('solvent:page', prepare);
  document.addEventListener('keydown', (event) => {
    const drawing = event.target instanceof Element ? event.target.closest('[data-walk]') : null;
    if (!drawing) return;
    const points = pointsOf(drawing);
    const at = points.indexOf(event.target as SVGAElement);
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: Math.max(at, 1) - 1,
      ArrowUp: Math.max(at, 1) - 1,
      Home: 0,
      End: points.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    points[Math.min(to, points.length - 1)]?.focus();
  });
  for (const kind of ['focusin', 'pointerover'] as const) {
    document.addEventListener(kind, (event) => {
      const point = event.target instanceof Element ? event.target.closest('[data-point]') : null;
      const line = point?.closest('[data-chart]')?.querySelector('[data-readout]');
      if (line && point) line.textContent = point.getAttribute('data-point');
    });
  }
}

/** From left to right, whatever order they were drawn in. */
function pointsOf(drawing: Element): readonly SVGAElement[] {
  const x = (point: Element) => +(point.querySelector('.hit')?.getAttribute('cx') ?? 0);
  return [...drawing.querySelectorAll<SVGAElement>('[data-point]')].sort((a, b) => x(a) - x(b));
}
