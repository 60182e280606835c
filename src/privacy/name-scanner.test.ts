import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstNameForms, patronymicForms, surnameForms } from './declension.ts';
import type { KnownPerson } from './known-people.ts';
import { maskNames } from './mask.ts';
import { createNameScanner } from './name-scanner.ts';

const withheld: KnownPerson[] = [
  { ref: 'mentors/m-1', lastName: 'Канарейкина', firstName: 'Мария', patronymic: 'Петровна', shown: false },
  { ref: 'mentors/m-2', lastName: 'Пустельгин', firstName: 'Илья', patronymic: 'Сергеевич', shown: false },
  { ref: 'mentees/n-1', lastName: 'Журавлёв', firstName: 'Семён', shown: false },
];
const shown: KnownPerson = {
  ...{ ref: 'mentors/m-9', lastName: 'Канарейкина', firstName: 'Анна', patronymic: 'Ивановна', shown: true },
};
const scanner = createNameScanner(withheld);

const noiseSigns = [
  ...'*_\\[]()<>&;#%-. \n\u00ad\u0301иаЖёaZ7«»😀',
  '&#1048;',
  '%D0',
  '<!--',
  '](',
  '\ud800',
];

const neutral = fc
  .array(
    fc.constantFrom(
      ...'наставник помогает молодому педагогу освоить новую роль, а куратор ведёт план. 2025 – 8.2'.split(
        ' ',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) => words.join(' '));
const declined = fc.constantFrom(
  ...[...surnameForms('Канарейкина', 'female').keys(), ...surnameForms('Пустельгин', 'male').keys()],
  ...surnameForms('Журавлёв', 'male').keys(),
  ...pairs('Мария', 'Петровна', 'female'),
  ...pairs('Илья', 'Сергеевич', 'male'),
);

function pairs(first: string, patronymic: string, gender: 'male' | 'female'): string[] {
  const patronymics = [...patronymicForms(patronymic, gender)];
  return [...firstNameForms(first, gender)].flatMap(([name, cases]) =>
    patronymics.filter(([, others]) => (cases & others) !== 0).map(([other]) => `${name} ${other}`),
  );
}

describe('createNameScanner', () => {
  it.each([
    ['Отчёт М. П. Канарейкиной принят.', 'М. П. Канарейкиной', 'mentors/m-1'],
    ['Отчёт Канарейкиной М.П.', 'Канарейкиной М.П.', 'mentors/m-1'],
    ['Вела Мария Петровна', 'Мария Петровна', 'mentors/m-1'],
    ['Вела Кана**рейкина**', 'Кана**рейкина', 'mentors/m-1'],
    ['files/pustelgin-plan.pdf', 'pustelgin', 'mentors/m-2'],
    ['Победил Журавле\u0308в', 'Журавле\u0308в', 'mentees/n-1'],
  ])('finds in %j', (text, found, person) => {
    const hits = scanner.find(text);
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual([found]);
    expect(hits.map(({ people }) => people)).toEqual([[person]]);
  });

  it.each([
    'Канарейка поёт',
    'Мария пришла',
    'Канарейкин',
    'А. С. Пустельгин',
    'Мария Ивановна',
    'Мария Петровна Синицкая',
  ])('finds nobody in %j', (text) => {
    expect(scanner.find(text)).toEqual([]);
  });

  it.each([
    ['Канарейкина', []],
    ['Анна Канарейкина', []],
    ['А. И. Канарейкина', []],
    ['М. П. Канарейкина', ['mentors/m-1']],
    ['Канарейкина Мария', ['mentors/m-1']],
  ])('tells namesakes apart: %j', (text, expected) => {
    expect(
      createNameScanner([...withheld, shown])
        .find(text)
        .flatMap(({ people }) => people),
    ).toEqual(expected);
  });

  it('finds every declined form in any text, in any case, with soft hyphens and without ё', () => {
    fc.assert(
      fc.property(
        neutral,
        declined,
        neutral,
        fc.nat(),
        fc.integer({ min: 0, max: 3 }),
        (left, name, right, at, change) => {
          const place = 1 + (at % (name.length - 2));
          const changed = [
            name,
            name.toUpperCase(),
            `${name.slice(0, place)}\u00ad${name.slice(place)}`,
            name.replace('ё', 'е'),
          ];
          const planted = changed[change] ?? name;
          const text = `${left} ${planted} ${right}`;
          const start = left.length + 1;
          const hit = scanner
            .find(text)
            .find((one) => one.start <= start && one.end >= start + planted.length);
          expect(hit, text).toBeDefined();
        },
      ),
    );
  });

  it('finds nobody in texts without names, and stays inside of any text', () => {
    fc.assert(fc.property(neutral, (text) => scanner.find(text).length === 0));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...noiseSigns), { maxLength: 30 }).map((signs) => signs.join('')),
        declined,
        (noise, name) => {
          const text = `${noise} ${name}`;
          for (const { start, end } of scanner.find(text)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});

describe('maskNames', () => {
  it('puts one mark for each name', () => {
    expect(maskNames('Канарейкина М. П. и Пустельгин.', scanner)).toBe('[имя скрыто] и [имя скрыто].');
  });
});
