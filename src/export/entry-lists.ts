import { capitalise } from '#messages/format-display';
import type { DocumentView, ProgramView, Section } from '#section/types';
import { listPaper } from './list-paper.ts';
import type { Paper, PaperCell } from './paper.ts';
import { listTable } from './paper.ts';
import { namesOnPaper } from './people-names.ts';
import { numbered } from './people-lists.ts';

const levels: readonly DocumentView['level']['code'][] = ['federal', 'regional', 'municipal', 'local'];
const day = (date: string | undefined): PaperCell => (date === undefined ? '' : { day: date });
const labels = (codes: readonly { label: string }[]) => codes.map(({ label }) => label).join('; ');

/** Documents from the law down to the orders of the school, old acts first. */
export function buildDocumentList(section: Section): Paper {
  const rows = section.documents
    .toSorted(
      (a, b) =>
        levels.indexOf(a.level.code) - levels.indexOf(b.level.code) ||
        (a.date ?? '').localeCompare(b.date ?? '') ||
        a.title.localeCompare(b.title, 'ru'),
    )
    .map((document): PaperCell[] => [
      capitalise(document.level.label),
      capitalise(document.type.label),
      document.number ?? '',
      day(document.date),
      document.title,
      document.issuer ?? '',
      capitalise(document.status.label),
      document.url ?? '',
    ]);
  const columns = ['№ п/п', 'Уровень', 'Вид', 'Номер', 'Дата', 'Название', 'Кто издал', 'Состояние', 'Адрес'];
  return listPaper('Нормативно-правовая база', section, [listTable('Документы', columns, numbered(rows))]);
}

/** Events, the latest first, as the section has them. */
export function buildEventList(section: Section): Paper {
  const rows = section.events.map((event): PaperCell[] => [
    day(event.startDate),
    day(event.endDate),
    event.time ?? '',
    event.title,
    capitalise(event.type.label),
    capitalise(event.format.label),
    event.place ?? '',
    event.programs.map(({ title }) => title).join('\n'),
  ]);
  const columns = ['№ п/п', 'Дата', 'По', 'Время', 'Мероприятие', 'Вид', 'Формат', 'Место', 'Программы'];
  return listPaper('Мероприятия', section, [listTable('Мероприятия', columns, numbered(rows))]);
}

/** Programmes, and the activities of all of them. */
export function buildProgramList(section: Section): Paper {
  const columns = [
    ...['№ п/п', 'Программа', 'Форма', 'Вид', 'Начало', 'Окончание', 'Состояние'],
    ...['Наставники', 'Наставляемые', 'Чем утверждена'],
  ];
  const programs = listTable('Программы', columns, numbered(section.programs.map(programCells)));
  const activities = section.programs.flatMap(({ title, activities: all }) =>
    all.map((activity): PaperCell[] => [
      title,
      activity.title,
      capitalise(activity.kind.label),
      day(activity.dueDate),
      { done: 'Выполнено', cancelled: 'Отменено', overdue: 'Просрочено', planned: 'Запланировано' }[
        activity.status
      ],
      day(activity.doneOn),
    ]),
  );
  const plan = ['№ п/п', 'Программа', 'Мероприятие', 'Вид', 'Срок', 'Состояние', 'Выполнено'];
  return listPaper('Программы наставничества', section, [
    programs,
    ...(activities.length === 0 ? [] : [listTable('Мероприятия программ', plan, numbered(activities))]),
  ]);
}

function programCells(program: ProgramView): PaperCell[] {
  const { participants, completion, status } = program;
  return [
    program.title,
    labels(program.forms),
    labels(program.kinds),
    day(program.startDate),
    day(program.endDate),
    capitalise(completion?.label ?? status.label),
    namesOnPaper(participants?.mentors ?? []),
    namesOnPaper(participants?.mentees ?? []),
    program.approval ?? '',
  ];
}
