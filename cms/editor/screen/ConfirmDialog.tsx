import { Dialog } from './Dialog.tsx';

/** A question with two answers. */
export interface Question {
  title: string;
  text: string;
  /** What the button that does it says. */
  action: string;
  dangerous?: boolean;
  onConfirm: () => void;
}

/** Asks before something that is not undone by a click. */
export function ConfirmDialog({ question, onClose }: { question: Question; onClose: () => void }) {
  return (
    <Dialog title={question.title} onClose={onClose}>
      <p>{question.text}</p>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose} autoFocus>
          Отмена
        </button>
        <button
          type="button"
          className={question.dangerous === true ? 'button dangerous' : 'button main'}
          onClick={() => {
            onClose();
            question.onConfirm();
          }}
        >
          {question.action}
        </button>
      </div>
    </Dialog>
  );
}
