import type { pageAddresses } from '#section/addresses';
import type { SchoolView } from '#section/types';

/** A page of the common navigation. */
export type PageName = keyof typeof pageAddresses;

/** What the head of a page says to whoever shares it. */
export interface PageShare {
  siteName: string;
  title: string;
  description: string;
  type: string;
  /** Absolute; missing where the address itself may name somebody. */
  url?: string;
  /** Absolute address and words in place of the image. */
  image: { url: string; alt: string };
  /** JSON-LD, safe inside `<script>`; empty when there is nothing to tell. */
  structuredData: string;
}

/** What surrounds the content of every page: navigation, school, the days «по состоянию на» and «обновлено». */
export interface Shell {
  addresses: typeof pageAddresses;
  school: SchoolView;
  asOf: string;
  updatedOn: string;
  /** What may be told of the page elsewhere; `parents` are the pages above it, the section first. */
  share: (page: { address: string; title: string; description: string; parents: Crumb[] }) => PageShare;
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
  glossary: 'Словарь',
  changes: 'История изменений',
  embed: 'Блок для сайта школы',
  search: 'Поиск',
  selfCheck: 'Самопроверка',
  lowVision: 'Для слабовидящих',
};

/** Pages that are about the section itself; the rest of the navigation is what it holds. */
export const footerPages = [
  'about',
  'glossary',
  'changes',
  'selfCheck',
  'embed',
  'search',
  'lowVision',
] as const satisfies PageName[];

/** Pages of the main menu; the home page is behind the name of the section. */
export const menuPages: readonly PageName[] = (Object.keys(pageTitles) as PageName[]).filter(
  (page) => page !== 'home' && !footerPages.some((other) => other === page),
);
