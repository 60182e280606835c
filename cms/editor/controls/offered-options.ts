import type { FieldConfig, Option } from '../form/field-config.ts';

/** The answers of a closed list, with those that are written but not on it: they are shown, to be mended. */
export function offeredOptions(field: FieldConfig, written: readonly unknown[]): readonly Option[] {
  const options = field.options ?? [];
  const unknown = written.filter((value) => !options.some((option) => option.value === value));
  return [
    ...options,
    ...unknown.map((value) => ({
      value: typeof value === 'number' ? value : String(value),
      label: `${String(value)} – такого значения нет`,
    })),
  ];
}
