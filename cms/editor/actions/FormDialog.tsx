import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Dialog } from '../screen/Dialog.tsx';

interface Props {
  title: string;
  /** On the button that does it. */
  action: string;
  onAction: () => void;
  onClose: () => void;
  /** Beside the buttons: another way out. */
  aside?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}

/** A dialog with questions. It stands outside of the entry's form: a form cannot hold another. */
export function FormDialog({ title, action, onAction, onClose, aside, wide = false, children }: Props) {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // The dialog goes away open: nothing gives the focus back by itself.
      setTimeout(() => {
        if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
      });
    },
    [opener],
  );
  return createPortal(
    <Dialog title={title} onClose={onClose} wide={wide}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          onAction();
        }}
      >
        <div className="dialog-content">{children}</div>
        <div className="dialog-actions">
          {aside}
          <button type="button" className="button" onClick={onClose}>
            Отмена
          </button>
          <button type="submit" className="button main">
            {action}
          </button>
        </div>
      </form>
    </Dialog>,
    document.body,
  );
}
