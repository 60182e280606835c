import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import type { Edits } from '../support/edit-files.ts';
import { formsOf, latinOf } from './names.ts';
import { consentFields, ownSite, people } from './people.ts';
import type { Person } from './people.ts';
import { fieldMarks, secretOf } from './values.ts';

/** A place where a name slips into content: the files it makes. */
type Plant = (person: Person, form: string, key: string) => Promise<Edits> | Edits;

/** A school of the proof: people, and where their names stand besides their own entries. */
export interface ProofSchool {
  people: Person[];
  plants: { person: number; place: keyof typeof places; form: number }[];
}

const page = (data: Record<string, unknown>, body: string) =>
  `---\n${JSON.stringify(data)}\n---\n\n${body}\n`;
const newsData = (key: string, more: object = {}) => ({
  ...{ id: `w-${key}`, title: 'Встреча группы', publishedOn: '2026-11-10', updatedOn: '2026-11-10' },
  ...more,
});
const material = (key: string, file: string) =>
  page(
    {
      id: `d-${key}`,
      title: 'Памятка',
      type: 'memo',
      publishedOn: '2026-10-01',
      files: [{ file, title: 'Памятка' }],
    },
    'Памятка.',
  );

const places = {
  newsBody: (_, form, key) => ({
    [`news/w-${key}.mdx`]: page(newsData(key), `Мы благодарим ${form} за помощь.`),
  }),
  newsTitle: (_, form, key) => ({
    [`news/w-${key}.mdx`]: page(newsData(key, { title: `Встреча с ${form}` }), 'Встретились.'),
  }),
  newsSummary: (_, form, key) => ({
    [`news/w-${key}.mdx`]: page(newsData(key, { summary: `Рассказывает ${form}.` }), 'Встретились.'),
  }),
  splitByMarks: (_, form, key) => ({
    [`news/w-${key}.mdx`]: page(newsData(key), `Помогает ${form.slice(0, 3)}**${form.slice(3)}** всем.`),
  }),
  quoteAuthor: (_, form, key) => ({
    [`news/w-${key}.mdx`]: page(newsData(key), `<Quote author="${form}">\n\nСпасибо.\n\n</Quote>`),
  }),
  newsAddress: (person, _form, key) => ({
    [`news/spasibo-${latinOf(person.name)}-${key}.mdx`]: page(newsData(key), 'Спасибо.'),
  }),
  eventPlace: (_, form, key) => ({
    [`events/e-${key}.mdx`]: page(
      {
        id: `e-${key}`,
        title: 'Сбор',
        startDate: '2026-12-10',
        announcedOn: '2026-11-01',
        place: `Кабинет, ${form}`,
      },
      'Приходите.',
    ),
  }),
  documentTitle: (_, form, key) => ({
    [`documents/a-${key}.json`]: JSON.stringify({
      ...{ id: `a-${key}`, title: `О назначении ${form}`, level: 'local', documentType: 'order' },
      ...{ number: '9', date: '2026-09-01', htmlText: 'Приказываю.' },
    }),
  }),
  roadmap: (_, form, key) => ({
    [`roadmaps/r-${key}.json`]: JSON.stringify({
      ...{ id: `r-${key}`, title: 'Дорожная карта', period: { schoolYear: '2026-2027' } },
      columns: [
        { key: 'text', label: 'Содержание' },
        { key: 'responsible', label: 'Ответственный' },
      ],
      stages: [
        {
          title: 'Начало',
          activities: [{ no: '1', text: 'Встреча', terms: [], responsible: [{ text: form }] }],
        },
      ],
    }),
  }),
  textFile: (_, form, key) => ({
    [`materials/d-${key}.mdx`]: material(key, `pamyatka-${key}.txt`),
    [`files/pamyatka-${key}.txt`]: `Памятку составила группа, помогает ${form}.\n`,
  }),
  wordFile: (_, form, key) => ({
    [`materials/d-${key}.mdx`]: material(key, `pamyatka-${key}.docx`),
    [`files/pamyatka-${key}.docx`]: word(form),
  }),
  pdfText: async ({ name }, _form, key) => ({
    [`materials/d-${key}.mdx`]: material(key, `pamyatka-${key}.pdf`),
    [`files/pamyatka-${key}.pdf`]: await pdf(`Pomogaet ${latinOf(name)} vsem`, ''),
  }),
  pdfAuthor: async (_, form, key) => ({
    [`materials/d-${key}.mdx`]: material(key, `pamyatka-${key}.pdf`),
    [`files/pamyatka-${key}.pdf`]: await pdf('Pamyatka', form),
  }),
  fileName: (person, _form, key) => ({
    [`materials/d-${key}.mdx`]: material(key, `Программа ${person.name.lastName} ${key}.txt`),
    [`files/Программа ${person.name.lastName} ${key}.txt`]: 'Текст.\n',
  }),
  personLink: ({ id }, form, key) => ({
    [`news/w-${key}.mdx`]: page(newsData(key), `Помогает <PersonLink id="${id}" />, а не ${form}.`),
  }),
} satisfies Record<string, Plant>;

