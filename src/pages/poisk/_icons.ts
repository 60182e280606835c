import { icons } from '../../components/icons.ts';
import type { PageName } from '../../components/shell.ts';

const { people, document, calendar, mark, arrow } = icons;

const own: Partial<Record<PageName, string>> = {
  programs: 'M6 20.5V4M6 4.5h11.5L15 8.25 17.5 12H6',
  mentors: people,
  mentees: mark,
  cases: 'M9.5 17.5h5M10.5 20.5h3M8.5 14.3a5.5 5.5 0 1 1 7 0c-.8.7-1 1.7-1 3.2h-5c0-1.5-.2-2.5-1-3.2Z',
  documents: document,
  materials: 'M12 6.5c-2-1.5-4.5-2-8-2v13c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2v-13c-3.5 0-6 .5-8 2ZM12 6.5v13',
  news: 'M4 5.5h13v13H6a2 2 0 0 1-2-2zM17 9.5h3v7a2 2 0 0 1-2 2h-1M7 9h7M7 12.5h7M7 16h4',
  events: calendar,
  roadmaps:
    'M6 19.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM18 8.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM8 17.5h6.5a2.8 2.8 0 0 0 0-5.5h-5a2.8 2.8 0 0 1 0-5.5H16',
  figures: 'M4 19.5h16M6.5 16v-4M12 16V5M17.5 16V9',
  about: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 11.5v5M12 7.8v.1',
  glossary: 'M6.5 4h11v16h-9a2 2 0 0 1-2-2zM6.5 18a2 2 0 0 1 2-2h9M10 8h4',
  changes: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7.5V12l3 2',
  selfCheck: 'M5 12.5 10 17.5 19.5 7',
};

/** The path of the icon that stands for a page, on a field of 24 × 24. */
export function iconOf(page: PageName): string {
  return own[page] ?? arrow;
}
