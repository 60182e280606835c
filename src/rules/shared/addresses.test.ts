import { describe, expect, test } from 'vitest';
import { contentWith } from '../../../tests/support/content.ts';
import { createContext } from '../context.ts';
import { addressesOf, hostsIn, isHostOf } from './addresses.ts';

describe('hostsIn', () => {
  test.each<[text: string, found: string[]]>([
    ['https://forms.example/d/1?x=2', ['forms.example /d/1?x=2']],
    ['Смотрите на WWW.Video.Example.', ['video.example ']],
    ['[запись](https://video.example:8443/a) и ещё', ['video.example /a']],
    ['<https://школа.рф/новости>', ['школа.рф /новости']],
    ['a.example, b.example', ['a.example ', 'b.example ']],
    ['https://school.example/?to=https://chat.example/x', ['school.example /?to=https://chat.example/x']],
    ['школа@mail.example, t.me@mail.example', []],
    ['и т. д. – слово…', []],
  ])('%s', (text, found) => {
    const hosts = hostsIn(text).map(({ host, path }) => `${host} ${path}`);
    expect(hosts).toEqual(expect.arrayContaining(found));
    expect(hosts.length === 0).toBe(found.length === 0);
  });
  test('takes no long time over a text made to stall it', () => {
    const start = performance.now();
    for (const part of ['a', 'a.', '.', 'https://a.b/', '-a', 'a.b\n']) hostsIn(part.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

test.each([
  ['t.me', 't.me', true],
  ['web.t.me', 't.me', true],
  ['art.me', 't.me', false],
  ['t.me.example', 't.me', false],
])('%s belongs to %s: %s', (host, of, expected) => {
  expect(isHostOf(host, of)).toBe(expected);
});

test('finds addresses in fields, in bodies and at the school, never in names of files', () => {
  const content = contentWith({
    school: { socialLinks: [{ network: 'vk', url: 'https://vk.example/school' }] },
    mentors: [{ id: 'm', photo: 'portrait.example.jpg', about: 'Пишите: chat.example/m' }],
    news: [{ id: 'n', body: 'Первая строка\n\n[Запись](https://video.example/1)' }],
  });
  const found = addressesOf(createContext(content, '2026-11-22', 'published'));
  expect(found.map(({ at, field, line, host }) => [at.id, field, line, host])).toEqual([
    ['school', 'officialSiteUrl', undefined, 'school.example'],
    ['school', 'socialLinks.0.url', undefined, 'vk.example'],
    ['m', 'about', undefined, 'chat.example'],
    ['n', 'body', 12, 'video.example'],
  ]);
});
