import { capitalise, formatCount } from '#messages/format-display';
import type { NamedMentor, Section } from '#section/types';
import type { Paper, PaperCell } from './paper.ts';
import { listTable } from './paper.ts';
import { listPaper } from './list-paper.ts';
import { nameOnPaper } from './people-names.ts';

const mentorLabels = [
  '№ п/п',
  'Наставник',
  'Должность',
  'Предмет',
  'Стаж',
  'Квалификация',
  'Организация',
  'Открытое наставничество',
  'Программы',
];

/** The bank of mentors; of those who are not named on paper, nothing but their description. */
export function buildMentorList(section: Section): Paper {
  const { mentors } = section;
  const named = mentors.flatMap((one) => (one.named && one.printLabel === undefined ? [one] : []));
  const others = mentors.filter((one) => !one.named || one.printLabel !== undefined).map(nameOnPaper);
  const rows = [
    ...named.map(mentorCells),
    ...others.sort((a, b) => a.localeCompare(b, 'ru')).map((label) => [label, '', '', '', '', '', '', '']),
  ];
  return listPaper('База наставников', section, [listTable('Наставники', mentorLabels, numbered(rows))]);
}

function mentorCells(mentor: NamedMentor): PaperCell[] {
  const { label, position, subject, experience, qualification, organisation, openMentoring } = mentor;
  const open = openMentoring && (openMentoring.topics.join('; ') || 'да');
  return [
    ...[label, position, subject, experience, qualification, organisation, open].map((cell) => cell ?? ''),
    mentor.programs.map(({ title }) => title).join('\n'),
  ];
}

/** The bank of mentees: how many and who they are; nobody is named, as on its page. */
export function buildMenteeList(section: Section): Paper {
  const groups = Map.groupBy(section.mentees, (mentee) =>
    mentee.named ? 'Названы по имени на страницах своих программ' : capitalise(mentee.label),
  );
  const who = [...groups].map(([label, { length }]): PaperCell[] => [label, length]);
  const why = (section.menteeBase.categories ?? []).map((row): PaperCell[] => [
    capitalise(row.label),
    row.count ?? formatCount(row),
  ]);
  return listPaper('База наставляемых', section, [
    listTable('Наставляемые', ['Кто', 'Человек'], who),
    ...(why.length === 0 ? [] : [listTable('Почему понадобился наставник', ['Категория', 'Человек'], why)]),
  ]);
}

/** Rows with their numbers before them. */
export function numbered(rows: readonly (readonly PaperCell[])[]): PaperCell[][] {
  return rows.map((cells, index) => [index + 1, ...cells]);
}
