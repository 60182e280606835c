import type { ReactNode } from 'react';
import { useDraft } from '../form/draft-context.ts';
import type { ProgramChange } from './build-change.ts';
import { ChangeCheck } from './ChangeCheck.tsx';
import { FormDialog } from './FormDialog.tsx';

interface Props {
  title: string;
  /** Undefined while something that is needed has not been filled in. */
  change: ProgramChange | undefined;
  /** The button was pressed although something is missing. */
  onMissing: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A guided change of a programme: the questions, what the rules say of the answers, «Применить». */
export function ChangeDialog({ title, change, onMissing, onClose, children }: Props) {
  const { set, focusField } = useDraft();
  const apply = () => {
    if (change === undefined) {
      onMissing();
      return;
    }
    for (const [name, value] of Object.entries(change.fields)) set(name, value);
    onClose();
    // The new fields are there once React has drawn them, and the window has given the focus back.
    setTimeout(() => focusField(change.focus), 50);
  };
  return (
    <FormDialog title={title} action="Применить" onAction={apply} onClose={onClose} wide>
      <div className="change-columns">
        <div className="change-questions">{children}</div>
        <div className="change-answer">
          <ChangeCheck change={change} />
          <p className="dialog-hint">
            «Применить» заполнит поля формы. Записано ничего не будет, пока вы не сохраните программу.
          </p>
        </div>
      </div>
    </FormDialog>
  );
}
