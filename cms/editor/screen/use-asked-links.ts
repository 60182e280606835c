import { useEffect } from 'react';
import { history } from 'decap-cms-core/dist/esm/routing/history';

/**
 * Hands links within the editor to Decap's router (history 4.10), which asks before it leaves what is unsaved. When the
 * browser follows them by itself, the question comes after the address has changed, and stays changed when one stays.
 */
export function useAskedLinks(): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const isPlain =
        event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const to = routerPath(link?.getAttribute('href') ?? '');
      if (!isPlain || event.defaultPrevented || link?.target === '_blank' || to === undefined) return;
      event.preventDefault();
      history.push(to);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, []);
}

/** The path of a link within the editor; none for a name that the router would decode twice. */
function routerPath(href: string): string | undefined {
  return href.startsWith('#/') && !href.includes('%') ? href.slice(1) : undefined;
}
