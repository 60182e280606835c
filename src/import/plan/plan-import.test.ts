import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { placeholderFields } from '#model/placeholder-school';
import { transliterate } from '#model/transliterate';
import { school as schoolSchema } from '#model/school';
import type { Kind } from '#model/kind-names';
import { listOf } from '../../../tests/support/list-document.ts';
import { importDocuments } from '../lists/import-documents.ts';
import { importEvents } from '../lists/import-events.ts';
import { importMentors } from '../lists/import-people.ts';
import type { ExistingEntry, PlanContext } from './context.ts';
import { keepNamesOut } from './keep-names-out.ts';
import { planImport } from './plan-import.ts';
import type { ImportPlan, ImportResult, ImportedEntry, JsonObject, PrivateName } from './plan.ts';

const school = schoolSchema.parse({ ...placeholderFields, officialSiteUrl: 'https://rodnik.example' });
const asOf = '2026-11-22';
const options = { asOf, school };

/** A section: its entries and its private register. */
interface Section {
  entries: readonly ExistingEntry[];
  register: ReadonlyMap<string, PrivateName>;
}
const empty: Section = { entries: [], register: new Map() };

function contextOf({ entries, register }: Section): PlanContext {
  let number = 0;
  return {
    ...{ entries, register, school, asOf },
    paths: new Set(entries.map(({ path }) => path)),
    naming: {
      newId: (kind, taken, { title }) => {
        const wanted = typeof title === 'string' ? transliterate(title) : undefined;
        for (;;) {
          const id =
            wanted !== undefined && number === 0
              ? wanted
              : `${kind === 'mentees' ? 'n' : 'm'}-${(number += 1)}`;
          if (![...taken].includes(id)) return id;
          number += 1;
        }
      },
      fileNameOf: (_kind, { id }) => (typeof id === 'string' ? id : ''),
    },
  };
}

const plan = (result: ImportResult, section: Section = empty) => planImport(result, contextOf(section));

/** The section after a plan was carried out. */
function apply({ entries }: ImportPlan, section: Section, replace = false): Section {
  const written = new Map(section.entries.map((entry) => [entry.path, entry]));
  const register = new Map(section.register);
  for (const { state, kind, id, path, kept, replaced, privateName } of entries) {
    if (state === 'held') continue;
    written.set(path, { kind, id, path, data: replace ? replaced : kept });
    if (privateName !== undefined) register.set(id, privateName);
  }
  return { entries: [...written.values()], register };
}

const states = ({ entries }: ImportPlan) => entries.map(({ state }) => state);
const codes = ({ entries }: ImportPlan) => entries.flatMap(({ remarks }) => remarks.map(({ code }) => code));
const resultOf = (...entries: ImportedEntry[]): ImportResult => ({
  entries,
  ...{ remarks: [], columns: [], rows: { total: entries.length, kept: entries.length } },
});
const imported = (kind: Kind, data: JsonObject, privateName?: PrivateName): ImportedEntry => ({
  ...{ kind, data, remarks: [] },
  ...(privateName === undefined ? {} : { privateName }),
});
const existing = (kind: Kind, id: string, data: JsonObject): ExistingEntry => ({
  ...{ kind, id, path: `${kind}/${id}.json` },
  data: { id, ...data },
});

