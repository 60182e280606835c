import type { NameScanner } from './name-scanner.ts';

/** What stands in place of a name. */
const hiddenName = '[имя скрыто]';

/** The text with `[имя скрыто]` in place of every name that may not be shown, one mark for each. */
export function maskNames(text: string, scanner: NameScanner): string {
  return scanner
    .find(text)
    .reduceRight(
      (masked, { start, end }) => `${masked.slice(0, start)}${hiddenName}${masked.slice(end)}`,
      text,
    );
}
