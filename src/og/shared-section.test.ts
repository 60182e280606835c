import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageAddresses } from '#section/addresses';
import { everythingTold, shareOf } from '../../tests/support/share.ts';

const processing = { kind: 'processing', signedOn: '2026-09-01' };
const everything = ['name', 'position', 'subject', 'experience', 'achievements', 'participation'];
const distribution = {
  ...{ kind: 'distribution', scopes: everything, channels: ['site', 'social'], signedOn: '2026-09-01' },
  resources: ['https://school.example/'],
};

function mentorWith(changes: object) {
  const consents = [processing, { ...distribution, ...changes }];
  return { id: 'm-2', lastName: 'Дроздова', firstName: 'Рита', position: 'учитель химии', consents };
}

/** A school in which a mentor is named in every text that an image or a tag could show. */
function schoolWith(changes: object) {
  const named = { title: 'Дроздова ведёт кружок', summary: 'Её зовут Рита Дроздова.' };
  return {
    school: { shortName: 'Школа имени Риты Дроздовой' },
    mentors: [mentorWith(changes)],
    news: [{ id: 'n-1', ...named, publishedOn: '2026-11-01' }],
    events: [{ id: 'e-1', ...named, startDate: '2026-12-01', place: 'кабинет Дроздовой' }],
    documents: [{ id: 'd-1', title: 'Приказ', issuer: 'И. о. директора Дроздова' }],
    materials: [{ id: 'x-1', title: 'Памятка', publisher: 'Дроздова Рита' }],
  };
}

describe('a name is told elsewhere only where its consent covers the site and social networks', () => {
  const channels = ['site', 'social', 'feed', 'print', 'regionalBank'];

  test('in titles, addresses, images and data, whatever the consent covers', () => {
    const consent = fc.record({
      channels: fc.subarray(channels, { minLength: 1 }),
      scopes: fc.subarray(everything, { minLength: 1 }),
    });
    let told = 0;
    fc.assert(
      fc.property(consent, (changes) => {
        const may = ['site', 'social'].every((name) => changes.channels.includes(name));
        const text = everythingTold(schoolWith(changes));
        expect(text).toContain('Памятка');
        if (may && changes.scopes.includes('name')) told += Number(text.includes('Дроздов'));
        else expect(text).not.toMatch(/Дроздов|drozdov|Рита/iu);
      }),
      { numRuns: 150 },
    );
    expect(told).toBeGreaterThan(5);
  });

  test('the page of somebody who may not be told of has the image and the words of the section', () => {
    const share = shareOf(schoolWith({ channels: ['site'] }));
    expect(share('nastavniki/m-2/', 'Дроздова Рита')).toEqual({
      ...{ siteName: 'Наставничество', title: 'Наставничество', type: 'website' },
      description: 'Официальный раздел «Наставничество».',
      image: { url: 'https://school.example/nastavnichestvo/og/index.png', alt: 'Наставничество' },
      structuredData: expect.not.stringContaining('m-2') as string,
    });
  });

  test('and so has a page below it', () => {
    const share = shareOf(schoolWith({ channels: ['site'] }));
    expect(share('nastavniki/m-2/istoriya/', 'История: Дроздова Рита').title).toBe('Наставничество');
  });

  test('a datum that only the site may show is left out, the name stays', () => {
    const two = [
      { ...distribution, scopes: ['name'] },
      { ...distribution, scopes: ['position'], channels: ['site'] },
    ];
    const mentors = [{ ...mentorWith({}), consents: [processing, ...two] }];
    const { structuredData, image } = shareOf({ mentors })('nastavniki/m-2/', 'Дроздова Рита');
    expect(structuredData).toContain('"@type":"Person","name":"Дроздова Рита"');
    expect(structuredData + image.alt).not.toContain('химии');
  });

  test('conditions of a consent cannot stand in an image: nothing is told of the mentor', () => {
    const told = everythingTold({ mentors: [mentorWith({ conditions: 'Только с указанием школы.' })] });
    expect(everythingTold({ mentors: [mentorWith({})] })).toContain('Дроздова');
    expect(told).not.toContain('Дроздова');
  });
});

describe('results of a programme', () => {
  const program = { id: 'p-1', title: 'Вместе', startDate: '2026-01-10', plannedEndDate: '2026-11-30' };
  const school = {
    programs: [{ ...program, results: { summary: 'итог-программы', publishedOn: '2026-12-20' } }],
    cases: [{ id: 'c-1', title: 'Кейс о результате', programs: ['p-1'], publishedOn: '2026-11-01' }],
  };

  test('are told nowhere before their day (A1 п. 8.2)', () => {
    const told = everythingTold(school, '2026-11-22');
    expect(told).toContain('Вместе');
    expect(told).not.toMatch(/итог-программы|Кейс о результате/u);
  });
});

describe('what is told of a page', () => {
  const input = {
    events: [{ id: 'e-1', title: 'Сбор <б> & «в»', startDate: '2026-12-04', time: '15:00', place: 'Зал' }],
    documents: [{ id: 'd-1', title: 'О парах', documentNumber: '40-о', documentDate: '2026-09-10' }],
  };

  test('an entry: its own words, image and thing', () => {
    const { title, description, type, url, image } = shareOf(input)('dokumenty/d-1/', 'что-то');
    expect({ title, type, url }).toEqual({
      ...{ title: 'О парах', type: 'article' },
      url: 'https://school.example/nastavnichestvo/dokumenty/d-1/',
    });
    expect(description).toBe(
      'Документ: Приказ от 10.09.2026 № 40-о. Официальный раздел «Наставничество»: Школа.',
    );
    expect(image).toEqual({
      url: 'https://school.example/nastavnichestvo/og/dokumenty/d-1.png',
      alt: 'Документ. О парах. Приказ от 10.09.2026 № 40-о. Школа',
    });
  });

  test.each([
    ['', 'index.png'],
    ['dokumenty/', 'dokumenty.png'],
    ['programmy/forma/para/', 'programmy.png'],
    ['neizvestno/', 'index.png'],
  ])('the page %s has the image %s and its own words', (address, image) => {
    const told = shareOf(input)(address, 'Своё');
    expect(told.image.url).toBe(`https://school.example/nastavnichestvo/og/${image}`);
    expect(told.title).toBe('Своё');
  });

  test.each<[string, string[]]>([
    ['', ['School']],
    [pageAddresses.figures, ['BreadcrumbList', 'Dataset']],
    [pageAddresses.documents, ['BreadcrumbList']],
    ['dokumenty/d-1/', ['BreadcrumbList', 'DigitalDocument']],
    ['anonsy/e-1/', ['BreadcrumbList', 'Event']],
  ])('the data of %s are %j', (address, types) => {
    const data = JSON.parse(shareOf(input)(address, 'Своё').structuredData) as Record<string, unknown>;
    expect(data['@context']).toBe('https://schema.org');
    const things = (data['@graph'] ?? [data]) as { '@type': string }[];
    expect(things.map((thing) => thing['@type'])).toEqual(types);
  });

  test('an event has its day, hour and place, and no text of it ends the script', () => {
    const { structuredData } = shareOf(input)('anonsy/e-1/', 'Сбор');
    expect(structuredData).not.toMatch(/[<>&]/);
    expect(JSON.parse(structuredData)).toMatchObject({
      '@graph': [
        { itemListElement: [{ position: 1 }, { position: 2 }] },
        {
          ...{ name: 'Сбор <б> & «в»', startDate: '2026-12-04T15:00', location: { name: 'Зал' } },
          eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
          url: 'https://school.example/nastavnichestvo/anonsy/e-1/',
        },
      ],
    });
  });
});
