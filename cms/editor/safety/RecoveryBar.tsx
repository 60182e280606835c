import { useState } from 'react';
import { DifferenceList } from '../panel/DifferenceList.tsx';
import { findDifferences } from '../panel/differences.ts';
import { Bar } from '../screen/Bar.tsx';
import { ConfirmDialog } from '../screen/ConfirmDialog.tsx';
import { Dialog } from '../screen/Dialog.tsx';
import type { OpenEntry } from '../screen/open-entry.ts';
import type { Autosave } from './autosave-store.ts';
import { formatMoment } from './format-moment.ts';
import type { Recovery } from './use-recovery.ts';

/** Offers what was left unsaved: each kept state can be brought back, looked at or thrown away. */
export function RecoveryBar({ entry, recovery }: { entry: OpenEntry; recovery: Recovery }) {
  const [shown, setShown] = useState<Autosave>();
  const [doomed, setDoomed] = useState<Autosave>();
  return (
    <>
      {recovery.found.map((autosave) => (
        <Bar
          key={autosave.session}
          tone="info"
          actions={
            <>
              <button type="button" className="button small main" onClick={() => recovery.restore(autosave)}>
                Вернуть
              </button>
              <button type="button" className="button small" onClick={() => setShown(autosave)}>
                Показать отличия
              </button>
              <button type="button" className="button small" onClick={() => setDoomed(autosave)}>
                Удалить
              </button>
            </>
          }
        >
          {entry.file === undefined
            ? `Новая запись «${autosave.title}» не сохранена`
            : 'Есть несохранённые изменения'}
          {`: ${formatMoment(autosave.at, new Date())}.`}
        </Bar>
      ))}
      {shown !== undefined && (
        <Dialog title="Что изменится, если вернуть" onClose={() => setShown(undefined)} wide>
          <DifferenceList
            differences={findDifferences(entry.fields, entry.data, shown.data)}
            before="Сейчас в форме"
            after="В несохранённом"
          />
          <div className="dialog-actions">
            <button type="button" className="button" onClick={() => setShown(undefined)}>
              Закрыть
            </button>
            <button
              type="button"
              className="button main"
              onClick={() => {
                recovery.restore(shown);
                setShown(undefined);
              }}
            >
              Вернуть
            </button>
          </div>
        </Dialog>
      )}
      {doomed !== undefined && (
        <ConfirmDialog
          question={{
            title: 'Удалить несохранённые изменения?',
            text: 'Они есть только в этом браузере. Вернуть их потом не получится.',
            action: 'Удалить',
            dangerous: true,
            onConfirm: () => recovery.discard(doomed),
          }}
          onClose={() => setDoomed(undefined)}
        />
      )}
    </>
  );
}
