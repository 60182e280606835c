import { serveSection } from '#cli/serve-section';
import type { ServedSection } from '#cli/serve-section';

/** A built site on this machine only, with the headers of the section. */
export type ServedSite = ServedSection;

/** Serves a built site under its base path on a free port until it is stopped. */
export function serveSite(dir: string, base: string): Promise<ServedSite> {
  return serveSection(dir, base, 0);
}