describe('people', () => {
  const name = { lastName: 'Ручьёв', firstName: 'Антон', patronymic: 'Игоревич' };
  const section = (data: JsonObject, register: Record<string, PrivateName> = { 'm-7': name }): Section => ({
    entries: [existing('mentors', 'm-7', data)],
    register: new Map(Object.entries(register)),
  });
  const person = (data: JsonObject, called: PrivateName = name) =>
    resultOf(imported('mentors', data, called));

  it.each<[string, PrivateName, string]>([
    ['е for ё', { ...name, lastName: 'Ручьев' }, 'same'],
    ['capitals', { ...name, lastName: 'РУЧЬЁВ' }, 'same'],
    ['initials', { lastName: 'Ручьёв', firstName: 'А.', patronymic: 'И.' }, 'same'],
    ['no patronymic', { lastName: 'Ручьёв', firstName: 'Антон' }, 'same'],
    ['other initials', { lastName: 'Ручьёв', firstName: 'Б.' }, 'new'],
    ['another name', { lastName: 'Ручьёв', firstName: 'Андрей' }, 'new'],
  ])('are found by name: %s', (_name, called, state) => {
    expect(states(plan(person({}, called), section({ position: 'учитель' })))).toEqual([state]);
  });

  test('initials that fit two people decide nothing', () => {
    const two: Section = {
      entries: ['m-1', 'm-2'].map((id) => existing('mentors', id, {})),
      register: new Map([
        ['m-1', name],
        ['m-2', { ...name, firstName: 'Артём' }],
      ]),
    };
    const held = plan(person({}, { lastName: 'Ручьёв', firstName: 'А.' }), two);
    expect([states(held), codes(held)]).toEqual([['held'], ['planAmbiguous']]);
    expect(states(plan(person({}), two))).toEqual(['same']);
  });

  test('two rows that fit one entry wait', () => {
    const rows = resultOf(
      imported('mentors', {}, name),
      imported('mentors', {}, { lastName: 'Ручьёв', firstName: 'А.' }),
    );
    expect(states(plan(rows, section({})))).toEqual(['held', 'held']);
  });

  test('what is empty is filled, what differs stays, what the file does not say stays', () => {
    const before = { position: 'учитель', about: 'О себе.', consents: [] };
    const { entries } = plan(person({ position: 'педагог', subject: 'химия' }), section(before));
    expect(entries).toMatchObject([
      {
        state: 'conflicting',
        additions: [{ field: 'subject', after: 'химия' }],
        conflicts: [{ field: 'position', before: 'учитель', after: 'педагог' }],
        kept: { ...before, subject: 'химия' },
        replaced: { ...before, position: 'педагог', subject: 'химия' },
      },
    ]);
  });

  const consents = (signedOn: string): JsonObject => ({
    consents: [
      { kind: 'processing', signedOn },
      {
        kind: 'distribution',
        scopes: ['name'],
        channels: ['site'],
        resources: ['https://rodnik.example'],
        signedOn,
      },
    ],
  });
  const named = (signedOn: string) => resultOf(imported('mentors', { ...name, ...consents(signedOn) }));

  test('consents that the file brings put the name into the entry', () => {
    expect(plan(named('2026-09-01'), section({})).entries[0]?.kept).toMatchObject(name);
  });

  test('a consent beside a name that only fits is nobody’s', () => {
    const initials = { lastName: 'Ручьёв', firstName: 'А.', patronymic: 'И.' };
    const unsure = plan(
      resultOf(imported('mentors', { ...initials, ...consents('2026-09-01'), subject: 'химия' })),
      section({}),
    );
    expect(unsure.entries[0]?.kept).toEqual({ id: 'm-7', subject: 'химия' });
    expect(codes(unsure)).toEqual(['planConsentWhose']);
  });

  test('a withdrawn consent does not come back by an old list', () => {
    const withdrawn = { ...consents('2025-09-01') };
    const all = (withdrawn['consents'] as JsonObject[]).map((each) => ({
      ...each,
      withdrawnOn: '2026-10-01',
    }));
    for (const day of ['2025-09-01', '2025-08-31', '2026-10-01']) {
      const again = plan(named(day), section({ consents: all }));
      expect(JSON.stringify(again.entries[0]?.kept)).not.toContain('Ручьёв');
      expect(JSON.stringify(again.entries[0]?.replaced)).not.toContain('Ручьёв');
      expect(states(again)).toEqual(['same']);
    }
    expect(plan(named('2026-11-01'), section({ consents: all })).entries[0]?.kept).toMatchObject(name);
  });

  test('a name that the entry has is not written into the register', () => {
    const { entries } = plan(person({}), section({ ...name, ...consents('2026-09-01') }, {}));
    expect(entries).toMatchObject([{ state: 'same' }]);
    expect(entries[0]?.privateName).toBeUndefined();
  });

  test('an id that only the register knows is taken up again', () => {
    const cut: Section = { entries: [], register: new Map([['m-7', name]]) };
    expect(plan(person({}), cut).entries).toMatchObject([{ state: 'new', id: 'm-7' }]);
    expect(plan(resultOf(imported('mentees', { participant: 'pupil' }, name)), cut).entries[0]?.id).not.toBe(
      'm-7',
    );
  });

  test('a name written twice alike is one person; what differs is nobody’s', () => {
    const joined = plan(
      resultOf(
        imported('mentors', { position: 'учитель', subject: 'химия' }, name),
        imported('mentors', { position: 'педагог' }, name),
      ),
    );
    expect(joined.entries).toMatchObject([{ state: 'new', kept: { subject: 'химия' } }]);
    expect(joined.entries[0]?.kept['position']).toBeUndefined();
    expect(codes(joined)).toContain('planRowsDiffer');
  });

  const tests = {
    namesSomebody: (text: string) => text.includes('Ручьёв'),
    holdsPersonalData: (text: string) => text.includes('@'),
  };

  test('a document that names somebody, or holds personal data, waits', () => {
    const of = (title: string) => keepNamesOut(plan(resultOf(imported('documents', { title }))), tests);
    expect(of('О назначении Ручьёва').entries).toMatchObject([{ state: 'held' }]);
    expect(codes(of('О назначении Ручьёва'))).toContain('planNameInText');
    expect(of('Писать на a@mail.example').entries).toMatchObject([{ state: 'held' }]);
    expect(codes(of('Писать на a@mail.example'))).toContain('planDataInText');
    expect(states(of('О наставничестве'))).toEqual(['new']);
  });

  test('a field that names somebody is left out', () => {
    const kept = keepNamesOut(plan(person({ position: 'ученик Ручьёва', subject: 'химия' })), tests);
    expect(kept.entries).toMatchObject([{ state: 'new', kept: { subject: 'химия' } }]);
    expect(JSON.stringify(kept.entries[0]?.kept)).not.toContain('Ручьёв');
  });
});

