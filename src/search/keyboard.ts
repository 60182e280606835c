/**
 * Lets the arrow keys move from the field to the results, along them and back, and Escape return to the field.
 *
 * @param input the field of the search
 * @param stops returns the links and buttons that can be reached now, from top to bottom
 */
export function moveByArrows(input: HTMLElement, stops: () => HTMLElement[]): void {
  const move = (event: KeyboardEvent): void => {
    const all = [input, ...stops()];
    const current = all.findIndex((stop) => stop === event.target);
    if (current === -1 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape' && current === 0) return;
    const targets: Record<string, HTMLElement | undefined> = {
      ArrowDown: all[current + 1],
      ArrowUp: all[current - 1],
      Escape: input,
    };
    const target = targets[event.key];
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
  document.addEventListener('keydown', move);
}
