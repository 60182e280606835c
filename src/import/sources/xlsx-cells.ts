import { limits } from './limits.ts';
import { Refusal } from './refuse.ts';

/** Takes out cells and rows that have a format and no value: whole columns often do, down to the last row. */
export function withoutEmptyCells(sheet: string): string {
  return sheet
    .replaceAll(/<(?:\w+:)?c(?:\s[^<>]*)?\/>|<((?:\w+:)?c)(?:\s[^<>]*)?><\/\1>/g, '')
    .replaceAll(/<(?:\w+:)?row(?:\s[^<>]*)?\/>|<((?:\w+:)?row)(?:\s[^<>]*)?>\s*<\/\1>/g, '');
}

/** Throws a refusal when the rectangles around the cells of the sheets have more places than `limits.cells`. */
export function checkSize(sheets: readonly string[]): void {
  let places = 0;
  for (const sheet of sheets) {
    let [row, column, width, height] = [0, 0, 0, 0];
    for (const [, name = '', attributes = ''] of sheet.matchAll(/<(?:\w+:)?(row|c)((?:\s[^<>]*)?)>/g)) {
      const [, letters, digits] = /\sr="([A-Z]*)(\d+)"/i.exec(attributes) ?? [];
      if (name === 'row') {
        row = digits === undefined ? row + 1 : Number(digits);
        column = 0;
      } else {
        column = letters === undefined ? column + 1 : numberOfColumn(letters);
        row = digits === undefined ? row : Number(digits);
        width = Math.max(width, column);
        height = Math.max(height, row);
      }
    }
    places += width * height;
    if (places > limits.cells) throw new Refusal('tooManyCells', { limit: limits.cells });
  }
}

/** A → 1, Z → 26, AA → 27. */
function numberOfColumn(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
