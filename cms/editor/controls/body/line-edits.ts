import { linesOf, moveOffset } from './text-edit.ts';
import type { TextEdit, TextRange } from './text-edit.ts';

export type ListKind = 'bullet' | 'numbered';

const heading = /^ {0,3}#{1,6}(?:[ \t]+|$)/;
const listMark = /^([ \t]*)(?:([-+*])|(\d{1,9})[.)])(?:[ \t]+|$)/;
const quoteMark = /^ {0,3}> ?/;

/** Makes the lines headings of a level, or plain again if they all were. */
export function toggleHeading(text: string, selection: TextRange, level: 2 | 3): TextEdit {
  const mark = `${'#'.repeat(level)} `;
  const lines = wordedLines(text, selection);
  const isOn = lines.every((line) => line.startsWith(mark));
  return editLines(text, selection, (line) => (isOn ? '' : mark) + line.replace(heading, ''));
}

/** Makes the lines items of a list, or plain again if they all were; the other kind of list becomes this one. */
export function toggleList(text: string, selection: TextRange, kind: ListKind): TextEdit {
  const isOn = wordedLines(text, selection).every((line) => kindOf(line) === kind);
  let count = 0;
  const edit = editLines(text, selection, (line) => {
    const bare = line.replace(heading, '').replace(listMark, '$1');
    if (isOn) return bare;
    const indent = /^[ \t]*/.exec(bare)?.[0] ?? '';
    count += 1;
    return `${indent}${kind === 'bullet' ? '-' : `${count}.`} ${bare.slice(indent.length)}`;
  });
  return isOn ? edit : separate(text, selection, edit);
}

/** Makes the lines a quotation, or plain again if they all were. */
export function toggleQuote(text: string, selection: TextRange): TextEdit {
  const isOn = wordedLines(text, selection).every((line) => quoteMark.test(line));
  const edit = editLines(
    text,
    selection,
    (line) => (isOn ? line.replace(quoteMark, '') : `> ${line}`.trimEnd()),
    true,
  );
  return isOn ? edit : separate(text, selection, edit);
}

/**
 * What Enter does in a list or a quotation: the next line begins like this one; on an empty item the list ends.
 * @param offset of the cursor
 * @returns nothing where Enter is just Enter
 */
export function continueLine(text: string, offset: number): TextEdit | undefined {
  const [line] = linesOf(text, { from: offset, to: offset });
  const mark = line && (listMark.exec(line.text) ?? quoteMark.exec(line.text))?.[0];
  if (line === undefined || mark === undefined || offset < line.from + mark.length) return undefined;
  if (line.text.length === mark.length) {
    return {
      changes: [{ from: line.from, to: line.to, insert: '' }],
      select: { from: line.from, to: line.from },
    };
  }
  const next = mark.replace(/\d+/, (number) => String(Math.min(Number(number) + 1, 999_999_999)));
  const at = offset + 1 + next.length;
  return {
    changes: [{ from: offset, to: offset, insert: `\n${next}` }],
    select: { from: at, to: at },
  };
}

function kindOf(line: string): ListKind | undefined {
  const [, , bullet, number] = listMark.exec(line) ?? [];
  return bullet !== undefined ? 'bullet' : number !== undefined ? 'numbered' : undefined;
}

/** Lines with words; all of them where none has any. */
function wordedLines(text: string, selection: TextRange): string[] {
  const lines = linesOf(text, selection).map((line) => line.text);
  const worded = lines.filter((line) => line.trim() !== '');
  return worded.length === 0 ? lines : worded;
}

function editLines(
  text: string,
  selection: TextRange,
  edit: (line: string) => string,
  blankToo = false,
): TextEdit {
  const lines = linesOf(text, selection);
  const onlyBlank = lines.every((line) => line.text.trim() === '');
  const changes = lines.flatMap((line) => {
    if (line.text.trim() === '' && !onlyBlank && !blankToo) return [];
    const insert = edit(line.text);
    return insert === line.text ? [] : [{ from: line.from, to: line.to, insert }];
  });
  const [first] = lines;
  const last = lines.at(-1);
  const to = moveOffset(last?.to ?? selection.to, changes);
  return { changes, select: lines.length > 1 ? { from: first?.from ?? 0, to } : { from: to, to } };
}

/** Blank lines between a block and the paragraphs around it: without them the next one would belong to it. */
function separate(text: string, selection: TextRange, edit: TextEdit): TextEdit {
  const lines = linesOf(text, selection);
  const start = lines[0]?.from ?? 0;
  const end = lines.at(-1)?.to ?? text.length;
  const isProse = (line: string | undefined) =>
    line !== undefined && line.trim() !== '' && !listMark.test(line) && !quoteMark.test(line);
  const before = isProse(
    start === 0
      ? undefined
      : text
          .slice(0, start - 1)
          .split('\n')
          .at(-1),
  );
  const after = isProse(text.slice(end + 1).split('\n', 1)[0]);
  const shift = before ? 1 : 0;
  const changes = edit.changes.map((change) => ({ ...change }));
  const [first] = changes;
  const last = changes.at(-1);
  if (before && first?.from === start) first.insert = `\n${first.insert}`;
  if (after && last?.to === end) last.insert += '\n';
  return { changes, select: { from: edit.select.from + shift, to: edit.select.to + shift } };
}
