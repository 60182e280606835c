/**
 * Turns an address of the section into a link that works under any base path.
 * @param address relative to the base path, without a leading slash: `programmy/pervye-shagi/`
 */
export function href(address: string): string {
  const base: string = import.meta.env.BASE_URL;
  return `${base.replace(/\/+$/, '')}/${address}`;
}
