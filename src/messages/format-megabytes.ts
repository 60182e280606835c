/** Bytes as «1,5 МБ», rounded up to tenths. */
export function formatMegabytes(bytes: string | number | undefined): string {
  const tenths = Math.ceil((Number(bytes) / 1024 / 1024) * 10);
  return `${String(tenths / 10).replace('.', ',')} МБ`;
}
