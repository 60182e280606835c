import { useEffect, useState } from 'react';
import type { ControlProps } from '../control.ts';
import { useForm } from '../../form/form-store.ts';
import { useNewId } from './use-new-id.ts';

/** The lasting code of an entry: proposed for a new one, fixed once it is saved, unless another entry has it too. */
export function EntryIdControl(props: ControlProps<string>) {
  const isSaved = useForm(({ file }) => file !== undefined);
  const mayChange = useTaken(props.path);
  if (!isSaved || props.value === undefined) return <NewId {...props} />;
  return mayChange ? (
    <IdInput {...props} note="Этот код есть и у другой записи: дайте одной из двух новый." />
  ) : (
    <SavedId {...props} />
  );
}

/** Whether another entry had the same id (DATA-05) since the form was opened: what is typed must not lock the field. */
function useTaken(path: string): boolean {
  const isTaken = useForm(({ findings }) => findings.at(path).some(({ rule }) => rule === 'DATA-05'));
  const [wasTaken, setWasTaken] = useState(isTaken);
  useEffect(() => {
    if (isTaken) setWasTaken(true);
  }, [isTaken]);
  return isTaken || wasTaken;
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

function NewId(props: ControlProps<string>) {
  useNewId(props.value, props.onChange);
  return <IdInput {...props} note="Заполняется сам. После первого сохранения код не меняется." />;
}

function IdInput({
  id,
  value,
  onChange,
  describedBy,
  invalid,
  disabled,
  note,
}: ControlProps<string> & { note: string }) {
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
        {note}
      </span>
    </div>
  );
}
