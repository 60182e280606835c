import { transliterate } from '#model/transliterate';

/** What a name becomes of which no letter can be kept. */
const nameless = 'bez-nazvaniya';

/**
 * Stands for the npm module `diacritics`, which Decap (core 3.19.1, `lib/urlHelper.js`) asks to make names of entries
 * and media files Latin: «Приказ № 5.PDF» → `prikaz-5.pdf`. Dots and slashes stay.
 */
function remove(text: string): string {
  const latin = text
    .split(/([./])/)
    .map((part) => (/^[./]$/.test(part) ? part : transliterate(part)))
    .join('');
  if (!/[\p{L}\p{N}]/u.test(text)) return latin;
  return /^[./]*(?:\.[a-z0-9]*)?$/.test(latin) && !/^\.*[a-z0-9]/.test(text) ? nameless + latin : latin;
}

export default { remove };
