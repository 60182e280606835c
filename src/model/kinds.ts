import type { z } from 'zod';
import { normativeDocument } from './document.ts';
import type { Kind } from './kind-names.ts';
import { mentee } from './mentee.ts';
import { mentor } from './mentor.ts';
import { pairing } from './pairing.ts';
import { program } from './program.ts';
import { caseStudy, event, material, newsItem } from './publications.ts';
import { report } from './report.ts';
import { roadmap } from './roadmap.ts';
import { school } from './school.ts';

/** One kind of entry: where its files are, what they hold, how it is called. */
interface KindDefinition {
  schema: z.ZodObject;
  /** Russian name of one entry, nominative. */
  label: string;
  /** Russian name of the collection. */
  plural: string;
  /** `mdx`: front matter and a body; `json`: data only. */
  extension: 'json' | 'mdx';
}

/** The content model: every kind with its schema; collections, configuration, feed and documentation derive from it. */
export const kinds = {
  school: { schema: school, label: 'школа', plural: 'Школа', extension: 'json' },
  mentors: { schema: mentor, label: 'наставник', plural: 'Наставники', extension: 'json' },
  mentees: { schema: mentee, label: 'наставляемый', plural: 'Наставляемые', extension: 'json' },
  pairings: { schema: pairing, label: 'пара или группа', plural: 'Пары и группы', extension: 'json' },
  programs: { schema: program, label: 'программа', plural: 'Программы', extension: 'mdx' },
  cases: { schema: caseStudy, label: 'кейс', plural: 'Лучшие кейсы', extension: 'mdx' },
  documents: { schema: normativeDocument, label: 'документ', plural: 'Документы', extension: 'json' },
  materials: { schema: material, label: 'материал', plural: 'Методические материалы', extension: 'mdx' },
  news: { schema: newsItem, label: 'новость', plural: 'Новости', extension: 'mdx' },
  events: { schema: event, label: 'анонс', plural: 'Анонсы', extension: 'mdx' },
  roadmaps: { schema: roadmap, label: 'дорожная карта', plural: 'Дорожные карты', extension: 'json' },
  reports: { schema: report, label: 'отчёт', plural: 'Отчёты', extension: 'json' },
} as const satisfies Record<Kind, KindDefinition>;

/** What a valid entry of the kind holds. */
export type DataOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;