describe('documents, events, roadmaps', () => {
  const order = {
    title: 'О парах',
    documentType: 'order',
    documentNumber: '118-о',
    documentDate: '2026-09-01',
    level: 'local',
  };
  const section: Section = { entries: [existing('documents', 'p', order)], register: new Map() };

  it.each<[string, JsonObject, string]>([
    ['the same', order, 'same'],
    ['another title of the same act', { ...order, title: 'О закреплении пар' }, 'conflicting'],
    ['a number with Latin letters', { ...order, documentNumber: '118-o' }, 'conflicting'],
    ['the title alone', { title: 'О  парах' }, 'same'],
    ['another day', { ...order, documentDate: '2025-09-01' }, 'new'],
    ['another number', { ...order, documentNumber: '119-о' }, 'new'],
    [
      'another type of the same day and number',
      { ...order, documentType: 'regulation', title: 'Положение' },
      'new',
    ],
  ])('documents: %s', (_name, data, state) => {
    expect(states(plan(resultOf(imported('documents', data)), section))).toEqual([state]);
  });

  test('what a document lacks makes a draft', () => {
    expect(plan(resultOf(imported('documents', { title: 'Памятка' }))).entries).toMatchObject([
      { state: 'new', kept: { title: 'Памятка', draft: true }, remarks: [{ code: 'planIncomplete' }] },
    ]);
  });

  test('an event of another day is another event', () => {
    const events: Section = {
      entries: [existing('events', 'e', { title: 'Сбор', startDate: '2025-12-01' })],
      register: new Map(),
    };
    const of = (data: JsonObject) => states(plan(resultOf(imported('events', data)), events));
    expect(of({ title: 'сбор', startDate: '2025-12-01' })).toEqual(['same']);
    expect(of({ title: 'Сбор', startDate: '2026-12-01' })).toEqual(['new']);
  });

  test('programmes by title; others are told', () => {
    const known: Section = {
      entries: [existing('programs', 'p-01', { title: '«Год рядом»' })],
      register: new Map(),
    };
    const { entries } = plan(
      resultOf(imported('events', { title: 'Сбор', programs: ['Год рядом', 'Иное'] })),
      known,
    );
    expect(entries).toMatchObject([
      { kept: { programs: ['p-01'] }, remarks: [{ code: 'planProgramUnknown' }] },
    ]);
  });

  test('activities are found by text or number; marks of the section stay', () => {
    const roadmap = (activities: JsonObject[], more: JsonObject = {}): JsonObject => ({
      ...{ title: 'Карта', period: { schoolYear: '2026-2027' } },
      stages: [{ no: '1', title: 'Этап', activities }],
      ...more,
    });
    const before: Section = {
      entries: [
        existing(
          'roadmaps',
          'k',
          roadmap(
            [
              { no: '1.1', text: 'Встреча', doneOn: '2026-10-01' },
              { no: '1.2', text: 'Опрос' },
              { no: '1.9', text: 'Своё' },
            ],
            { draft: true },
          ),
        ),
      ],
      register: new Map(),
    };
    const file = roadmap([
      { no: '1.1', text: 'Встреча', terms: [{ raw: 'Сентябрь' }] },
      { no: '1.15', text: 'Новое' },
      { no: '1.2', text: 'Анкета' },
    ]);
    const { entries } = plan(resultOf(imported('roadmaps', file)), before);
    expect(entries).toMatchObject([
      {
        state: 'conflicting',
        additions: [
          { field: 'stages.0.activities.0.terms', after: [{ raw: 'Сентябрь' }] },
          { field: 'stages.0.activities.1', after: { no: '1.15', text: 'Новое' } },
        ],
        conflicts: [{ field: 'stages.0.activities.2.text', before: 'Опрос', after: 'Анкета' }],
        kept: {
          draft: true,
          stages: [
            {
              activities: [
                { no: '1.1', text: 'Встреча', doneOn: '2026-10-01', terms: [{ raw: 'Сентябрь' }] },
                { no: '1.15', text: 'Новое' },
                { no: '1.2', text: 'Опрос' },
                { no: '1.9', text: 'Своё' },
              ],
            },
          ],
        },
        remarks: [{ code: 'planAbsent', args: { text: '1.9 Своё' } }],
      },
    ]);
    expect(
      states(
        plan(resultOf(imported('roadmaps', file)), apply({ ...plan(resultOf()), entries }, before, true)),
      ),
    ).toEqual(['same']);
    expect(
      states(plan(resultOf(imported('roadmaps', { ...file, period: { schoolYear: '2027-2028' } })), before)),
    ).toEqual(['new']);
  });
});

