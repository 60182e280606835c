import { plural } from '#messages/format';
import { pageAddresses } from '#section/addresses';
import type { Section } from '#section/types';
import type { Crumb } from '../../components/shell.ts';
import { newestFirst } from '../_newest-first.ts';

interface Heading {
  title: string;
  /** What is there now, in words. */
  state: string;
  latest: Crumb[];
  links: Crumb[];
}

const latestShown = 3;

/** The six headings of A1 п. 8.1 with what is in each. */
export function buildHeadings(section: Section): Heading[] {
  const { programs, mentors, mentees, cases, documents, materials, news, events } = section;
  const running = programs.filter(({ status }) => status.code === 'active' || status.code === 'extended');
  const inForce = documents.filter(({ status }) => status.code === 'inForce');
  const coming = events.filter(({ past }) => !past);
  const latest = (refs: readonly Crumb[]) => refs.slice(0, latestShown);
  return [
    {
      title: 'Реализуемые программы',
      state:
        programs.length === 0
          ? 'Программ пока нет.'
          : `${plural(programs.length, 'программа', 'программы', 'программ')}, сейчас реализуется: ${running.length}.`,
      latest: latest(running),
      links: [{ title: 'Все программы', address: pageAddresses.programs }],
    },
    {
      title: 'Базы наставников и наставляемых',
      state:
        mentors.length + mentees.length === 0
          ? 'Базы пока пусты.'
          : `${plural(mentors.length, 'наставник', 'наставника', 'наставников')}, ${plural(mentees.length, 'наставляемый', 'наставляемых', 'наставляемых')}.`,
      latest: [],
      links: [
        { title: 'База наставников', address: pageAddresses.mentors },
        { title: 'База наставляемых', address: pageAddresses.mentees },
      ],
    },
    {
      title: 'Лучшие кейсы',
      state: cases.length === 0 ? 'Кейсов пока нет.' : `${plural(cases.length, 'кейс', 'кейса', 'кейсов')}.`,
      latest: latest(newestFirst(cases)),
      links: [{ title: 'Все кейсы', address: pageAddresses.cases }],
    },
    {
      title: 'Нормативно-правовая база',
      state:
        inForce.length === 0
          ? 'Действующих документов пока нет.'
          : `${plural(inForce.length, 'действующий документ', 'действующих документа', 'действующих документов')}: ${levelCounts(inForce)}.`,
      latest: [],
      links: [{ title: 'Все документы', address: pageAddresses.documents }],
    },
    {
      title: 'Методические рекомендации',
      state:
        materials.length === 0
          ? 'Материалов пока нет.'
          : `${plural(materials.length, 'материал', 'материала', 'материалов')}.`,
      latest: latest(newestFirst(materials)),
      links: [{ title: 'Все материалы', address: pageAddresses.materials }],
    },
    {
      title: 'Новости и анонсы',
      state:
        news.length + coming.length === 0
          ? 'Новостей и анонсов пока нет.'
          : `${plural(news.length, 'новость', 'новости', 'новостей')}, ${plural(coming.length, 'предстоящее событие', 'предстоящих события', 'предстоящих событий')}.`,
      latest: latest(newestFirst(news)),
      links: [
        { title: 'Все новости', address: pageAddresses.news },
        { title: 'Анонсы', address: pageAddresses.events },
      ],
    },
  ];
}

function levelCounts(documents: Section['documents']): string {
  const levels = new Map<string, number>();
  for (const { level } of documents) levels.set(level.label, (levels.get(level.label) ?? 0) + 1);
  return [...levels].map(([label, count]) => `${label} – ${count}`).join(', ');
}
