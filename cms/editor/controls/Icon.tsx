const shapes = {
  plus: 'M8 3v10M3 8h10',
  up: 'M8 13V3M3.5 7.5 8 3l4.5 4.5',
  down: 'M8 3v10M3.5 8.5 8 13l4.5-4.5',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9',
  close: 'M4 4l8 8M12 4l-8 8',
  closed: 'M6 3.5 10.5 8 6 12.5',
  opened: 'M3.5 6 8 10.5 12.5 6',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3 14 14',
  file: 'M4 1.5h5.5L13 5v9.5H4zM9.5 1.5V5H13',
  upload: 'M8 10.5V2M4.5 5.5 8 2l3.5 3.5M2.5 10.5v3h11v-3',
} as const;

export type IconName = keyof typeof shapes;

/** A small sign beside a word or in a button that has a name of its own. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
