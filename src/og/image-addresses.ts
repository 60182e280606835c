/** Address of the image of the section as a whole, relative to the base path. */
export const generalImage = 'og/index.png';

/** Address of the image of a page: `programmy/pervye-shagi/` → `og/programmy/pervye-shagi.png`. */
export function imageAddress(page: string): string {
  return page === '' ? generalImage : `og/${page.replace(/\/$/, '')}.png`;
}
