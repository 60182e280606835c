/** A group of a list: what Decap (core 3.19.1, selectGroups) makes of one value of the field. */
interface Group {
  label: string;
  value: unknown;
}

/** Heading of a group, as Decap writes it. */
export function groupTitle({ label, value }: Group): string {
  if (value === undefined) return 'Остальные';
  if (typeof value === 'boolean') return value ? label : `Не ${label}`;
  return `${label} ${String(value)}`.trim();
}
