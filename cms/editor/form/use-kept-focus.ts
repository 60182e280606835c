import { useLayoutEffect, useRef } from 'react';

/** While the form is locked nothing in it can have the focus; afterwards it is where it was. */
export function useKeptFocus(locked: boolean): void {
  const focused = useRef<Element>(null);
  useLayoutEffect(() => {
    if (locked) {
      focused.current = document.activeElement;
      return;
    }
    const element = focused.current;
    focused.current = null;
    if (element instanceof HTMLElement && document.activeElement === document.body && element.isConnected)
      element.focus({ preventScroll: true });
  }, [locked]);
}
