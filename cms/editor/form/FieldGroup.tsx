import { useId } from 'react';
import type { DraftData } from '../../api/types.ts';
import { Field } from './Field.tsx';
import type { FieldGroup as Group } from './groups.ts';
import { groupElementId } from './JumpList.tsx';
import { useAnyShown } from './shown.ts';

interface Props {
  group: Group;
  data: DraftData;
  onChange: (path: string, value: unknown) => void;
  disabled: boolean;
}

/** A card with a heading and the fields below it; without a field to show there is none. */
export function FieldGroup({ group, data, onChange, disabled }: Props) {
  const headingId = useId();
  const shown = useAnyShown(group.fields);
  const fields = group.fields.map((field) => (
    <Field
      key={field.name}
      field={field}
      path={field.name}
      value={data[field.name]}
      onChange={onChange}
      disabled={disabled}
    />
  ));
  return (
    <section
      className={group.name === undefined ? 'field-group unnamed' : 'field-group'}
      hidden={!shown}
      {...(group.name === undefined ? { 'aria-label': 'Главное' } : { 'aria-labelledby': headingId })}
    >
      {group.name !== undefined && (
        <h2 id={headingId}>
          <span id={groupElementId(group.name)} tabIndex={-1}>
            {group.name}
          </span>
        </h2>
      )}
      {fields}
    </section>
  );
}
