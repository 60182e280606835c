import { plural } from '#messages/format';
import type { ImportPreviewAnswer } from '../../api/import.ts';
import { countToWrite, entriesOf } from './count-entries.ts';
import type { ImportControl } from './use-import.ts';

/** At the bottom of the second step: how much would be written, and the button that does it. */
export function SaveBar({ control, preview }: { control: ImportControl; preview: ImportPreviewAnswer }) {
  const { state, act, apply } = control;
  const count = countToWrite(preview, state.decisions);
  const isBusy = state.work !== undefined;
  return (
    <div className="import-save">
      {entriesOf(preview, 'new').length > 0 && (
        <label>
          <input
            type="checkbox"
            checked={state.decisions.drafts}
            onChange={({ target }) => act({ do: 'draft', drafts: target.checked })}
          />
          Новые внести черновиками: на сайте их пока не будет
        </label>
      )}
      {count === 0 ? (
        <p>Вносить нечего: отметьте записи или возьмите значения из файла.</p>
      ) : (
        <button
          type="button"
          className="button main"
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) void apply();
          }}
        >
          Внести {plural(count, 'запись', 'записи', 'записей')}
        </button>
      )}
    </div>
  );
}
