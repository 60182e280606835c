import { isShown } from '#model/condition';
import type { FieldConfig } from './field-config.ts';
import { useOpen } from './focus-request.ts';
import { useForm } from './form-store.ts';
import type { FormState } from './form-store.ts';
import { getIn } from './set-in.ts';

/** Widgets that have their place beside the form. */
const besideForm: ReadonlySet<string> = new Set(['readiness']);

/**
 * Does the form show the field? What holds a value or is found fault with is always shown.
 * @param parent path of the object that the field stands in, `''` for the entry
 */
export function isFieldShown(field: FieldConfig, parent: string, { data, findings }: FormState): boolean {
  if (besideForm.has(field.widget)) return false;
  if (field.when === undefined) return true;
  const siblings = (parent === '' ? data : getIn(data, parent)) as Record<string, unknown> | undefined;
  return (
    isShown(field.when, data, siblings ?? {}, siblings?.[field.name]) ||
    findings.within(parent === '' ? field.name : `${parent}.${field.name}`).length > 0
  );
}

/** As {@link isFieldShown}; a wish to focus the field, or something in it, shows it too. */
export function useFieldShown(field: FieldConfig, path: string): boolean {
  const parent = path.slice(0, Math.max(0, path.length - field.name.length - 1));
  const shown = useForm((state) => isFieldShown(field, parent, state));
  const [asked] = useOpen(path, false, true);
  return (shown || asked) && !besideForm.has(field.widget);
}

/** Is there anything to show of these fields of the entry? */
export function useAnyShown(fields: readonly FieldConfig[]): boolean {
  return useForm((state) => fields.some((field) => isFieldShown(field, '', state)));
}
