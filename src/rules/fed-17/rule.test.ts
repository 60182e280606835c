import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const news = (body: string, ownership = 'municipal'): ContentInput => ({
  school: { ownership },
  news: [{ id: 'n', body }],
});
const codesOf = (input: ContentInput, asOf?: string) =>
  runRule(rule, input, asOf).violations.map(({ code }) => code);

describe(rule.id, () => {
  test.each([
    ['https://t.me/shkola', 'municipal', 'messenger'],
    ['https://t.me/shkola', 'state', 'messenger'],
    ['https://t.me/shkola', 'private', 'messengerPrivate'],
    ['канал t.me/shkola', 'municipal', 'messenger'],
    ['[пишите](https://wa.me/70000000000)', 'municipal', 'messenger'],
    ['https://chat.whatsapp.com/x', 'municipal', 'messenger'],
    ['https://invite.viber.com/?g2=x', 'municipal', 'messenger'],
    ['https://join.skype.com/x', 'municipal', 'messenger'],
    ['https://discord.gg/x', 'municipal', 'messenger'],
    ['https://teams.microsoft.com/l/meetup-join/x', 'municipal', 'messenger'],
    ['https://www.instagram.com/shkola', 'municipal', 'banned'],
    ['https://m.facebook.com/shkola', 'municipal', 'banned'],
    ['https://fb.me/shkola', 'private', 'banned'],
  ])('%s of a %s school: %s (case 88)', (body, ownership, code) => {
    expect(codesOf(news(body, ownership))).toEqual([code]);
  });

  test.each([
    'https://vk.com/shkola',
    'https://vk.ru/shkola',
    'https://ok.ru/shkola',
    'https://max.ru/shkola',
    'https://rutube.ru/channel/1',
    'https://dzen.ru/shkola',
    'https://art.me/x',
    'почта t.me@school.example',
    'Мы не ведём Telegram.',
  ])('%s is fine (case 88)', (body) => {
    expect(codesOf(news(body))).toEqual([]);
  });

  test('looks at the social links of the school, also behind another address', () => {
    const socialLinks = [
      { network: 'vk', url: 'https://vk.com/shkola' },
      { network: 'telegram', url: 'https://t.me/shkola' },
      { network: 'telegram', url: 'https://school.example/tg' },
      { network: 'other', url: 'https://instagram.com/shkola' },
    ];
    expect(summarise(runRule(rule, { school: { socialLinks } }).violations)).toEqual([
      'messenger school/school socialLinks.1.url',
      'messenger school/school socialLinks.2.url',
      'banned school/school socialLinks.3.url',
    ]);
  });

  test('tells the line, and each network once a line', () => {
    const { violations } = runRule(rule, news('Раз\n\nt.me/a, t.me/b и wa.me/1\n\nt.me/c'));
    expect(violations.map(({ line, args }) => [line, args['network']])).toEqual([
      [12, 'Telegram'],
      [12, 'WhatsApp'],
      [14, 'Telegram'],
    ]);
  });

  test.each([
    ['t.me/shkola', '2025-05-31', []],
    ['t.me/shkola', '2025-06-01', ['messenger']],
    ['instagram.com/shkola', '2022-03-20', []],
    ['instagram.com/shkola', '2022-03-21', ['banned']],
  ])('%s as of %s', (body, asOf, expected) => {
    expect(codesOf(news(body), asOf)).toEqual(expected);
  });

  test('no error takes an entry out of the section', () => {
    expect(rule.codes['messenger']).toMatchObject({ severity: 'error', withholds: false });
    expect(rule.codes['banned']).toMatchObject({ severity: 'error', withholds: false });
  });
});
