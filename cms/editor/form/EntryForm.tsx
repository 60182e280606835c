import { useMemo } from 'react';
import type { DraftFinding } from '../../api/types.ts';
import { useDraft } from './draft-context.ts';
import { Field } from './Field.tsx';
import type { FieldConfig } from './field-config.ts';

const none: readonly DraftFinding[] = [];

/** All fields of the entry. */
export function EntryForm({ fields }: { fields: readonly FieldConfig[] }) {
  const { data, set, check, locked } = useDraft();
  const findings = check.answer?.findings;
  const byField = useMemo(
    () => Map.groupBy(findings ?? [], ({ field, elsewhere }) => (elsewhere === undefined ? field : '')),
    [findings],
  );
  return (
    <form className="entry-form" onSubmit={(event) => event.preventDefault()}>
      {fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          path={field.name}
          value={data[field.name]}
          onChange={set}
          findings={byField.get(field.name) ?? none}
          disabled={locked}
        />
      ))}
    </form>
  );
}
