import { EntryState } from './EntryState.tsx';
import { Menu } from './Menu.tsx';
import type { MenuItem } from './Menu.tsx';
import type { SaveOutcome, Saving } from './use-save.ts';
import { WorkflowStatus } from './WorkflowStatus.tsx';

interface Props {
  title: string;
  backLink: string;
  isNew: boolean;
  isDraft: boolean;
  /** The kind can be a draft at all; the school cannot. */
  mayBeDraft: boolean;
  unsaved: boolean;
  busy: boolean;
  outcome: SaveOutcome;
  menu: readonly MenuItem[];
  onSave: (saving: Saving) => void;
  /** Of an entry on a branch, in the workflow. */
  workflow?: { status: string | undefined; onChange: (status: string) => void };
}

/** Where one is, in what state the entry is, and what can be done with it. */
export function Toolbar(props: Props) {
  const { title, backLink, isNew, isDraft, mayBeDraft, unsaved, busy, menu, onSave, workflow } = props;
  const branch = workflow?.status !== undefined;
  const mayPublish = workflow === undefined ? mayBeDraft && isDraft : workflow.status === 'pending_publish';
  return (
    <header className="entry-toolbar">
      <a className="back" href={`#${backLink}`}>
        <span aria-hidden="true">←</span> <span className="back-text">К списку</span>
      </a>
      <div className="entry-name">
        <h1>{title}</h1>
        <EntryState {...{ isNew, isDraft, mayBeDraft, unsaved, busy }} outcome={props.outcome} />
      </div>
      <div className="toolbar-actions">
        {workflow !== undefined && branch && (
          <WorkflowStatus status={workflow.status} locked={busy || unsaved} onChange={workflow.onChange} />
        )}
        <button
          type="button"
          className={mayPublish ? 'button' : 'button main'}
          disabled={busy || !(unsaved || isNew)}
          title="Ctrl + S"
          onClick={() => onSave({})}
        >
          {isDraft && workflow === undefined ? 'Сохранить черновик' : 'Сохранить'}
        </button>
        {mayPublish && (
          <button
            type="button"
            className="button main"
            disabled={busy || (workflow !== undefined && unsaved)}
            title={workflow !== undefined && unsaved ? 'Сначала сохраните изменения' : undefined}
            onClick={() =>
              onSave(workflow === undefined ? { draft: false } : { draft: false, publishBranch: true })
            }
          >
            Опубликовать
          </button>
        )}
        {menu.length > 0 && <Menu label="Ещё" items={menu} />}
      </div>
    </header>
  );
}
