import { useEffect, useState } from 'react';
import { history } from 'decap-cms-core/dist/esm/routing/history';
import type { Kind } from '#model/kind-names';
import { Bar } from '../screen/Bar.tsx';
import { ConfirmDialog } from '../screen/ConfirmDialog.tsx';
import type { Autosave } from './autosave-store.ts';
import { keepAutosave, listAllAutosaves, removeAutosave } from './autosave-store.ts';
import { formatMoment } from './format-moment.ts';
import { asNewDraft, selectLost } from './lost-autosaves.ts';

/** Offers what was left unsaved of entries that somebody deleted or renamed. @param files of the saved entries */
export function LostAutosaves({ kind, files }: { kind: Kind; files: ReadonlySet<string> }) {
  const [all, setAll] = useState<readonly Autosave[]>([]);
  const [doomed, setDoomed] = useState<Autosave>();
  useEffect(() => {
    listAllAutosaves(kind).then(setAll, () => setAll([]));
  }, [kind]);
  const openAsNew = async (autosave: Autosave) => {
    await keepAutosave(asNewDraft(autosave, crypto.randomUUID()));
    await removeAutosave(autosave);
    history.push(`/collections/${kind}/new`);
  };
  const discard = (autosave: Autosave) => {
    setAll((known) => known.filter((other) => other !== autosave));
    void removeAutosave(autosave);
  };
  return (
    <>
      {selectLost(all, files).map((autosave) => (
        <Bar
          key={`${autosave.file ?? ''}|${autosave.session}`}
          tone="info"
          actions={
            <>
              <button type="button" className="button small main" onClick={() => void openAsNew(autosave)}>
                Открыть как новую
              </button>
              <button type="button" className="button small" onClick={() => setDoomed(autosave)}>
                Удалить
              </button>
            </>
          }
        >
          Есть несохранённый текст записи, которой больше нет: «{autosave.title}»,{' '}
          {formatMoment(autosave.at, new Date())}.
        </Bar>
      ))}
      {doomed !== undefined && (
        <ConfirmDialog
          question={{
            title: 'Удалить несохранённый текст?',
            text: 'Он есть только в этом браузере. Вернуть его потом не получится.',
            action: 'Удалить',
            dangerous: true,
            onConfirm: () => discard(doomed),
          }}
          onClose={() => setDoomed(undefined)}
        />
      )}
    </>
  );
}
