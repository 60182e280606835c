import { SectionStatus } from './SectionStatus.tsx';
import type { SaveOutcome } from './use-save.ts';

interface Props {
  isNew: boolean;
  isDraft: boolean;
  mayBeDraft: boolean;
  unsaved: boolean;
  busy: boolean;
  outcome: SaveOutcome;
}

/** The state of the entry in words: «Черновик», «Опубликовано», «есть несохранённые изменения». */
export function EntryState({ isNew, isDraft, mayBeDraft, unsaved, busy, outcome }: Props) {
  return (
    <p className="entry-state">
      {mayBeDraft && (
        <span className={isDraft || isNew ? 'badge draft' : 'badge published'}>
          {isNew ? 'Новая запись' : isDraft ? 'Черновик' : 'Опубликовано'}
        </span>
      )}
      <span role="status">{saveState(busy, unsaved, outcome)}</span>
      <SectionStatus />
    </p>
  );
}

function saveState(busy: boolean, unsaved: boolean, outcome: SaveOutcome) {
  if (busy) return 'Сохраняется…';
  if (unsaved) return <span className="unsaved">Есть несохранённые изменения</span>;
  return outcome.state === 'saved' ? outcome.text : '';
}
