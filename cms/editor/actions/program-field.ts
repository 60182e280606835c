import { fieldAt } from '#model/walk';
import { program } from '#model/program';
import { buildWidget } from '#cms/config/build-widget';
import type { FieldConfig } from '../form/field-config.ts';

/**
 * A field of a programme for a dialog, as the model describes it.
 * @param path with dots and indexes: `extensions.0.newEndDate`
 * @param own what the dialog says otherwise
 * @throws Error when the model has no such field
 */
export function programField(path: string, own: Partial<FieldConfig> = {}): FieldConfig {
  const found = fieldAt(program, path);
  const { meta } = found ?? {};
  const widget = found && buildWidget(found.inner, meta);
  if (meta === undefined || widget === undefined) throw new Error(`A programme has no field ${path}`);
  return {
    ...(widget as unknown as FieldConfig),
    name: path,
    label: meta.internal === true ? `${meta.label} – не публикуется` : meta.label,
    ...(meta.hint === undefined ? {} : { hint: meta.hint }),
    ...own,
  };
}
