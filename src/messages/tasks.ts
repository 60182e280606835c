import { consentKinds } from '#model/codes';
import { formatDate } from './format.ts';
import { formatSchoolYear } from './format-display.ts';
import { formatPairing, formatPerson } from './participants.ts';
import type { Args } from './rule-messages.ts';

/** Prose of one kind of task. Arguments name people by their codes. */
export interface TaskMessage {
  /** What is to be done, in the imperative, without a full stop. */
  title: (args: Args) => string;
  /** How it is done and marked as done. */
  how: (args: Args) => string;
  /** What it is about, where no act speaks of it. */
  basis?: (args: Args) => string;
}

const consents = new Map<string, string>(Object.entries(consentKinds.labels));
const consentName = ({ kind }: Args) => consents.get(String(kind)) ?? String(kind);

const lower = (text: string) => text.charAt(0).toLocaleLowerCase('ru') + text.slice(1);
const person = (args: Args) => lower(formatPerson(args));
const year = ({ schoolYear }: Args) => formatSchoolYear(String(schoolYear));
const pairing = (args: Args) => lower(formatPairing(args));

const longest = 140;

/** The first words of a long text, whole. */
function shorten(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/[\s,;:–-]+\S*$/u, '')}…`;
}

const requisites = ({ missing }: Args, nothing: string) =>
  missing === 'none' ? nothing : missing === 'number' ? 'Впишите номер приказа.' : 'Впишите дату приказа.';

/** What the curator has to do, by the code of the task; a test compares the codes with those of the tasks. */
export const taskMessages = {
  'roadmap-activity': {
    title: ({ no, activity }) => `${no === '' ? '' : `${no}. `}${shorten(String(activity))}`,
    how: () => 'Впишите день в поле «Выполнено».',
    basis: ({ roadmap }) => String(roadmap),
  },
  'roadmap-end': {
    title: (args) => `Утвердить дорожную карту на ${year(args)}`,
    how: ({ to }) =>
      `Прежняя действует по ${formatDate(to)}. Внесите новую: от руки или из файла Word или Excel.`,
  },
  'program-activity': {
    title: ({ title, activity }) => `«${title}»: ${shorten(String(activity))}`,
    how: () => 'Впишите день в поле «Выполнено».',
    basis: ({ title }) => `план программы «${title}»`,
  },
  'program-end': {
    title: ({ title }) => `Завершить или продлить программу «${title}»`,
    how: () =>
      'Нажмите «Завершить» или «Продлить» в записи программы. Продлевают по согласию наставника и всех наставляемых.',
  },
  'program-results': {
    title: ({ title }) => `Опубликовать результаты программы «${title}»`,
    how: ({ completed }) =>
      `Программа завершена ${formatDate(completed)}. Нажмите «Опубликовать результаты» в её записи: о деле, без имён.`,
  },
  'program-missing': {
    title: (args) => `Составить программу: ${pairing(args)}`,
    how: ({ date }) => `Закреплены приказом от ${formatDate(date)}, а программы нет. Заведите её.`,
  },
  'mentor-report': {
    title: ({ title }) => `Узнать у наставника, как идёт программа «${title}»`,
    how: ({ since }) =>
      `Считаем от ${formatDate(since)}. Впишите день разговора в поле «Сообщения наставника куратору».`,
  },
  'order-pairing': {
    title: (args) => `Издать приказ о закреплении: ${pairing(args)}`,
    how: (args) =>
      requisites(args, 'Приказ нужен не позже начала программы. Впишите его номер и дату в запись пары.'),
  },
  'order-mentor': {
    title: (args) => `Издать приказ о назначении: ${person(args)}`,
    how: (args) =>
      requisites(args, `Ведёт программу «${args['program']}». Впишите номер и дату приказа в запись.`),
  },
  'order-change': {
    title: (args) => `Издать приказ о смене наставника: ${pairing(args)}`,
    how: (args) =>
      requisites(
        args,
        `Наставник сменился ${formatDate(args['date'])}. Впишите приказ в «Изменения состава».`,
      ),
  },
  'consent-removal': {
    title: (args) => `Убрать данные по отзыву согласия: ${person(args)}`,
    how: ({ person: id, date }) => `Выполните: npm run consent -- withdraw ${id} --on ${date}`,
  },
  'consent-ending': {
    title: (args) => `Взять новое согласие вместо того, что кончается: ${person(args)}`,
    how: (args) => `Кончается «${consentName(args)}». Без нового данные скроются сами.`,
  },
  'consent-ended': {
    title: (args) => `Взять согласие на обработку: ${person(args)}`,
    how: ({ date }) => `Прежнее кончилось ${formatDate(date)}. Без него человеку нельзя быть в базе.`,
  },
  'consent-own': {
    title: (args) => `Взять собственное согласие совершеннолетнего: ${person(args)}`,
    how: () => 'В этот день исполняется 18 лет: согласие представителя больше не действует. Внесите новое.',
  },
  'bank-review': {
    title: () => 'Проверить базу наставляемых',
    how: () =>
      'Сверьте, кому нужен наставник, и добавьте строку в «Проверки базы наставляемых» карточки школы.',
  },
  'report-final': {
    title: (args) => `Опубликовать аналитический отчёт за ${year(args)}`,
    how: () => 'Заведите запись отчёта вида «итоговый аналитический отчёт» и укажите в ней учебный год.',
  },
  'report-monitoring': {
    title: (args) => `Опубликовать отчёт о мониторинге программ за ${year(args)}`,
    how: () =>
      'Заведите запись отчёта о мониторинге и укажите в ней учебный год. Подойдёт и аналитический отчёт.',
  },
} satisfies Record<string, TaskMessage>;

/** What a list of tasks is filtered by, in its order. */
export const taskGroups = {
  roadmaps: 'Дорожные карты',
  programs: 'Программы',
  orders: 'Приказы',
  consents: 'Согласия',
  school: 'База и отчёты',
} as const;

/** Headings of a list of tasks, in its order. */
export const taskStates = {
  overdue: 'Просрочено',
  due: 'В ближайшую неделю',
  soon: 'В ближайший месяц',
  later: 'Позже',
} as const;

/** When there is nothing to do. */
export const noTasks = 'Дел нет: всё, у чего есть срок, сделано.';
