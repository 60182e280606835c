import { fieldElementId } from './Field.tsx';

/** Scrolls to the field at the path, or to the nearest one that holds it, and focuses it. */
export function focusField(path: string): void {
  const keys = path.split('.');
  for (let length = keys.length; length > 0; length -= 1) {
    const element = document.getElementById(fieldElementId(keys.slice(0, length).join('.')));
    if (element === null) continue;
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
    return;
  }
}
