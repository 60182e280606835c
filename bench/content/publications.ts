import { topics } from './body.ts';
import { entryId } from './entry.ts';
import type { Written } from './entry.ts';
import type { Random } from './random.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** One of the best cases; it tells of a completed programme. */
export function makeCase(random: Random, index: number, program: string): Written<'cases'> {
  return {
    id: entryId('c', index),
    updatedOn: '2026-06-16',
    title: `Как мы работали над темой «${random.pick(topics)}», случай ${index + 1}`,
    summary: 'Рассказ пары о том, с чего начали, что меняли и что осталось в копилке школы.',
    programs: [program],
    publishedOn: '2026-06-16',
    selectedOn: '2026-06-15',
    approvedBy: 'Методическое объединение наставников',
    tags: random.sample(topics, 3),
  };
}

export function makeMaterial(random: Random, index: number): Written<'materials'> {
  return {
    id: entryId('mat', index),
    updatedOn: '2026-10-12',
    title: `Памятка: ${random.pick(topics)}, выпуск ${index + 1}`,
    summary: 'Короткие советы и образец, с которого можно начать.',
    type: random.pick(['memo', 'recommendation', 'checklist', 'template'] as const),
    audience: [random.pick(['mentors', 'mentees'] as const)],
    publishedOn: `202${4 + random.below(2)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`,
    publisher: 'Методическое объединение наставников',
  };
}

/** News of the years 2024–2026; each tells of a programme and of one of the roadmap's seven stages. */
export function makeNews(random: Random, index: number, program: string): Written<'news'> {
  const year = 2024 + random.below(3);
  const publishedOn = index === 0 ? '2026-11-16' : `${year}-${two(1 + random.below(10))}-${two(1 + random.below(28))}`;
  return {
    id: entryId('news', index),
    updatedOn: publishedOn,
    title: `Встреча наставников: ${random.pick(topics)}, новость ${index + 1}`,
    summary: 'О чём говорили наставники и наставляемые и что решили попробовать.',
    publishedOn,
    programs: [program],
    roadmapActivities: [`karta-2026/${1 + (index % 7)}.1`],
  };
}

/** Announcements of the year, past and to come. */
export function makeEvent(random: Random, index: number): Written<'events'> {
  const month = index % 2 === 0 ? 12 : 1 + random.below(11);
  return {
    id: entryId('ev', index),
    updatedOn: '2026-11-20',
    title: `Круглый стол: ${random.pick(topics)}, встреча ${index + 1}`,
    summary: 'Наставники и наставляемые обсудят, где проходит граница между помощью и подсказкой.',
    type: 'event',
    startDate: `2026-${two(month)}-${two(1 + random.below(28))}`,
    time: '15:00',
    place: 'Актовый зал',
    format: random.pick(['offline', 'online', 'mixed'] as const),
    announcedOn: '2026-01-12',
  };
}

/** The analytical report of the last school year, then surveys. */
export function makeReport(random: Random, index: number): Written<'reports'> {
  const common = { id: entryId('report', index), regime: 'pedagogue', schoolYear: '2025-2026' } as const;
  if (index === 0) {
    return {
      ...common,
      title: 'Итоговый аналитический отчёт за 2025-2026 учебный год',
      kind: 'final-analytical',
      date: '2026-06-19',
      summary: 'Программы завершены по плану, приёмы описаны в кейсах, задачи на следующий год названы.',
    };
  }
  const ready = random.below(30);
  return {
    ...common,
    title: `Анкета наставников, опрос ${index + 1}`,
    kind: 'survey',
    date: '2026-04-15',
    respondents: 40,
    summary: 'Анкетирование по дорожной карте.',
    answers: [
      { question: 'Готовы ли вы стать наставником?', answer: 'Готов(а)', count: ready },
      { question: 'Готовы ли вы стать наставником?', answer: 'Пока нет', count: 40 - ready },
    ],
  };
}
