import { describe, expect, test } from 'vitest';
import { createNameScanner } from '#privacy/name-scanner';
import { sectionWith } from '../../tests/support/section.ts';
import { sieveNames } from './sieve.ts';

const scanner = createNameScanner([
  { ref: 'mentors/m-1', lastName: 'Канарейкина', firstName: 'Белла', shown: false },
]);

describe('names that the channel may not show', () => {
  test('are cut out of texts at any depth', () => {
    const views = { title: 'О Канарейкиной', list: [{ text: 'пишет Канарейкина Белла' }, { text: 'пишут' }] };
    expect(sieveNames(views, scanner)).toEqual({
      title: 'О [имя скрыто]',
      list: [{ text: 'пишет [имя скрыто]' }, { text: 'пишут' }],
    });
  });

  test('take the record away whose address holds them', () => {
    const views = {
      news: [
        { id: 'n-1', slug: 'spasibo-kanareykinoy', title: 'Спасибо' },
        { id: 'n-2', slug: 'spasibo', title: 'Спасибо' },
      ],
      document: { id: 'kanareykina', title: 'Приказ' },
    };
    expect(sieveNames(views, scanner)).toEqual({ news: [{ id: 'n-2', slug: 'spasibo', title: 'Спасибо' }] });
  });

  test('leave everything else as it was', () => {
    const views = { count: 3, none: undefined, flag: true, bodyHtml: '<p>Канарейка</p>', list: ['Канары'] };
    expect(sieveNames(views, scanner)).toEqual(views);
  });
});

test('the card of the school and titles in the feed are sieved', () => {
  const signed = [
    { kind: 'processing', signedOn: '2026-09-01' },
    {
      ...{ kind: 'distribution', scopes: ['name'], channels: ['site'], signedOn: '2026-09-01' },
      resources: ['https://school.example/'],
    },
  ];
  const input = {
    school: { founder: 'Канарейкина и Ко' },
    mentors: [
      { id: 'm-1', lastName: 'Канарейкина', firstName: 'Белла' },
      { id: 'm-2', lastName: 'Дроздова', firstName: 'Рита', consents: signed },
    ],
    news: [{ id: 'n-1', title: 'Дроздова ведёт кружок', publishedOn: '2026-11-01' }],
  };
  const on = (channel: 'site' | 'feed') => sectionWith(input, '2026-11-22', [], channel).section;
  expect(on('site').school.founder).toBe('[имя скрыто] и Ко');
  expect(on('site').news[0]?.title).toBe('Дроздова ведёт кружок');
  expect(on('feed').news[0]?.title).toBe('[имя скрыто] ведёт кружок');
});
