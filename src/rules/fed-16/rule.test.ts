import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import rule from './rule.ts';
import { outsideServices } from './outside-services.ts';

const codeOf = (url: string) =>
  runRule(rule, { materials: [{ id: 'm', url }] }).violations.map(({ code }) => code);

describe(rule.id, () => {
  test.each([
    ['https://docs.google.com/forms/d/e/1/viewform', 'form'],
    ['https://docs.google.com/a/school/forms/d/1', 'form'],
    ['https://forms.gle/x', 'form'],
    ['https://school.typeform.com/to/1', 'form'],
    ['https://ru.surveymonkey.com/r/1', 'form'],
    ['https://us02web.zoom.us/webinar/register/1', 'form'],
    ['https://FORMS.office.com/r/1', 'form'],
    ['https://www.google-analytics.com/g/collect', 'page'],
    ['https://fonts.googleapis.com/css2?family=Inter', 'page'],
    ['https://cdn.jsdelivr.net/npm/x', 'page'],
    ['https://www.google.com/recaptcha/api.js', 'page'],
    ['https://docs.google.com/document/d/1', 'foreign'],
    ['https://drive.google.com/file/d/1', 'foreign'],
    ['https://www.youtube.com/watch?v=1', 'foreign'],
    ['https://youtu.be/1', 'foreign'],
    ['https://us02web.zoom.us/j/1', 'foreign'],
    ['https://www.dropbox.com/s/1', 'foreign'],
    ['https://1drv.ms/b/1', 'foreign'],
    ['https://disk.yandex.ru/d/1', 'externalStorage'],
    ['https://yadi.sk/d/1', 'externalStorage'],
    ['https://cloud.mail.ru/public/1', 'externalStorage'],
  ])('%s: %s (case 87)', (url, code) => {
    expect(codeOf(url)).toEqual([code]);
  });

  test.each([
    'https://school.example/forms',
    'https://publication.pravo.gov.ru/document/1',
    'https://docs.edu.gov.ru/document/1',
    'https://obraz.volgograd.ru/',
    'https://школа.рф/новости',
    'https://rutube.ru/video/1',
    'https://vkvideo.ru/video-1',
    'https://forms.yandex.ru/u/1',
    'https://www.google.com/',
    'https://notyoutube.com/',
    'https://youtube.com.example/',
    'https://inbox.com/',
  ])('%s is fine', (url) => {
    expect(codeOf(url)).toEqual([]);
  });

  test('finds addresses in any field, in bodies and without a scheme, each service once a line', () => {
    const { violations } = runRule(rule, {
      school: { socialLinks: [{ network: 'other', url: 'https://youtube.com/@school' }] },
      mentors: [
        {
          id: 'm',
          consents: [{ kind: 'processing', signedOn: '2026-09-01', documentRef: 'drive.google.com/1' }],
        },
      ],
      news: [
        {
          id: 'n',
          summary: 'Анкета: forms.gle/1',
          body: 'Вот [анкета](https://forms.gle/1) и <https://forms.gle/2>.\n\nЗапись: www.youtube.com/1',
        },
      ],
    });
    expect(summarise(violations)).toEqual([
      'foreign school/school socialLinks.0.url',
      'foreign mentors/m consents.0.documentRef',
      'form news/n summary',
      'form news/n body',
      'foreign news/n body',
    ]);
    expect(violations.map(({ line }) => line)).toEqual([undefined, undefined, undefined, 10, 12]);
  });

  test('nothing of it takes an entry out of the section', () => {
    const errors = Object.values(rule.codes).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ withholds }) => withholds)).toEqual([false, false]);
  });

  test('no entry of the table is out of reach', () => {
    const addresses = outsideServices.map(({ host, path = '/x' }) => `https://${host}${path}`);
    const uses = {
      form: 'form',
      page: 'page',
      storage: 'foreign',
      video: 'foreign',
      cloud: 'externalStorage',
    };
    expect(addresses.map((url) => codeOf(url))).toEqual(outsideServices.map(({ use }) => [uses[use]]));
  });
});
