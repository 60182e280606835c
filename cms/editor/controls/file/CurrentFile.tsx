import { formatFileSize } from '#messages/format-display';
import { IconButton } from '../IconButton.tsx';
import type { ContentFile } from './content-file.ts';
import { extensionOf } from './content-file.ts';
import { Thumbnail } from './Thumbnail.tsx';

interface Props {
  name: string;
  file: ContentFile | undefined;
  isMissing: boolean;
  onRemove: () => void;
  disabled: boolean;
}

/** The chosen file: what it looks like, what it is, how large. */
export function CurrentFile({ name, file, isMissing, onRemove, disabled }: Props) {
  const facts = [
    extensionOf(name).toUpperCase(),
    ...(file?.size === undefined ? [] : [formatFileSize(file.size)]),
  ];
  return (
    <div className="current-file">
      {file !== undefined && <Thumbnail file={file} />}
      <span className="entry-label">
        {name}
        {isMissing ? (
          <span className="entry-note error">
            Такого файла нет: загрузите его ещё раз или выберите другой
          </span>
        ) : (
          <span className="note">{facts.join(', ')}</span>
        )}
      </span>
      <IconButton
        icon="close"
        title="Убрать"
        name={`Убрать файл ${name}`}
        onClick={onRemove}
        disabled={disabled}
      />
    </div>
  );
}
