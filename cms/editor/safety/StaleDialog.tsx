import { useMemo } from 'react';
import { loadedFiles } from '../decap/loaded-files.ts';
import { DifferenceList } from '../panel/DifferenceList.tsx';
import type { Difference } from '../panel/differences.ts';
import { Dialog } from '../screen/Dialog.tsx';
import type { OpenEntry } from '../screen/open-entry.ts';
import { formatMoment } from './format-moment.ts';
import { readEdits } from './stale-edit.ts';
import type { Theirs } from './stale-edit.ts';

interface Props {
  entry: OpenEntry;
  /** What is saved now; undefined when the file was deleted. */
  theirs: Theirs | undefined;
  /** Saves this in place of theirs, which stays in the history. */
  onSave: (data: OpenEntry['data']) => void;
  /** Loads theirs; mine stays in this browser. */
  onTakeTheirs: () => void;
  onClose: () => void;
}

/** Somebody saved the entry since the form was loaded: what they and I changed, and what to do. */
export function StaleDialog({ entry, theirs, onSave, onTakeTheirs, onClose }: Props) {
  const edit = useMemo(() => {
    const loaded = entry.path === undefined ? undefined : loadedFiles.get(entry.path)?.raw;
    return theirs === undefined ? undefined : readEdits(entry, loaded, theirs);
  }, [entry, theirs]);
  const isGone = theirs === undefined;
  const merged = edit?.merged;
  const isOnBranch = theirs?.origin !== undefined;
  return (
    <Dialog title={isGone ? 'Эту запись уже удалили' : 'Эту запись уже изменили'} onClose={onClose} wide>
      {theirs !== undefined && (
        <p>
          Пока вы правили, её сохранил(а): <strong>{theirs.author}</strong>,{' '}
          {formatMoment(theirs.at, new Date())}.
        </p>
      )}
      <p>
        Ваши изменения не записаны, но целы: они в форме и в памяти этого браузера.{' '}
        {isGone ? 'Там они в любом случае и останутся.' : explain(merged !== undefined, isOnBranch)}
      </p>
      {edit === undefined && !isGone && (
        <p>Сохранённую версию не удалось разобрать, поэтому отличия не показаны.</p>
      )}
      {edit !== undefined && (
        <div className="edits">
          <Edits title="Изменили оба" differences={edit.both} before="У них" after="У вас" />
          <Edits title="Изменили только они" differences={edit.theirs} before="Было" after="Стало у них" />
          <Edits title="Изменили только вы" differences={edit.mine} before="Было" after="Стало у вас" />
        </div>
      )}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose} autoFocus>
          К форме
        </button>
        {!isOnBranch && (
          <button type="button" className="button" onClick={onTakeTheirs}>
            {isGone ? 'Оставить удалённой' : 'Оставить их версию'}
          </button>
        )}
        <button type="button" className="button dangerous" onClick={() => onSave(entry.data)}>
          {isGone ? 'Создать снова с моим текстом' : 'Записать мою версию поверх'}
        </button>
        {merged !== undefined && (
          <button type="button" className="button main" onClick={() => onSave(merged)}>
            Объединить
          </button>
        )}
      </div>
    </Dialog>
  );
}

function Edits(props: { title: string; differences: readonly Difference[]; before: string; after: string }) {
  if (props.differences.length === 0) return null;
  return (
    <section>
      <h3>{props.title}</h3>
      <DifferenceList differences={props.differences} before={props.before} after={props.after} />
    </section>
  );
}

function explain(mayMerge: boolean, isOnBranch: boolean): string {
  const merge = mayMerge ? '«Объединить» сохранит и их, и ваши изменения: они в разных полях. ' : '';
  if (isOnBranch)
    return `${merge}Если записать поверх, их версия останется в «Истории». Чтобы на сайте осталась их версия, вернитесь к форме и выберите в меню «Отменить неопубликованные изменения».`;
  return `${merge}Если записать поверх, их версия останется в «Истории». Если оставить их версию, ваша останется в этом браузере.`;
}
