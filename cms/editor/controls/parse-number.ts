/**
 * The number that was typed: blanks between digits and a comma are understood.
 * @returns undefined for nothing, the text itself for what is no number
 */
export function parseNumber(text: string): number | string | undefined {
  const plain = text.replaceAll(/\s/gu, '').replace(',', '.').replace('−', '-');
  if (plain === '') return undefined;
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** A number as it is written in Russian, without blanks; a text that is no number stays as it is. */
export function formatNumber(value: number | string | undefined): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : (value ?? '');
}