describe('for any list', () => {
  const surnames = ['Ручьёв', 'Рябинкин', 'Осокорев', 'Ивняков', 'Ковылин'];
  const cell = (...texts: string[]) => fc.constantFrom('', '–', ...texts);
  const names = fc
    .tuple(
      fc.constantFrom(...surnames),
      fc.constantFrom('Антон', 'Лев', 'А.', 'Л.'),
      fc.constantFrom('Игоревич', 'Олегович', ''),
    )
    .map(([last, first, patronymic]) =>
      first.endsWith('.')
        ? `${last} ${first}${patronymic === '' ? '' : 'И.'}`
        : `${last} ${first} ${patronymic}`.trim(),
    );
  const mentorRow = fc.tuple(
    fc.oneof(names, fc.constantFrom('', 'вакансия', 'Ручьёв А.И.\nРябинкин Л.О.')),
    cell('учитель', 'педагог', 'Учитель химии'),
    cell('12 лет', 'с 2014', 'давно'),
    cell('высшая', 'первая', 'вторая'),
    cell('01.09.2026', 'да', '31.02.2026', 'нет'),
    cell('02.09.2026', '+', '02.09.2026, журнал, запись 1'),
    cell('до 31.08.2028', 'как-то'),
  );
  const mentorHeadings = [
    'ФИО',
    'Должность',
    'Стаж',
    'Категория',
    'Согласие на обработку ПДн',
    'Согласие на размещение ФИО на сайте',
    'Срок согласия',
  ];
  const documentRow = fc.tuple(
    cell('Приказ от 01.09.2026 № 5 «О парах»', 'Положение о наставничестве', 'Памятка', 'Письмо «О мерах»'),
    cell('01.09.2026', '2026', 'вчера'),
    cell('5', '№ 6'),
    cell('школьный', 'федеральный', 'иной'),
  );
  const eventRow = fc.tuple(
    cell('Сбор', 'Неделя', 'Встреча'),
    cell('01.09.2026', '1–3 сентября 2026', 'осенью'),
    cell('15:00', 'вечером'),
  );

  const lists = fc.oneof(
    fc.array(mentorRow, { maxLength: 12 }).map((rows) => ({
      rows,
      read: (all: readonly string[][]) => importMentors(listOf(mentorHeadings, ...all), options),
    })),
    fc.array(documentRow, { maxLength: 8 }).map((rows) => ({
      rows,
      read: (all: readonly string[][]) =>
        importDocuments(listOf(['Название', 'Дата', 'Номер', 'Уровень'], ...all), options),
    })),
    fc.array(eventRow, { maxLength: 8 }).map((rows) => ({
      rows,
      read: (all: readonly string[][]) =>
        importEvents(listOf(['Мероприятие', 'Дата', 'Время'], ...all), options),
    })),
  );

  test('a repeated import changes nothing', () => {
    fc.assert(
      fc.property(lists, ({ rows, read }) => {
        const result = read(rows);
        const section = apply(plan(result), empty);
        const again = plan(result, section);
        expect(states(again).filter((state) => state !== 'same' && state !== 'held')).toEqual([]);
        expect(apply(again, section)).toEqual(section);
      }),
      { numRuns: 300 },
    );
  });

  test('every row is in an entry or told, and every value is in a field or told', () => {
    fc.assert(
      fc.property(lists, ({ rows, read }) => {
        const { entries, remarks, rows: count } = read(rows);
        const told = JSON.stringify([remarks, entries.flatMap((entry) => entry.remarks)]);
        const lost = new Set(
          remarks.flatMap(({ code, place }) =>
            /^(?:name|document|event)/.test(code) ? (place?.row ?? []) : [],
          ),
        );
        expect(count.total - count.kept).toBe(lost.size);
        for (const value of ['давно', 'вторая', '31.02.2026', 'как-то', 'вчера', 'осенью', 'вечером'])
          if (entries.some(({ place }) => rows[(place?.row ?? 0) - 2]?.includes(value)) && value !== 'как-то')
            expect(told).toContain(value);
      }),
      { numRuns: 300 },
    );
  });

  test('no name stands in an entry that does not permit it', () => {
    fc.assert(
      fc.property(fc.array(mentorRow, { maxLength: 12 }), (rows) => {
        const section = apply(plan(importMentors(listOf(mentorHeadings, ...rows), options)), empty);
        for (const { data } of section.entries) {
          const kinds = ((data['consents'] ?? []) as JsonObject[]).map(({ kind }) => kind);
          if (kinds.includes('processing') && kinds.includes('distribution')) continue;
          for (const surname of surnames) expect(JSON.stringify(data)).not.toContain(surname);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the order of the rows does not matter', () => {
    const contents = (rows: readonly string[][], read: (all: readonly string[][]) => ImportResult) =>
      plan(read(rows))
        .entries.map(({ state, label, kept, privateName }) =>
          JSON.stringify([
            state,
            label.toLowerCase(),
            Object.entries({ ...kept, id: '' }).sort(),
            privateName,
          ]),
        )
        .sort();
    fc.assert(
      fc.property(lists, ({ rows, read }) => {
        expect(contents(rows.toReversed(), read)).toEqual(contents(rows, read));
      }),
      { numRuns: 200 },
    );
  });
});
