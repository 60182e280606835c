import type { ForeignLine } from './foreign-document.ts';

/** A line as it is gathered: tabs still stand in it. */
export interface RawLine extends ForeignLine {
  heading?: number;
}

/** Gathers the lines of a flow of markup. */
export interface LineFlow {
  lines: RawLine[];
  write(text: string): void;
  /** Ends the line, also an empty one. */
  breakLine(): void;
  /** Ends the line when there is one. */
  endBlock(): void;
  /** The sign in front of the next line; its item ends with `endItem`. */
  beginItem(marker: string, level: number): void;
  hasItem(): boolean;
  /** An item without a text is a line of its sign. */
  endItem(): void;
  setHeading(heading: number | undefined): void;
}

export function startLines(): LineFlow {
  const lines: RawLine[] = [];
  let text = '';
  let item: { marker: string; level: number } | undefined;
  let heading: number | undefined;
  const isBlank = () => /^[\s\u00AD\u200B\uFEFF]*$/.test(text) && !text.includes('\t');
  const push = () => {
    lines.push({ text, ...item, ...(heading === undefined ? {} : { heading }) });
    text = '';
    item = undefined;
  };
  const flow: LineFlow = {
    lines,
    write(more) {
      text += more;
    },
    breakLine() {
      if (item === undefined || !isBlank()) push();
    },
    endBlock() {
      if (isBlank()) text = '';
      else push();
    },
    beginItem(marker, level) {
      flow.endBlock();
      item = { marker, level };
    },
    hasItem: () => item !== undefined,
    endItem() {
      flow.endBlock();
      if (item !== undefined) push();
    },
    setHeading(level) {
      heading = level;
    },
  };
  return flow;
}
