import { limits } from './limits.ts';
import { Refusal } from './refuse.ts';

/** What of a sheet is not seen. */
export interface HiddenOfSheet {
  isHidden: boolean;
  rows: number;
}

const part = /<(\/?)table:(table|table-row|table-cell|covered-table-cell)((?:\s[^<>]*)?)>/g;

function repeated(attributes: string, of: 'rows' | 'columns'): number {
  return Number(new RegExp(`table:number-${of}-repeated="(\\d{1,9})"`).exec(attributes)?.[1] ?? 1);
}

/**
 * Counts the places that the sheets of `content.xml` lay out, repeated rows and columns included, before a library does.
 * Throws a refusal when they are more than `limits.cells`.
 * @returns what is hidden, sheet by sheet
 */
export function measureOds(xml: string): HiddenOfSheet[] {
  const hiddenStyles = new Set(
    [
      ...xml.matchAll(
        /<style:style\s[^<>]*style:name="([^"]*)"[^<>]*>\s*<style:table-properties\s[^<>]*table:display="false"/g,
      ),
    ].map(([, name]) => name),
  );
  const sheets: HiddenOfSheet[] = [];
  let places = 0;
  let [height, width, emptyRows, times, column, filled] = [0, 0, 0, 1, 0, 0];
  let isHiddenRow = false;
  const endRow = () => {
    if (filled === 0) emptyRows += times;
    else {
      height += emptyRows + times;
      emptyRows = 0;
      const sheet = sheets.at(-1);
      if (isHiddenRow && sheet !== undefined) sheet.rows += times;
    }
    width = Math.max(width, filled);
    if (places + width * height > limits.cells) throw new Refusal('tooManyCells', { limit: limits.cells });
  };
  for (const [, slash, name, attributes = ''] of xml.matchAll(part)) {
    const isClosed = attributes.endsWith('/');
    if (name === 'table') {
      places += width * height;
      [height, width, emptyRows] = [0, 0, 0];
      const style = /table:style-name="([^"]*)"/.exec(attributes)?.[1];
      if (slash === '') sheets.push({ isHidden: hiddenStyles.has(style), rows: 0 });
    } else if (name === 'table-row') {
      if (slash === '') {
        times = repeated(attributes, 'rows');
        [column, filled] = [0, 0];
        isHiddenRow = /table:visibility="(?:collapse|filter)"/.test(attributes);
      }
      if (slash === '/' || isClosed) endRow();
    } else if (slash === '') {
      column += repeated(attributes, 'columns');
      if (!isClosed || /office:[\w-]*value=|-spanned=/.test(attributes)) filled = column;
    }
  }
  return sheets;
}

/** A whole date in numbers, whatever their order: «09/01/26» is the first of September on an English computer. */
const dateInNumbers =
  /(<table:table-cell\s[^<>]*office:date-value="(\d{4})-(\d\d)-(\d\d)[^<>]*><text:p>)\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?=<\/text:p>)/g;

/**
 * Prepares `content.xml` for hucre: rows that repeat on every page stand among the others, a cell with a text is that
 * text, whatever its value, and a cell with a format only is an empty one.
 */
export function readableOds(xml: string): string {
  return xml
    .replaceAll(
      dateInNumbers,
      (_, cell: string, year: string, month: string, day: string) => `${cell}${day}.${month}.${year}`,
    )
    .replaceAll(/<\/?table:(?:table-header-rows|table-row-group|table-rows)(?:\s[^<>]*)?>/g, '')
    .replaceAll(/<table:table-cell(?:\s[^<>]*)?>/g, (cell) =>
      cell.endsWith('/>')
        ? cell.replace(/\stable:style-name="[^"]*"/, '')
        : cell
            .replace(/\s(?:office|calcext):value-type="[^"]*"/g, '')
            .replace('>', ' office:value-type="string">'),
    );
}
