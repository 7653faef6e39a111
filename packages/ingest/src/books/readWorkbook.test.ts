import { expect, it } from 'vitest';
import { zipOf } from '../filings/zip.fixture.ts';
import { readSheets } from './index.ts';

const relations = (ids: readonly string[]) =>
  `<Relationships>${ids.map((id) => `<Relationship Id="${id}" Target="worksheets/${id}.xml"/>`).join('')}</Relationships>`;
const styles =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="mmm\\-yy"/><numFmt numFmtId="165" formatCode="&quot;day&quot; 0.00"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';
const sheet = (cells: string) => `<worksheet><sheetData><row r="3">${cells}</row></sheetData></worksheet>`;

function workbook(book: string, sheets: Readonly<Record<string, string>>): Uint8Array {
  const parts: readonly (readonly [string, string])[] = [
    ['xl/workbook.xml', book],
    ['xl/_rels/workbook.xml.rels', relations(Object.keys(sheets))],
    ['xl/styles.xml', styles],
    [
      'xl/SharedStrings.xml',
      '<sst><si><t>Rent</t></si><si><r><t>Big</t></r><r><t>Co</t></r><rPh><t>x</t></rPh></si></sst>',
    ],
    ...Object.entries(sheets).map(([id, xml]) => [`xl/worksheets/${id}.xml`, xml] as const),
  ];
  return zipOf(parts.map(([name, text]) => ({ name, bytes: Buffer.from(text) })));
}
const cellsOf = async (cells: string, properties = '') => {
  const read = await readSheets(
    workbook(`<workbook>${properties}<sheets><sheet name="S" r:id="a"/></sheets></workbook>`, {
      a: sheet(cells),
    }),
  );
  return read.ok ? read.value[0]!.rows : read.issues;
};

it('[IM40] numbers, texts, days and what is no value', async () => {
  expect(
    await cellsOf(
      '<c r="A3" t="s"><v>1</v></c><c r="C3"><v>1000.0999999999999</v></c><c r="D3" s="1"><v>45296</v></c><c r="E3" s="2"><v>45292</v></c><c r="F3" s="3"><v>45292</v></c><c r="G3"><f>C3*2</f></c><c r="H3" t="e"><v>#REF!</v></c><c r="I3" t="inlineStr"><is><t>x</t></is></c><c r="J3"><f>1+1</f><v>2</v></c>',
    ),
  ).toEqual([
    {
      line: 3,
      cells: ['BigCo', '', '1000.1', '2024-01-05', '2024-01-01', '45292', '=C3*2', '#REF!', 'x', '2'],
    },
  ]);
});

it('[IM40] days counted from 1904', async () => {
  expect(await cellsOf('<c r="A3" s="1"><v>43834</v></c>', '<workbookPr date1904="1"/>')).toEqual([
    { line: 3, cells: ['2024-01-05'] },
  ]);
});

it('[IM40] sheets that are shown, whatever the prefix of the names', async () => {
  const cell = '<x:c r="A3"><x:v>1</x:v></x:c>';
  const read = await readSheets(
    workbook(
      '<x:workbook><x:sheets><x:sheet name="Old" state="hidden" rel:id="a"/><x:sheet name="New" rel:id="b"/></x:sheets></x:workbook>',
      { a: sheet(cell), b: sheet(cell) },
    ),
  );
  expect(read.ok && read.value).toEqual([{ name: 'New', rows: [{ line: 3, cells: ['1'] }] }]);
});

it('[IM1] a zip that is no workbook, and one with a document type, are refused', async () => {
  for (const bytes of [
    zipOf([{ name: 'a.xml', bytes: Buffer.from('<a/>') }]),
    workbook('<!DOCTYPE x><workbook/>', {}),
    workbook('<workbook><sheets/></workbook>', {}),
  ])
    expect((await readSheets(bytes)).issues.map(({ code }) => code)).toEqual(['books/unreadable']);
});
