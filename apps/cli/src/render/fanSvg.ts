import { dec, formatValue, type Lang } from '@solvent/core/money';
import { plainText, type SimulateData } from '@solvent/core/report';

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [720, 360, 84, 16, 56, 32];

/** The fan of cash as one SVG that stands by itself: middle line, half and nine in ten of all futures, zero, years. */
export function fanSvg({ headline, result, currency, company }: SimulateData, lang: Lang): string {
  if (!result || result.cash.length < 2) return '';
  const { cash, start } = result;
  // A picture, not a figure: doubles are exact enough for a dot.
  const dot = (text: string) => dec(text).toNumber();
  const top = Math.max(0, ...cash.map((m) => dot(m.p95)));
  const bottom = Math.min(0, ...cash.map((m) => dot(m.p5)));
  const span = top - bottom || 1;
  const x = (month: number) => round(LEFT + (month / (cash.length - 1)) * (WIDTH - LEFT - RIGHT));
  const y = (value: number) => round(TOP + ((top - value) / span) * (HEIGHT - TOP - BOTTOM));
  const points = (key: 'p5' | 'p25' | 'p50' | 'p75' | 'p95') =>
    cash.map((m, i) => `${x(i)},${y(dot(m[key]))}`);
  const band = (low: 'p5' | 'p25', high: 'p75' | 'p95', fill: string) =>
    `<polygon fill="${fill}" points="${[...points(high), ...points(low).toReversed()].join(' ')}"/>`;
  const label = (value: number) => {
    const text = Math.round(value).toLocaleString('en-US', { useGrouping: false });
    return `<text x="${LEFT - 8}" y="${y(value) + 4}" text-anchor="end">${xmlText(value === 0 ? '0' : formatValue(dec(text), currency, lang))}</text>`;
  };
  const years = cash.flatMap((_, month) => {
    const index = +start.slice(0, 4) * 12 + +start.slice(5, 7) - 1 + month;
    return index % 12 === 0
      ? [`<text x="${x(month)}" y="${HEIGHT - 10}" text-anchor="middle">${Math.floor(index / 12)}</text>`]
      : [];
  });
  const title = xmlText(company.name[lang]);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="12" fill="#33393f">
<title>${title}</title>
<desc>${xmlText(plainText(headline[lang]))}</desc>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
<text x="${LEFT}" y="28" font-size="16" font-weight="600">${title}</text>
${band('p5', 'p95', '#dbe4ee')}
${band('p25', 'p75', '#a9c0d8')}
<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(0)}" y2="${y(0)}" stroke="#33393f" stroke-dasharray="2 3"/>
<polyline fill="none" stroke="#1f5a94" stroke-width="2" points="${points('p50').join(' ')}"/>
${[...new Set([top, 0, bottom])].map(label).join('\n')}
${years.join('\n')}
</svg>
`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function xmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
