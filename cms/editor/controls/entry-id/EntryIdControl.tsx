import type { ControlProps } from '../control.ts';
import { useForm } from '../../form/form-store.ts';
import { useNewId } from './use-new-id.ts';

/** The lasting code of an entry: proposed for a new one, fixed once it is saved. */
export function EntryIdControl(props: ControlProps<string>) {
  const isSaved = useForm(({ file }) => file !== undefined);
  return isSaved && props.value !== undefined ? <SavedId {...props} /> : <NewId {...props} />;
}

function SavedId({ id, value, describedBy }: ControlProps<string>) {
  return (
    <div className="with-note">
      <input
        type="text"
        id={id}
        className="control short"
        value={value ?? ''}
        readOnly
        aria-describedby={[`${id}-why`, describedBy].join(' ').trim()}
      />
      <span className="note" id={`${id}-why`}>
        Не меняется: на этот код ссылаются другие записи и адреса страниц.
      </span>
    </div>
  );
}

function NewId({ id, value, onChange, describedBy, invalid, disabled }: ControlProps<string>) {
  useNewId(value, onChange);
  return (
    <div className="with-note">
      <input
        type="text"
        id={id}
        className="control short"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
        aria-describedby={[`${id}-why`, describedBy].join(' ').trim()}
        aria-invalid={invalid || undefined}
        disabled={disabled}
        autoComplete="off"
        spellCheck={false}
      />
      <span className="note" id={`${id}-why`}>
        Заполняется сам. После первого сохранения код не меняется.
      </span>
    </div>
  );
}
