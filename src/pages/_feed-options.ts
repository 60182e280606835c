import options from 'virtual:section-options';
import { sha256 } from '#entries/sha256';

const { site, base } = options;

/** Where this section is published. */
export const place = { site, base };

/** What the builder of the section's feed needs. */
export const feedOptions = { site, base, hash: sha256 };
