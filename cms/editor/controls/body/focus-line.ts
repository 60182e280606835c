import { fieldElementId } from '../../form/field-id.ts';

const lineEvent = 'focus-line';

/**
 * Puts the cursor on a line of a body and focuses it.
 * @param line of the body, from 1
 * @param path of the body in the draft
 */
export function focusLine(line: number, path = 'body'): void {
  const element = document.getElementById(fieldElementId(path));
  element?.dispatchEvent(new CustomEvent(lineEvent, { detail: line }));
}

/**
 * Has an element answer {@link focusLine}.
 * @returns takes the answer back
 */
export function answerFocusLine(element: HTMLElement, onLine: (line: number) => void): () => void {
  const listen = (event: Event) => {
    if (event instanceof CustomEvent && typeof event.detail === 'number') onLine(event.detail);
  };
  element.addEventListener(lineEvent, listen);
  return () => element.removeEventListener(lineEvent, listen);
}
