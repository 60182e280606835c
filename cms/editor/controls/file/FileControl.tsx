import { useMemo, useState } from 'react';
import type { ControlProps } from '../control.ts';
import { Icon } from '../Icon.tsx';
import { CurrentFile } from './CurrentFile.tsx';
import { FileChooser } from './FileChooser.tsx';
import { useFiles } from './media-files.ts';
import { UploadButton } from './UploadButton.tsx';

/** A file of the section: one that is there already, or one of the editor's computer. */
export function FileControl({
  id,
  field,
  value,
  onChange,
  describedBy,
  invalid,
  disabled,
}: ControlProps<string>) {
  const files = useFiles();
  const [isChoosing, setChoosing] = useState(false);
  const known = useMemo(() => files?.find(({ name }) => name === value), [files, value]);
  return (
    <div className="content-file">
      {value !== undefined && (
        <CurrentFile
          name={value}
          file={known}
          isMissing={files !== undefined && known === undefined}
          onRemove={() => onChange(undefined)}
          disabled={disabled}
        />
      )}
      <div className="file-buttons">
        <button
          type="button"
          id={id}
          className="button small"
          onClick={() => setChoosing(true)}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          disabled={disabled}
        >
          <Icon name="search" />
          Выбрать из загруженных…
        </button>
        <UploadButton
          extensions={field.extensions}
          onUpload={({ name }) => onChange(name)}
          disabled={disabled}
        />
      </div>
      {isChoosing && (
        <FileChooser
          files={files}
          extensions={field.extensions}
          onChoose={(name) => {
            onChange(name);
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}
