import { Parser } from 'htmlparser2';
import type { SheetRow } from '../books/index.ts';

/** The ECB's XML as rows of a list of series: `<Cube time="2026-03-05"><Cube currency="USD" rate="1.1618"/></Cube>`. */
export function rowsOfXml(xml: string): readonly SheetRow[] {
  const rows = [['date', 'series', 'rate']];
  let day = '';
  const parser = new Parser(
    {
      onopentag: (name, { time, currency, rate }) => {
        if (!name.endsWith('Cube')) return;
        if (time !== undefined) day = time;
        if (currency !== undefined && rate !== undefined)
          rows.push([day, `EXR.D.${currency}.EUR.SP00.A`, rate]);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return rows.length > 1 ? numbered(rows) : [];
}

/** FRED's text file: `Series ID: DEXCHUS` above, then a day and a value a line, parted by blanks. */
export function rowsOfListing(text: string): readonly SheetRow[] {
  const series = /^Series ID:\s+(\S+)/m.exec(text)?.[1] ?? '';
  return text.split(/\r?\n/).flatMap((line, i): SheetRow[] => {
    const cells = line.trim().split(/\s+/);
    if (/^DATE\s+VALUE$/i.test(line.trim())) return [{ line: i + 1, cells: ['date', series] }];
    return /^\d{4}-\d\d-\d\d$/.test(cells[0] ?? '') ? [{ line: i + 1, cells }] : [];
  });
}

function numbered(rows: readonly (readonly string[])[]): readonly SheetRow[] {
  return rows.map((cells, i) => ({ line: i + 1, cells }));
}
