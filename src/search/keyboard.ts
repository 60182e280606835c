import { input, results, slash } from './page-parts.ts';

/**
 * Lets the arrow keys move from the field to the results, along them and back, and Escape return to the field and, in
 * the field, clear it; and «/» lead to the field, with the Russian layout on as well. A key without Ctrl or Alt must be
 * possible to turn off (WCAG 2.2, 2.1.4): a box does that, and where there is no room for the box there is no such key.
 *
 * @param clear empties the search
 */
export function listenToKeys(clear: () => void): void {
  document.onkeydown = (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { key, code, shiftKey } = event;
    const all = [input, ...results.querySelectorAll<HTMLElement>('a, button')];
    const current = all.indexOf(event.target as HTMLElement);
    const ways: Record<string, HTMLElement | undefined> = {
      ArrowDown: all[current + 1],
      ArrowUp: all[current - 1],
      Escape: input,
    };
    const mayJump = current !== 0 && slash.checked && slash.offsetParent !== null;
    const slashed = mayJump && (key === '/' || (code === 'Slash' && !shiftKey));
    const target = slashed ? input : ways[current < 0 ? '' : key];
    if (!target) return;
    event.preventDefault();
    target.focus();
    if (key === 'Escape' && current === 0) clear();
  };
}
