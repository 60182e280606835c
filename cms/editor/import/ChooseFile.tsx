import { useId, useRef, useState } from 'react';
import { importNouns } from '../../api/import.ts';
import { FileField } from './FileField.tsx';
import { nounWords } from './noun-words.ts';
import { PasteField } from './PasteField.tsx';
import type { ImportControl } from './use-import.ts';

/** The first step: what it is about, and a file or a table from the clipboard. */
export function ChooseFile({ control: { state, act, read } }: { control: ImportControl }) {
  const { noun, source, failed, work } = state;
  const [isAsked, setAsked] = useState(false);
  const nounId = useId();
  const form = useRef<HTMLFormElement>(null);
  const missing = !isAsked
    ? ''
    : noun === undefined
      ? 'Отметьте, что в файле.'
      : source === undefined
        ? 'Выберите файл или вставьте таблицу.'
        : '';
  const send = () => {
    if (work !== undefined) return;
    setAsked(true);
    const wanted = noun === undefined ? 'radio' : source === undefined ? 'file' : undefined;
    if (wanted === undefined) void read();
    else form.current?.querySelector<HTMLElement>(`input[type=${wanted}]`)?.focus();
  };
  return (
    <form
      ref={form}
      className="import-card"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p className="import-lead">
        Перенесёт в раздел то, что у школы уже есть в Word, Excel или на странице. Сначала покажет, что
        понято: пока вы не согласитесь, ничего не изменится.
      </p>
      <fieldset className="import-nouns">
        <legend>Что в файле</legend>
        {importNouns.map((each) => (
          <label key={each} className="import-noun">
            <input
              type="radio"
              name={nounId}
              checked={each === noun}
              onChange={() => act({ do: 'chooseNoun', noun: each })}
            />
            <span>
              {nounWords[each].title}
              <span className="import-hint">{nounWords[each].hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <FileField source={source} onChoose={(chosen) => act({ do: 'chooseSource', source: chosen })} />
      <PasteField source={source} onChoose={(chosen) => act({ do: 'chooseSource', source: chosen })} />
      <div className="import-send">
        <button type="submit" className="button main" aria-disabled={work !== undefined}>
          Показать, что получится
        </button>
        <p role="alert">{missing || failed}</p>
      </div>
    </form>
  );
}
