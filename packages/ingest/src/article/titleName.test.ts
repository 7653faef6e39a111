import { describe, expect, it } from 'vitest';
import { nameTable } from './mention.ts';
import { nameIn } from './titleName.ts';

const table = nameTable([]);

describe('[EX11] whom a title is about', () => {
  it.each([
    ['Gleanworks board update', 'Gleanworks'],
    ['Deal memo: Parcelwise', 'Parcelwise'],
    ['Memo from the CEO of Brightloop', 'Brightloop'],
    ['Palomar Cloud Q4 2025 shareholder letter', 'Palomar Cloud'],
    ['起底“灵境未来”', '灵境未来'],
  ])('%s', (title, name) => expect(nameIn(title, table)?.name).toBe(name));

  it.each(['The week in AI money', 'Startup digest', 'Exclusive: who pays for it all', '2025年度要点'])(
    'nobody in %s',
    (title) => expect(nameIn(title, table)).toBeNull(),
  );
});