/** A Word file whose one sentence holds the name, cut into two runs. */
function word(form: string): Uint8Array {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const parts = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${run('Помогает ')}${run(form.slice(0, 4))}${run(form.slice(4))}${run(' всем.')}</w:p></w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A PDF with a line of text and, if there is one, an author. */
async function pdf(text: string, author: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage().drawText(text, { x: 50, y: 700 });
  if (author !== '') document.setAuthor(author);
  return document.save();
}

/** Schools with random people, consents and slips. */
export const schools: fc.Arbitrary<ProofSchool> = people.chain((chosen) =>
  fc.record({
    people: fc.constant(chosen),
    plants: fc.array(
      fc.record({
        person: fc.nat({ max: chosen.length - 1 }),
        place: fc.constantFrom(...(Object.keys(places) as (keyof typeof places)[])),
        form: fc.nat({ max: 4 }),
      }),
      { maxLength: 6 },
    ),
  }),
);

/** The content folder of a school, by path. */
export async function filesOf({ people: everybody, plants }: ProofSchool): Promise<Edits> {
  const photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#467' } })
    .jpeg()
    .withExif({ IFD0: { ImageDescription: 'тайна-снимка' } })
    .toBuffer();
  const people = everybody.map((person) => entryOf(person, photo));
  const slips = plants.map(async ({ person: index, place, form }, number) => {
    const person = everybody[index];
    if (person === undefined) return {};
    const plant: Plant = places[place];
    return plant(person, formsOf(person.name)[form] ?? person.name.lastName, String(number));
  });
  return Object.assign({}, schoolFiles(everybody), ...people, ...(await Promise.all(slips))) as Edits;
}

function entryOf(person: Person, photo: Uint8Array): Edits {
  const { id, role, name, age } = person;
  const word = Object.fromEntries(fieldMarks(person).map(({ scope, word: mark }) => [scope, mark]));
  const picture = `${word['photo'] ?? ''}.jpg`;
  const common = {
    ...{ id, lastName: name.lastName, firstName: name.firstName, patronymic: name.patronymic },
    ...{ position: word['position'], subject: word['subject'], experienceSince: '2020' },
    ...consentFields(person),
  };
  const mentor = {
    ...{
      achievements: [word['achievements']],
      about: word['achievements'],
      competenceTags: [word['subject']],
    },
    ...{ photo: picture, laborAgreement: { content: secretOf(person) } },
    openMentoring: { enabled: true, topics: ['Урок'], contactUrl: `${ownSite}${word['contact'] ?? ''}` },
  };
  const mentee = {
    ...{ participant: age === 'pupil' ? 'pupil' : 'pedagogue', requestTags: [secretOf(person)] },
    ...{ category: 'burnout', enteredOn: '2026-09-01' },
  };
  const data = { ...common, ...(role === 'mentors' ? mentor : mentee) };
  return {
    [`${role}/${id}.json`]: JSON.stringify(data),
    ...(role === 'mentors' ? { [`files/${picture}`]: photo } : {}),
  };
}

/** The school's card, and one programme in which everybody takes part. */
function schoolFiles(everybody: readonly Person[]): Edits {
  const idsOf = (role: Person['role']) =>
    everybody.flatMap((person) => (person.role === role ? [person.id] : []));
  const order = { number: '1-о', date: '2026-09-01' };
  return {
    'school.json': JSON.stringify({
      ...{ fullName: 'Школа доказательства', shortName: 'Школа', type: 'school', ownership: 'municipal' },
      ...{ ogrn: '0000000000000', inn: '0000000000', founder: 'Отдел образования' },
      ...{ officialSiteUrl: ownSite, rulesProfiles: ['volgograd-25-2022'] },
      head: { lastName: 'Директоренко', firstName: 'Ия' },
    }),
    'pairings/g-1.json': JSON.stringify({
      ...{ id: 'g-1', type: 'group', mentors: idsOf('mentors'), mentees: idsOf('mentees'), order },
      participantConsents: everybody.map(({ id }) => ({ person: id, date: '2026-08-30' })),
    }),
    'programs/p-1.mdx': page(
      {
        ...{ id: 'p-1', title: 'Рядом', regime: 'pedagogue', forms: ['teacher-teacher'], kinds: ['group'] },
        ...{ pairing: 'g-1', startDate: '2026-09-01', plannedEndDate: '2027-05-31', approval: order },
        ...{ directions: ['Урок'], difficulties: ['План урока'], strengths: ['Опыт'] },
        activities: [{ id: 'a1', title: 'Встреча', kind: 'first-meeting', dueDate: '2026-09-10' }],
      },
      'Работаем вместе.',
    ),
  };
}
