import type { Kind } from './kind-names.ts';

/** Keeps the entries of a list whose field matches the regular expression. */
interface Filter {
  label: string;
  /** Path with dots. */
  field: string;
  pattern: string;
}

/** How the lists and forms of an editor present a kind; what a single field needs stands at the field. */
interface Presentation {
  /** One entry, accusative: «Добавить наставника». */
  accusative: string;
  /** One sentence: what belongs here, with act and point where there is one. */
  description: string;
  /** A row of the list: fields in double braces, in the language of Decap's templates. */
  summary: string;
  /** Fields to sort by; the list opens sorted by the first one. */
  sort: readonly [field: string, first: 'asc' | 'desc'][];
  /** A field of codes stands for one filter per code. */
  filters: readonly (Filter | string)[];
  /** Fields to group by; a pattern says which part of the value makes the group. */
  groups: readonly { label: string; field: string; pattern?: string }[];
  /** Of an `.mdx` entry: the field that holds the body, and the field it follows. */
  body?: { label: string; hint: string; after: string };
}

const year = '^\\d{4}';
const set = 'true';
const dated = '\\d';

const title = "{{title | default('Без названия')}}";
const name = '{{lastName}} {{firstName}} {{patronymic}}';

/** In the order of the section's menu; what has no page of its own stands beside what it belongs to. */
export const presentations: Readonly<Record<Kind, Presentation>> = {
  school: {
    accusative: 'школу',
    description: 'Сведения о школе, руководитель и кураторы, числа для показателей.',
    summary: '{{shortName}}',
    sort: [],
    filters: [],
    groups: [],
  },
  programs: {
    accusative: 'программу',
    description:
      'Персонализированные программы наставничества: план, продления, завершение, результаты (A1 п. 8.1).',
    summary: `${title}{{startDate | ternary(' · с ', '')}}{{startDate}}`,
    sort: [
      ['startDate', 'desc'],
      ['plannedEndDate', 'asc'],
      ['title', 'asc'],
    ],
    filters: [
      { label: 'Целевая модель (Р-145)', field: 'regime', pattern: '^r145$' },
      { label: 'Реверсивные', field: 'kinds', pattern: 'reverse' },
      { label: 'С датой завершения', field: 'completion.date', pattern: dated },
      { label: 'В архиве', field: 'archived', pattern: set },
    ],
    groups: [{ label: 'Год начала', field: 'startDate', pattern: year }],
    body: {
      label: 'Описание программы',
      hint: 'Для посетителей: о чём программа и как идёт работа. Результаты – отдельно, в «Результаты»',
      after: 'summary',
    },
  },
  mentors: {
    accusative: 'наставника',
    description: 'База наставников; имя видно, только пока действует согласие (A1 п. 8.1).',
    summary: `${name}{{position | ternary(' · ', '')}}{{position}} ({{id}})`,
    sort: [
      ['lastName', 'asc'],
      ['experienceSince', 'asc'],
    ],
    filters: [
      { label: 'Открытое наставничество', field: 'openMentoring.enabled', pattern: set },
      { label: 'Долгосрочная база', field: 'longTerm', pattern: set },
      { label: 'Не педагоги школы', field: 'isPedagogue', pattern: 'false' },
      { label: 'Младше 18 лет', field: 'isMinor', pattern: set },
      { label: 'Сложили обязанности', field: 'leftOn', pattern: dated },
    ],
    groups: [{ label: 'Категория', field: 'qualification' }],
  },
  mentees: {
    accusative: 'наставляемого',
    description: 'База наставляемых; имя видно, только пока действует согласие (A1 п. 8.1).',
    summary: `${name}{{position | ternary(' · ', '')}}{{position}} ({{id}})`,
    sort: [
      ['lastName', 'asc'],
      ['enteredOn', 'desc'],
    ],
    filters: [
      'participant',
      { label: 'Младше 18 лет', field: 'isMinor', pattern: set },
      { label: 'Ждут наставника', field: 'waitingSince', pattern: dated },
      { label: 'Вышли из базы', field: 'leftOn', pattern: dated },
    ],
    groups: [{ label: 'Кто это', field: 'participant' }],
  },
  pairings: {
    accusative: 'пару или группу',
    description: 'Кто с кем закреплён, каким приказом и с чьего согласия (A1 п. 6.2).',
    summary: "{{id}}{{order.number | ternary(' · приказ № ', '')}}{{order.number}}",
    sort: [
      ['id', 'asc'],
      ['endedOn', 'desc'],
    ],
    filters: ['type', { label: 'Завершили работу', field: 'endedOn', pattern: dated }],
    groups: [{ label: 'Вид', field: 'type' }],
  },
  cases: {
    accusative: 'кейс',
    description: 'Лучшие кейсы завершённых программ (A1 п. 8.1).',
    summary: title,
    sort: [
      ['publishedOn', 'desc'],
      ['title', 'asc'],
    ],
    filters: [],
    groups: [{ label: 'Год', field: 'publishedOn', pattern: year }],
    body: { label: 'Рассказ', hint: 'Что было, что сделали, что получилось', after: 'summary' },
  },
  documents: {
    accusative: 'документ',
    description: 'Нормативная база трёх уровней: федеральная, региональная, локальная (A1 п. 8.1).',
    summary: `${title}{{documentNumber | ternary(' · № ', '')}}{{documentNumber}}`,
    sort: [
      ['documentDate', 'desc'],
      ['title', 'asc'],
    ],
    filters: ['level', { label: 'Утратили силу', field: 'repealedOn', pattern: dated }],
    groups: [
      { label: 'Уровень', field: 'level' },
      { label: 'Вид', field: 'documentType' },
      { label: 'Год', field: 'documentDate', pattern: year },
    ],
  },
  materials: {
    accusative: 'материал',
    description: 'Методические рекомендации, памятки, шаблоны (A1 п. 8.1).',
    summary: title,
    sort: [
      ['title', 'asc'],
      ['publishedOn', 'desc'],
    ],
    filters: ['type'],
    groups: [{ label: 'Год', field: 'publishedOn', pattern: year }],
    body: { label: 'Текст материала', hint: 'Можно оставить пустым, если всё в файле', after: 'summary' },
  },
  news: {
    accusative: 'новость',
    description: 'Новости наставничества (A1 п. 8.1).',
    summary: `${title}{{publishedOn | ternary(' · ', '')}}{{publishedOn}}`,
    sort: [
      ['publishedOn', 'desc'],
      ['title', 'asc'],
    ],
    filters: [{ label: 'О результатах', field: 'isResult', pattern: set }],
    groups: [{ label: 'Год', field: 'publishedOn', pattern: year }],
    body: {
      label: 'Текст новости',
      hint: 'Имена людей – только тех, у кого есть согласие на сайт',
      after: 'summary',
    },
  },
  events: {
    accusative: 'анонс',
    description: 'Анонсы мероприятий и программ (A1 п. 8.1).',
    summary: `${title}{{startDate | ternary(' · ', '')}}{{startDate}}`,
    sort: [
      ['startDate', 'desc'],
      ['title', 'asc'],
    ],
    filters: ['type'],
    groups: [{ label: 'Год', field: 'startDate', pattern: year }],
    body: { label: 'Текст анонса', hint: 'Что будет, для кого, как записаться', after: 'summary' },
  },
  roadmaps: {
    accusative: 'дорожную карту',
    description: 'План мероприятий по наставничеству, как он утверждён (A1 п. 3.3).',
    summary: title,
    sort: [
      ['title', 'asc'],
      ['updatedOn', 'desc'],
    ],
    filters: ['level'],
    groups: [],
  },
  reports: {
    accusative: 'отчёт',
    description: 'Отчёты, мониторинг и анкеты; из людей – только сводные числа (REG п. 7.1.1).',
    summary: `${title}{{schoolYear | ternary(' · ', '')}}{{schoolYear}}`,
    sort: [
      ['date', 'desc'],
      ['title', 'asc'],
    ],
    filters: ['kind'],
    groups: [
      { label: 'Вид', field: 'kind' },
      { label: 'Учебный год', field: 'schoolYear' },
    ],
  },
};
