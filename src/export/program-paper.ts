import { formatDate, formatShortDate } from '#messages/format';
import { capitalise } from '#messages/format-display';
import type { ActivityView, ProgramView, SchoolView } from '#section/types';
import type { Paper, PaperBlock, PaperCell, PaperRow, PaperTable } from './paper.ts';
import { fact, listTable, underHeading } from './paper.ts';
import { nameOnPaper, namesOnPaper } from './people-names.ts';

/**
 * A personalised programme (A1 п. 1.2) as a paper to sign: requisites, who takes part, contents, the plan with terms and
 * a column for marks; results only when the section shows them (A1 п. 8.2).
 */
export function buildProgramPaper(program: ProgramView, school: Pick<SchoolView, 'shortName'>): Paper {
  const { participants, activities, extensions, corrections, results } = program;
  const table = planTable(activities);
  return {
    title: `Персонализированная программа наставничества: ${program.title}`,
    school: school.shortName,
    stamp: [],
    blocks: [
      ...requisites(program, school),
      ...underHeading('Участники', participantFacts(program)),
      ...items('Направления работы', program.directions),
      ...items('Над чем работают', program.difficulties),
      ...items('На какие сильные стороны опираются', program.strengths),
      ...underHeading('План мероприятий', activities.length === 0 ? [] : [{ kind: 'table', table }]),
      ...items('Продления', extensions.map(formatExtension)),
      ...items(
        'Корректировки',
        corrections.map(({ agreedOn, description }) => `${formatShortDate(agreedOn)}: ${description}`),
      ),
      ...underHeading('Результаты', results === undefined ? [] : resultBlocks(results)),
      ...(participants === undefined ? [] : signatures(participants)),
    ],
  };
}

function requisites(program: ProgramView, { shortName }: Pick<SchoolView, 'shortName'>): PaperBlock[] {
  const { startDate, plannedEndDate, endDate, completion } = program;
  const day = (date: string | undefined) => (date === undefined ? undefined : formatDate(date));
  return [
    ...fact('Организация', shortName),
    ...fact('Форма наставничества', labels(program.forms)),
    ...fact('Вид наставничества', labels(program.kinds)),
    ...fact('Начало', day(startDate)),
    ...fact('Плановое окончание', day(plannedEndDate)),
    ...fact('Окончание с учётом продления', endDate === plannedEndDate ? undefined : day(endDate)),
    ...fact('Чем утверждена', program.approval),
    ...fact('Завершение', completion && `${completion.label} ${formatDate(completion.date)}`),
    ...(program.summary === undefined ? [] : [{ kind: 'paragraph', text: program.summary } as const]),
  ];
}

function participantFacts({ participants, externalCurator, reverseNote }: ProgramView): PaperBlock[] {
  const people = participants && {
    mentors: namesOnPaper(participants.mentors),
    mentees: namesOnPaper(participants.mentees),
    reverse: participants.reverse.map(
      ({ mentor, mentee, topic }) =>
        `${topic}: наставник – ${nameOnPaper(mentor)}, наставляемый – ${nameOnPaper(mentee)}`,
    ),
  };
  return [
    ...fact(
      participants?.mentors.length === 1 ? 'Наставник' : 'Наставники',
      people?.mentors.replaceAll('\n', '; '),
    ),
    ...fact(
      participants?.mentees.length === 1 ? 'Наставляемый' : 'Наставляемые',
      people?.mentees.replaceAll('\n', '; '),
    ),
    ...fact('Обратные роли', people?.reverse.join('; ')),
    ...fact('В чём роли меняются', reverseNote),
    ...fact('Чем закреплены', participants?.order),
    ...fact('Куратор партнёрской организации', externalCurator),
  ];
}

/** The plan: a row for each activity. */
function planTable(activities: readonly ActivityView[]): PaperTable {
  return {
    name: 'План мероприятий',
    rows: [
      { kind: 'labels', cells: ['№ п/п', 'Мероприятие', 'Срок', 'Отметка о выполнении'] },
      ...activities.map((activity, index): PaperRow => {
        const { title, dueDate } = activity;
        const day: PaperCell = dueDate === undefined ? '' : { day: dueDate };
        return { kind: 'data', cells: [index + 1, title, day, markOf(activity)] };
      }),
    ],
    merges: [],
    isList: false,
  };
}

/** What was done or called off; what is ahead leaves room to write. */
function markOf({ status, doneOn }: ActivityView): string {
  if (status === 'cancelled') return 'Отменено';
  if (status !== 'done') return '';
  return doneOn === undefined ? 'Выполнено' : `Выполнено ${formatShortDate(doneOn)}`;
}

function formatExtension({
  agreedOn,
  oldEndDate,
  newEndDate,
  order,
}: ProgramView['extensions'][number]): string {
  const from = oldEndDate === undefined ? '' : ` с ${formatShortDate(oldEndDate)}`;
  const by = order === undefined ? '' : `, ${order}`;
  return `${formatShortDate(agreedOn)}: окончание перенесено${from} на ${formatShortDate(newEndDate)}${by}`;
}

function resultBlocks({ summary, indicators }: NonNullable<ProgramView['results']>): PaperBlock[] {
  const table = listTable(
    'Результаты',
    ['Показатель', 'До программы', 'После программы'],
    indicators.map(({ name, before, after }) => [name, before ?? '', after]),
  );
  return [
    { kind: 'paragraph', text: summary },
    ...(indicators.length === 0 ? [] : [{ kind: 'table', table } as const]),
  ];
}

function signatures({ mentors, mentees }: NonNullable<ProgramView['participants']>): PaperBlock[] {
  return underHeading('Подписи', [
    ...mentors.map(() => ({ kind: 'signature', role: 'Наставник' }) as const),
    ...mentees.map(() => ({ kind: 'signature', role: 'Наставляемый' }) as const),
    { kind: 'signature', role: 'Куратор' },
  ]);
}

function items(heading: string, lines: readonly string[]): PaperBlock[] {
  return underHeading(heading, lines.length === 0 ? [] : [{ kind: 'items', items: lines.map(capitalise) }]);
}

function labels(codes: readonly { label: string }[]): string {
  return codes.map(({ label }) => label).join('; ');
}
