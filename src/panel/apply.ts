/**
 * In the head of every page, before its styles and not deferred: what the reader has chosen is there before anything is
 * painted. The panel itself is loaded when it is asked for; whatever goes wrong, the link leads to its page.
 */
import { memoryKey, parseView } from './memory.ts';
import { showView } from './show-view.ts';

/** Takes what the panel tells, where the browser lets no site remember anything. */
function show(event?: Event): void {
  const told: unknown = event instanceof CustomEvent && event.detail;
  try {
    showView(parseView(typeof told === 'string' ? told : (localStorage.getItem(memoryKey) ?? '')));
  } catch {
    // As usual, then.
  }
}

show();
document.documentElement.dataset['scripts'] = 'on';
// Pictures that were parsed in the meantime; the page as the browser has kept it for «Back»; a choice in the panel.
for (const moment of ['DOMContentLoaded', 'pageshow', 'view']) addEventListener(moment, show);

addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey) return;
  const link = target.closest<HTMLAnchorElement>('a[data-panel]:not([aria-current])');
  if (!link) return;
  event.preventDefault();
  import(/* @vite-ignore */ link.dataset['panel'] ?? '').then(
    () => link.dispatchEvent(new Event('panel')),
    () => location.assign(link.href),
  );
});
