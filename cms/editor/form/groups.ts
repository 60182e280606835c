import type { FieldConfig } from './field-config.ts';

/** Fields that stand under one heading. */
export interface FieldGroup {
  /** The heading; fields without one stand above all headings. */
  name: string | undefined;
  fields: readonly FieldConfig[];
}

/** The fields under their headings: groups in the order in which they begin, fields in their own. */
export function groupFields(fields: readonly FieldConfig[]): FieldGroup[] {
  return [...Map.groupBy(fields, ({ group }) => group)].map(([name, members]) => ({ name, fields: members }));
}
