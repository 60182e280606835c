import { plural } from '#messages/format';
import { pageAddresses } from '#section/addresses';
import type { Section } from '#section/types';
import { buildJumps, groupDocuments } from '../../components/document-groups.ts';
import { buildProgramFilters } from '../../components/program-filters.ts';
import type { Crumb } from '../../components/shell.ts';
import { newestFirst } from '../_newest-first.ts';
import { documentsPerPage } from '../_page-sizes.ts';

interface Heading {
  title: string;
  /** How much is there now, in words. */
  state: string;
  /** What is there: parts of the heading or its latest entries. */
  holds: Crumb[];
  /** The whole, where the list has only a part of it. */
  all?: Crumb;
}

const latestShown = 2;

/** The six headings of A1 п. 8.1 with what is in each. */
export function buildHeadings(section: Section): Heading[] {
  const { programs, mentors, mentees, cases, documents, materials, news, events } = section;
  const inForce = documents.filter(({ status }) => status.code === 'inForce');
  const coming = events.filter(({ past }) => !past);
  const latest = (refs: readonly Crumb[]) => refs.slice(0, latestShown);
  return [
    {
      title: 'Реализуемые программы',
      state:
        programs.length === 0
          ? 'Программ пока нет.'
          : `${plural(programs.length, 'программа', 'программы', 'программ')}.`,
      holds: programStates(programs),
      all: { title: 'Все программы', address: pageAddresses.programs },
    },
    {
      title: 'Базы наставников и наставляемых',
      state:
        mentors.length + mentees.length === 0
          ? 'Базы пока пусты.'
          : `${plural(mentors.length, 'наставник', 'наставника', 'наставников')}, ${plural(mentees.length, 'наставляемый', 'наставляемых', 'наставляемых')}.`,
      holds: [
        { title: 'База наставников', address: pageAddresses.mentors },
        { title: 'База наставляемых', address: pageAddresses.mentees },
      ],
    },
    {
      title: 'Лучшие кейсы',
      state: cases.length === 0 ? 'Кейсов пока нет.' : `${plural(cases.length, 'кейс', 'кейса', 'кейсов')}.`,
      holds: latest(newestFirst(cases)),
      all: { title: 'Все кейсы', address: pageAddresses.cases },
    },
    {
      title: 'Нормативно-правовая база',
      state:
        inForce.length === 0
          ? 'Действующих документов пока нет.'
          : `${plural(inForce.length, 'действующий документ', 'действующих документа', 'действующих документов')}.`,
      holds: documentParts(documents),
      all: { title: 'Все документы', address: pageAddresses.documents },
    },
    {
      title: 'Методические рекомендации',
      state:
        materials.length === 0
          ? 'Материалов пока нет.'
          : `${plural(materials.length, 'материал', 'материала', 'материалов')}.`,
      holds: latest(newestFirst(materials)),
      all: { title: 'Все материалы', address: pageAddresses.materials },
    },
    {
      title: 'Новости и анонсы',
      state:
        news.length + coming.length === 0
          ? 'Новостей и анонсов пока нет.'
          : `${plural(news.length, 'новость', 'новости', 'новостей')}, ${plural(coming.length, 'предстоящее событие', 'предстоящих события', 'предстоящих событий')}.`,
      holds: [
        { title: 'Все новости', address: pageAddresses.news },
        { title: 'Анонсы', address: pageAddresses.events },
      ],
    },
  ];
}

/** «Реализуется (6)», with the way to the listing of those. */
function programStates(programs: Section['programs']): Crumb[] {
  const states = buildProgramFilters(programs, pageAddresses.programs).find(({ key }) => key === 'status');
  return (states?.options ?? []).map(({ label, address, programs: { length } }) => ({
    title: `${label} (${length})`,
    address,
  }));
}

/** «Федеральный уровень (4)», with the way to that part of the list. */
function documentParts(documents: Section['documents']): Crumb[] {
  const groups = groupDocuments(documents);
  return buildJumps(groups, pageAddresses.documents, documentsPerPage).map(
    ({ label, address, count }, index) => ({
      title: `${groups[index]?.title ?? label} (${count})`,
      address,
    }),
  );
}
