import { importNouns } from '../../api/import.ts';
import type { ImportNoun } from '../../api/import.ts';

interface NounWords {
  title: string;
  hint: string;
}

/** What a file may be about, as a person chooses it. */
export const nounWords: Readonly<Record<ImportNoun, NounWords>> = {
  roadmap: { title: 'Дорожная карта', hint: 'План мероприятий: этапы, сроки, ответственные' },
  mentors: { title: 'Наставники', hint: 'Список: ФИО, должность, предмет, согласия' },
  mentees: { title: 'Наставляемые', hint: 'Список: ФИО, кто это, класс или должность' },
  documents: { title: 'Документы', hint: 'Перечень: название, номер, дата, кто издал' },
  events: { title: 'Мероприятия', hint: 'Список: что, когда, где' },
};

/** What the address asks for; undefined for anything else. */
export function nounIn(search: string, parameter: string): ImportNoun | undefined {
  const wanted = new URLSearchParams(search).get(parameter);
  return importNouns.find((noun) => noun === wanted);
}
