/** Icons of the design on a field of 24 × 24, as paths for a stroke: one hand, one weight. */
export const icons = {
  /** Two figures, the taller beside the smaller: mentoring. */
  mark: 'M8 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2.5 20.5v-3a5.5 5.5 0 0 1 9-4.2M16.5 14a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM12 20.5v-.4a4.5 4.5 0 0 1 9 0v.4',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.3 15.3 20 20',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6 6 18',
  /** A house with a flag: the school. */
  school: 'M12 8.5V3h4.5v3H12M4 12.5l8-4.5 8 4.5M6 11.5v8.5h12v-8.5M10 20v-5h4v5',
  calendar: 'M5 6.5h14v13H5zM5 10.5h14M9 4v4M15 4v4',
  document: 'M6.5 3.5h7l4 4v13h-11zM13.5 3.5v4h4M9 12h6M9 16h6',
  download: 'M12 4v11M7.5 11 12 15.5 16.5 11M5 19.5h14',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  mail: 'M3.5 6h17v12.5h-17zM4 6.5l8 6.5 8-6.5',
  people:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3 19.5a6 6 0 0 1 12 0M16 5.3a3 3 0 0 1 0 5.4M17.5 14a6 6 0 0 1 3.5 5.5',
} as const;

export type IconName = keyof typeof icons;
