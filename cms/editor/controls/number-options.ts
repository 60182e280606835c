import type { FieldConfig, Option } from '../form/field-config.ts';

/** More numbers than this are typed. */
const mostNumbers = 12;

/** The numbers that a list of small whole numbers may hold, to be ticked; undefined for other lists. */
export function numberOptions({ field }: FieldConfig): Option[] | undefined {
  const { widget, min, max } = field ?? {};
  if (widget !== 'whole-number' || min === undefined || max === undefined || max - min >= mostNumbers)
    return undefined;
  return Array.from({ length: max - min + 1 }, (_, index) => ({
    value: min + index,
    label: String(min + index),
  }));
}
