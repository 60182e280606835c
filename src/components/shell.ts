import type { pageAddresses } from '#section/addresses';
import type { SchoolView } from '#section/types';

/** A page of the common navigation. */
export type PageName = keyof typeof pageAddresses;

/** What surrounds the content of every page: navigation, school, the days «по состоянию на» and «обновлено». */
export interface Shell {
  addresses: typeof pageAddresses;
  school: SchoolView;
  asOf: string;
  updatedOn: string;
}

export interface Crumb {
  title: string;
  /** Relative to the base path. */
  address: string;
}

/** Titles in the order of the navigation. */
export const pageTitles: Readonly<Record<PageName, string>> = {
  home: 'Главная',
  programs: 'Программы',
  mentors: 'Наставники',
  mentees: 'Наставляемые',
  cases: 'Кейсы',
  documents: 'Документы',
  materials: 'Материалы',
  news: 'Новости',
  events: 'Анонсы',
  roadmaps: 'Дорожная карта',
  figures: 'Показатели',
  about: 'О системе',
  search: 'Поиск',
  selfCheck: 'Самопроверка',
};

/** Pages that are about the section itself; the rest of the navigation is what it holds. */
export const footerPages = ['about', 'selfCheck', 'search'] as const satisfies PageName[];

/** Pages of the main menu; the home page is behind the name of the section. */
export const menuPages: readonly PageName[] = (Object.keys(pageTitles) as PageName[]).filter(
  (page) => page !== 'home' && !footerPages.some((other) => other === page),
);
