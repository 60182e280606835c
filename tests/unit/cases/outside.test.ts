import { newsItem } from '../../support/clean-school.ts';
import { testCases } from '../../support/content-case.ts';
import { json } from '../../support/edit-files.ts';

const news = 'news/proverka.mdx';
const data = 'требования раздела к данным';
const storage = '152-ФЗ ст. 18 ч. 5';
const networks = '41-ФЗ от 01.04.2025; распоряжение Правительства РФ от 02.09.2022 № 2523-р';
const language = '168-ФЗ от 24.06.2025; 53-ФЗ; ПП РФ от 20.10.2021 № 1802, п. 21';
const withBody = (body: string) => newsItem('n-2', 'Тайныйзаголовок', '', body);
const body = (severity: string, code: string, source: string) =>
  `${severity} ${code} ${news}:7 body · ${source}`;
const rawHtml = body('error', 'BODY-01.raw-html', data);
const foreignImage = body('error', 'BODY-01.foreign-image', data);
const service = (code: string) => body(code === 'foreign' ? 'warning' : 'error', `FED-16.${code}`, storage);
const socialLinks = (network: string, url: string) => json({ socialLinks: [{ network, url }] });

testCases('what would be loaded from elsewhere (87)', [
  ...(
    [
      [
        'a font',
        '<link rel="stylesheet" href="https://fonts.googleapis.com/css2">',
        [rawHtml, service('page')],
      ],
      [
        'a script of a CDN',
        '<script src="https://cdn.jsdelivr.net/npm/a.js"></script>',
        [rawHtml, service('page')],
      ],
      [
        'foreign analytics',
        '<script src="https://www.googletagmanager.com/gtm.js"></script>',
        [rawHtml, service('page')],
      ],
      ['a counter', '<script src="https://mc.yandex.ru/metrika/tag.js"></script>', [rawHtml]],
      ['a pixel', '![счётчик](https://counter.example/1.gif)', [foreignImage]],
      [
        'a pixel in HTML',
        '<img src="https://www.google-analytics.com/collect" width="1">',
        [rawHtml, service('page')],
      ],
      [
        'a picture of a foreign host',
        '<Figure src="https://cdn.example/a.jpg" alt="Урок" />',
        [foreignImage],
      ],
      [
        'a film of YouTube in a frame (85)',
        '<iframe src="https://www.youtube.com/embed/1"></iframe>',
        [rawHtml, service('foreign')],
      ],
    ] as const
  ).map(([name, text, finds]) => ({
    name: `87. ${name}`,
    edit: { [news]: withBody(text) },
    finds,
    hides: ['Тайныйзаголовок'],
  })),
  {
    name: '87. a link to a foreign form',
    edit: { [news]: withBody('[Запись](https://docs.google.com/forms/d/1)') },
    finds: [service('form')],
  },
]);

testCases('links to networks (88)', [
  {
    name: '88. Telegram',
    edit: { 'school.json': socialLinks('telegram', 'https://t.me/polyn') },
    finds: [`error FED-17.messenger school.json:65 socialLinks.0.url · ${networks}`],
  },
  {
    name: '88. Telegram of a private school',
    given: { 'school.json': json({ ownership: 'private' }) },
    edit: { 'school.json': socialLinks('telegram', 'https://t.me/polyn') },
    finds: [`warning FED-17.messengerPrivate school.json:65 socialLinks.0.url · ${networks}`],
  },
  {
    name: '88. Telegram in a text',
    edit: { [news]: withBody('[Канал](https://t.me/polyn)') },
    finds: [body('error', 'FED-17.messenger', networks)],
  },
  {
    name: '88. Instagram, of any school',
    given: { 'school.json': json({ ownership: 'private' }) },
    edit: { [news]: withBody('[Снимки](https://www.instagram.com/polyn)') },
    finds: [body('error', 'FED-17.banned', networks)],
  },
  ...(
    [
      ['VK', 'https://vk.com/polyn'],
      ['Одноклассники', 'https://ok.ru/polyn'],
      ['MAX', 'https://max.ru/polyn'],
      ['Rutube', 'https://rutube.ru/channel/1'],
    ] as const
  ).map(([name, url]) => ({
    name: `88. ${name}`,
    edit: { [news]: withBody(`[Страница школы](${url})`) },
    finds: [],
    shows: [url],
  })),
]);

testCases('the language of titles (89)', [
  {
    name: '89. a title in English',
    edit: { [news]: newsItem('n-2', 'Open Lesson Week', '', 'Текст.') },
    finds: [`warning FED-19.foreignTitle ${news}:3 title · ${language}`],
    shows: ['Open Lesson Week'],
  },
  {
    name: '89. English words in a title',
    edit: { [news]: newsItem('n-2', 'Неделя soft skills', '', 'Текст.') },
    finds: [`warning FED-19.foreignWords ${news}:3 title · ${language}`],
  },
  {
    name: '89. … with Russian ones beside them',
    edit: { [news]: newsItem('n-2', 'Гибкие навыки (soft skills) и формат PDF', '', 'Текст.') },
    finds: [],
  },
]);
