import { useId, useRef, useState } from 'react';
import { ServerError } from '../../api/client.ts';
import { Icon } from '../Icon.tsx';
import { refuseUpload } from './content-file.ts';
import type { ContentFile } from './content-file.ts';
import { refreshFiles } from './media-files.ts';
import { uploadFile } from './media.ts';

interface Props {
  extensions: readonly string[] | undefined;
  onUpload: (file: ContentFile) => void;
  disabled: boolean;
}

/** Sends a file of the editor's computer to the section. */
export function UploadButton({ extensions, onUpload, disabled }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const statusId = useId();
  const [busy, setBusy] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const send = async (file: File) => {
    const reason = refuseUpload(file, extensions);
    setRefusal(reason);
    if (reason !== undefined) return;
    setBusy(file.name);
    try {
      onUpload(await uploadFile(file));
      await refreshFiles();
    } catch (error) {
      setRefusal(describe(file.name, error));
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <>
      <button
        type="button"
        className="button small"
        onClick={() => input.current?.click()}
        aria-describedby={statusId}
        disabled={disabled || busy !== undefined}
      >
        <Icon name="upload" />
        Загрузить…
      </button>
      <input
        type="file"
        ref={input}
        hidden
        aria-label="Файл с компьютера"
        accept={extensions?.map((extension) => `.${extension}`).join(',')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was mended.
          event.target.value = '';
          if (file !== undefined) void send(file);
        }}
      />
      <span className="upload-status" role="status" id={statusId}>
        {busy !== undefined && (
          <>
            <progress aria-label="Загрузка" /> Загружаем «{busy}»…
          </>
        )}
        {refusal !== undefined && <span className="entry-note error">{refusal}</span>}
      </span>
    </>
  );
}

function describe(name: string, error: unknown): string {
  if (error instanceof ServerError) return error.message;
  const reason = error instanceof Error && /[а-яё]/i.test(error.message) ? ` ${error.message}` : '';
  return `Файл «${name}» не загрузился.${reason} Попробуйте ещё раз.`;
}
