/** A table of a text file as its lines show it: rows of cells, lines of a cell separated by `\n`. */
interface SourceTable {
  rows: string[][];
}

export type SourceBlock = { paragraph: string } | SourceTable;

/**
 * Reads a roadmap that was saved as plain text: rows with tabs between the cells, or a cell in each block of lines that
 * begins with a tab; the number of the page at the end is left out. Knows nothing of roadmaps, so that what it finds can be compared with an import.
 */
export function readSourceBlocks(text: string): SourceBlock[] {
  const lines = text
    .replaceAll('\r', '')
    .replace(/\n\s*\(\s*\d+\s*\)\s*$/, '')
    .split('\n');
  return isCellPerBlock(lines) ? readCellBlocks(lines) : readTabbedRows(lines);
}

function isCellPerBlock(lines: readonly string[]): boolean {
  const tabbed = lines.filter((line) => line.includes('\t'));
  return tabbed.length > 0 && tabbed.every((line) => /^\t/.test(line) && !line.slice(1).includes('\t'));
}

function readTabbedRows(lines: readonly string[]): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let table: SourceTable | undefined;
  for (const line of lines) {
    const cells = line.split('\t').map(clean);
    if (cells.length > 2) {
      if (table === undefined) blocks.push((table = { rows: [] }));
      table.rows.push(cells);
    } else if (clean(line) !== '') {
      table = undefined;
      blocks.push({ paragraph: clean(line) });
    }
  }
  return blocks.map((block) => ('rows' in block ? evenOut(block) : block));
}

function evenOut({ rows }: SourceTable): SourceTable {
  const width = Math.max(...rows.map((row) => row.length));
  return { rows: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]) };
}

/** The first row ends at the first empty line; the others are as wide. */
function readCellBlocks(lines: readonly string[]): SourceBlock[] {
  const first = lines.findIndex((line) => line.startsWith('\t'));
  const cells: string[][] = [];
  for (const line of lines.slice(first)) {
    if (line.startsWith('\t')) cells.push([clean(line)]);
    else cells.at(-1)?.push(clean(line));
  }
  const width = cells.findIndex((cell) => cell.at(-1) === '' && cell.length > 1) + 1;
  const texts = cells.map((cell) => cell.join('\n').replace(/^\n+|\n+$/g, ''));
  const rows = Array.from({ length: Math.ceil(texts.length / width) }, (_, row) =>
    texts.slice(row * width, (row + 1) * width),
  );
  const before = lines
    .slice(0, first)
    .map(clean)
    .filter((line) => line !== '');
  return [...before.map((paragraph) => ({ paragraph })), { rows }];
}

function clean(line: string): string {
  return line.replaceAll(/\s+/g, ' ').trim();
}
