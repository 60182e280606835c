import type { EditorView } from '@codemirror/view';
import { useState } from 'react';
import { componentOf } from '#entries/body/components';
import { imageExtensions } from '#model/published-file';
import { DialogField } from '../../actions/DialogField.tsx';
import { FormDialog } from '../../actions/FormDialog.tsx';
import type { FieldConfig } from '../../form/field-config.ts';
import { refuseAttribute, valuesOf } from './attribute-value.ts';
import type { ComponentForm } from './body-dialog.ts';
import { attributeFields, componentTexts } from './component-labels.ts';
import type { AttributeField } from './component-labels.ts';
import { changeTag } from './component-text.ts';
import type { ComponentTag } from './find-tags.ts';
import { removalOf } from './find-tags.ts';
import { moveOffset } from './text-edit.ts';
import { tagsOf } from './view/component-chips.ts';
import { insertComponent } from './view/insert-component.ts';
import { runEdit } from './view/run-edit.ts';

interface Props {
  view: EditorView;
  dialog: ComponentForm;
  onClose: () => void;
}

/** The form of a component, made of its definition. */
export function ComponentDialog({ view, dialog, onClose }: Props) {
  const [tags] = useState(() => tagsOf(view.state));
  const tag = dialog.kind === 'change' ? tags.find(({ start }) => start === dialog.offset) : undefined;
  const name = dialog.kind === 'insert' ? dialog.name : tag?.name;
  const [values, setValues] = useState<Record<string, string>>(() =>
    tag === undefined ? {} : valuesOf(tag),
  );
  const [problems, setProblems] = useState<Record<string, string>>({});
  if (name === undefined) return null;
  const { label, accusative } = componentTexts[name];
  const fields = attributeFields(name);
  const apply = () => {
    const found = fields.flatMap((field) => {
      const value = values[field.name]?.trim() ?? '';
      const problem = value === '' && field.required ? 'Это нужно заполнить.' : refuseAttribute(value);
      return problem === undefined ? [] : [[field.name, problem]];
    });
    setProblems(Object.fromEntries(found) as Record<string, string>);
    if (found.length > 0) return;
    if (tag === undefined) insertComponent(view, name, values);
    else changeComponent(view, tag, values, fields);
    onClose();
  };
  const remove = (gone: ComponentTag) => {
    const changes = removalOf(view.state.doc.toString(), tags, gone).map((range) => ({
      ...range,
      insert: '',
    }));
    const at = moveOffset(gone.start, changes);
    runEdit(view, { changes, select: { from: at, to: at } });
    onClose();
  };
  return (
    <FormDialog
      title={tag === undefined ? `Вставить ${accusative}` : label}
      action={tag === undefined ? 'Вставить' : 'Изменить'}
      onAction={apply}
      onClose={onClose}
      aside={
        tag !== undefined && (
          <button type="button" className="button dangerous" onClick={() => remove(tag)}>
            {componentOf(name).content === 'none' ? 'Убрать' : 'Убрать, текст оставить'}
          </button>
        )
      }
    >
      {fields.map((field) => (
        <DialogField
          key={field.name}
          field={configOf(field)}
          value={values[field.name]}
          onChange={(value) =>
            setValues((before) => ({ ...before, [field.name]: typeof value === 'string' ? value : '' }))
          }
          problem={problems[field.name]}
        />
      ))}
    </FormDialog>
  );
}

function configOf({
  name,
  label,
  hint,
  required,
  references,
  file,
  options,
  default: fallback,
}: AttributeField): FieldConfig {
  return {
    name,
    label,
    required,
    widget: options ? 'choice' : references ? 'entry-reference' : file ? 'content-file' : 'line',
    ...(hint === undefined ? {} : { hint }),
    ...(references === undefined ? {} : { kinds: references }),
    ...(file === undefined ? {} : { extensions: [...imageExtensions] }),
    ...(options === undefined
      ? {}
      : { options: Object.entries(options).map(([value, text]) => ({ value, label: text })) }),
    ...(fallback === undefined ? {} : { implied: fallback }),
  };
}

/** Only what differs is written: a value that was left at its default stays unwritten. */
function changeComponent(
  view: EditorView,
  tag: ComponentTag,
  values: Record<string, string>,
  fields: readonly AttributeField[],
): void {
  const wanted = Object.fromEntries(fields.map(({ name }) => [name, values[name] ?? '']));
  const changes = changeTag(view.state.doc.toString(), tag, wanted);
  const at = moveOffset(tag.end, changes);
  runEdit(view, { changes, select: { from: at, to: at } });
}
