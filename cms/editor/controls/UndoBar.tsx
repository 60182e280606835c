import { useEffect, useRef } from 'react';

/** What was just taken away, and the way back; it has the focus, since what had it is gone. */
export function UndoBar({ text, onUndo }: { text: string; onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <p className="undo" role="status">
      {text}
      <button type="button" className="text-button" ref={button} onClick={onUndo}>
        Вернуть
      </button>
    </p>
  );
}
