import { flushSync } from 'react-dom';
import { fieldElementId } from './field-id.ts';
import { focusRequests } from './focus-request.ts';

const focusable = 'input, select, textarea, button, [tabindex], [contenteditable="true"]';

/** Opens what hides the field at the path, scrolls to it, or to the nearest one that holds it, and focuses it. */
export function focusField(path: string): void {
  flushSync(() => focusRequests.begin(path));
  const keys = path.split('.');
  for (let length = keys.length; length > 0; length -= 1) {
    const element = document.getElementById(fieldElementId(keys.slice(0, length).join('.')));
    if (element === null) continue;
    focusElement(element);
    break;
  }
  focusRequests.end();
}

/** Scrolls to the element and focuses it, or what may be focused in it. */
export function focusElement(element: HTMLElement): void {
  const target = element.matches(focusable) ? element : element.querySelector<HTMLElement>(focusable);
  element.scrollIntoView({ block: element.offsetHeight > window.innerHeight / 2 ? 'start' : 'center' });
  target?.focus({ preventScroll: true });
}

/** Focuses the first field in an element. */
export function focusFirstIn(element: HTMLElement): void {
  const target = [
    ...element.querySelectorAll<HTMLElement>('input, select, textarea, button.add, [contenteditable="true"]'),
  ].find((candidate) => candidate.offsetParent !== null);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
}
