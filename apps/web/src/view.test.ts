import { describe, expect, it } from 'vitest';
import { acceptedLang, viewOf } from './view.ts';

describe('the view of a page', () => {
  const view = viewOf('/companies/openai', { at: '2024-07-31', lang: 'zh', metric: 'revenue' }, 'en');

  it('[WEB5] keeps day, policy and language on every link, and its own parameters on its own', () => {
    expect(view.href('/compare', { ids: 'a,b' })).toBe('/compare?at=2024-07-31&lang=zh&ids=a,b');
    expect(view.here({ metric: 'cash' })).toBe('/companies/openai?at=2024-07-31&lang=zh&metric=cash');
    expect(view.here({ at: null })).toBe('/companies/openai?lang=zh&metric=revenue');
    expect(view.href('/method#PO8')).toBe('/method?at=2024-07-31&lang=zh#PO8');
  });

  it('[WEB5] keeps an id readable and everything else escaped', () => {
    expect(viewOf('/', {}, 'en').href('/explain', { id: 'openai/cash/@2024-06-30' })).toBe(
      '/explain?id=openai/cash/@2024-06-30',
    );
    expect(viewOf('/', {}, 'en').href('/', { field: '"><&' })).toBe('/?field=%22%3E%3C%26');
  });

  it('[WEB8] names a day that is none and asks about today', () => {
    const wrong = viewOf('/', { at: '2024-02-31' }, 'en');
    expect([wrong.at, wrong.refused, wrong.asked]).toEqual([null, ['2024-02-31'], { lang: 'en' }]);
  });

  it('takes a list from a form as one', () => {
    expect(viewOf('/compare', { ids: ['a,b', 'c'] }, 'en').own.ids).toBe('a,b,c');
  });

  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['fr-FR,fr;q=0.9,en;q=0.5,zh;q=0.3', 'en'],
    ['fr', 'en'],
    ['zh-Hant-TW', 'zh'],
  ])('[WEB6] %s is read as %s', (header, lang) => {
    expect(acceptedLang(header)).toBe(lang);
  });
});
