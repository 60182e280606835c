import { readableHash } from './readable-address.ts';

/** Runs before Decap's router is made, and hears of every new address before the router does. */
function guard(): void {
  const hash = readableHash(location.href);
  if (hash !== undefined) window.history.replaceState(null, '', hash);
}

guard();
window.addEventListener('hashchange', guard);
