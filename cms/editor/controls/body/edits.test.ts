import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyText } from '#entries/body/body-text';
import { parseBody } from '#entries/body/parse-body';
import { buildTable, insertBlock } from './block-edits.ts';
import { addMark, completeAddress, insertLink, removeMarks } from './inline-edits.ts';
import { continueLine, toggleHeading, toggleList, toggleQuote } from './line-edits.ts';
import { applyEdit, moveOffset } from './text-edit.ts';
import type { TextEdit, TextRange } from './text-edit.ts';

type Edit = (text: string, selection: TextRange) => TextEdit;

/** `[` and `]` are the ends of the selection; one `|` is a cursor. */
function run(edit: Edit, marked: string): string {
  const from = marked.search(/[[|]/);
  const to = marked.includes('|') ? from : marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]|]/g, '');
  const result = edit(text, { from, to });
  const after = applyEdit(text, result);
  const { from: start, to: end } = result.select;
  return start === end
    ? `${after.slice(0, start)}|${after.slice(start)}`
    : `${after.slice(0, start)}[${after.slice(start, end)}]${after.slice(end)}`;
}

const bold: Edit = (text, selection) => addMark(text, selection, '**');
const bullets: Edit = (text, selection) => toggleList(text, selection, 'bullet');
const numbers: Edit = (text, selection) => toggleList(text, selection, 'numbered');
const heading: Edit = (text, selection) => toggleHeading(text, selection, 2);

describe('edits of the toolbar', () => {
  it.each<[name: string, edit: Edit, before: string, after: string]>([
    ['bold: a selection', bold, 'Это [важно] всем', 'Это **[важно]** всем'],
    ['bold: blanks stay outside', bold, 'Это[ важно ]всем', 'Это **[важно]** всем'],
    ['bold: the word at the cursor', bold, 'Это ва|жно', 'Это **ва|жно**'],
    ['bold: no word', bold, 'Это | ', 'Это **|** '],
    ['bold: each line by itself', bold, '- [раз\n- два]', '- **[раз**\n- **два]**'],
    ['bold: several paragraphs', bold, '[раз\n\nдва]', '**[раз**\n\n**два]**'],
    ['heading: on', heading, 'раз\nдв|а', 'раз\n## два|'],
    ['heading: another level', heading, '### дв|а', '## два|'],
    ['heading: off', heading, '## дв|а', 'два|'],
    ['heading: an empty line', heading, '|', '## |'],
    ['list: on', bullets, '[раз\nдва]', '[- раз\n- два]'],
    ['list: off', bullets, '[- раз\n* два]', '[раз\nдва]'],
    ['list: numbers become dots', bullets, '[1. раз\n2. два]', '[- раз\n- два]'],
    ['list: blank lines stay blank', numbers, '[раз\n\nдва]', '[1. раз\n\n2. два]'],
    [
      'list: apart from the paragraphs around',
      numbers,
      'до\n[раз\nдва]\nпосле',
      'до\n\n[1. раз\n2. два]\n\nпосле',
    ],
    ['list: an indent stays', bullets, '  раз|', '  - раз|'],
    ['list: an empty line', bullets, '|', '- |'],
    ['quotation: on', toggleQuote, '[раз\n\nдва]', '[> раз\n>\n> два]'],
    ['quotation: off', toggleQuote, '[> раз\n>\n> два]', '[раз\n\nдва]'],
  ])('%s', (_, edit, before, after) => {
    expect(run(edit, before)).toBe(after);
  });

  it('removes marks', () => {
    const edit = removeMarks({ from: 2, to: 5 }, [
      { from: 0, to: 2 },
      { from: 7, to: 9 },
    ]);
    expect(applyEdit('**важно** да', edit)).toBe('важно да');
    expect(edit.select).toEqual({ from: 0, to: 3 });
  });

  it.each([
    ['- раз|', '- раз\n- |'],
    ['- ра|з', '- ра\n- |з'],
    ['  9. раз|', '  9. раз\n  10. |'],
    ['> раз|', '> раз\n> |'],
    ['- раз\n- |', '- раз\n|'],
  ])('Enter: %j', (before, after) => {
    expect(
      run(
        (text, { from }) => continueLine(text, from) ?? { changes: [], select: { from, to: from } },
        before,
      ),
    ).toBe(after);
  });

  it.each(['раз|', '|- раз', '-| раз', '-раз|', '## раз|'])('Enter is just Enter: %j', (marked) => {
    expect(continueLine(marked.replace('|', ''), marked.indexOf('|'))).toBeUndefined();
  });

  it('bold words are read as bold', () => {
    const words = fc.constantFrom('слово', 'два слова', '«кавычки»', 'p < 5');
    fc.assert(
      fc.property(words, words, words, (before, word, after) => {
        const text = `${before} ${word} ${after}`;
        const from = before.length + 1;
        const { tree } = parseBody(applyEdit(text, addMark(text, { from, to: from + word.length }, '**')));
        expect(bodyText(tree)).toBe(text);
        expect(JSON.stringify(tree)).toContain('"strong"');
      }),
    );
  });

  it('turning a list or a quotation on and off changes nothing', () => {
    const line = fc.constantFrom('раз', 'два слова', '5 < 7', 'a*b');
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(bullets, numbers, toggleQuote),
        (lines, edit) => {
          const text = lines.join('\n');
          const on = edit(text, { from: 0, to: text.length });
          const listed = applyEdit(text, on);
          expect(applyEdit(listed, edit(listed, on.select))).toBe(text);
        },
      ),
    );
  });
});

describe('insertLink', () => {
  it.each([
    ['rodnik.example', 'https://rodnik.example'],
    ['школа.рф/о нас', 'https://школа.рф/о нас'],
    ['shkola@rodnik.example', 'mailto:shkola@rodnik.example'],
    ['https://rodnik.example', 'https://rodnik.example'],
    ['ustav.pdf', 'ustav.pdf'],
    ['/programmy/', '/programmy/'],
    ['', ''],
  ])('%s', (typed, address) => {
    expect(completeAddress(typed)).toBe(address);
  });

  it.each([
    'https://rodnik.example/a b',
    'https://rodnik.example/(а)',
    'https://rodnik.example/<b>',
    'mailto:a@b.example',
  ])('%s is read as a link', (address) => {
    const source = applyEdit('До  после', insertLink({ from: 3, to: 3 }, { address, label: 'слова' }));
    const { tree, problems } = parseBody(source);
    expect(problems).toEqual([]);
    expect(JSON.stringify(tree)).toContain('"tagName":"a"');
    expect(bodyText(tree)).toBe('До слова после');
  });
});

describe('insertBlock', () => {
  it.each([
    ['', { from: 0, to: 0 }, 'X\n'],
    ['а', { from: 1, to: 1 }, 'а\n\nX\n'],
    ['а\n', { from: 1, to: 1 }, 'а\n\nX\n'],
    ['а\nб', { from: 1, to: 1 }, 'а\n\nX\n\nб'],
    ['а\n\nб', { from: 1, to: 1 }, 'а\n\nX\n\nб'],
    ['а\n\n\n\nб', { from: 3, to: 3 }, 'а\n\nX\n\nб'],
    ['а\nб\nв', { from: 2, to: 3 }, 'а\n\nX\n\nв'],
  ])('%j at %j', (text, at, after) => {
    const edit = insertBlock(text, at, 'X');
    expect(applyEdit(text, edit)).toBe(after);
    expect(after.slice(0, edit.select.from).endsWith('X')).toBe(true);
  });

  it('a table is read as a table', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 6 }), (rows, columns) => {
        const { tree, problems } = parseBody(
          applyEdit('а', insertBlock('а', { from: 1, to: 1 }, buildTable(rows, columns))),
        );
        const cells = JSON.stringify(tree).match(/"tagName":"t[dh]"/g) ?? [];
        expect(problems).toEqual([]);
        expect(cells).toHaveLength((rows + 1) * columns);
      }),
    );
  });
});

describe('moveOffset', () => {
  it('follows what stands behind an offset', () => {
    const text = fc.string({ maxLength: 20 });
    fc.assert(
      fc.property(text, text, text, fc.nat(20), (before, inserted, after, length) => {
        const removed = Math.min(length, after.length);
        const source = before + after;
        const changes = [{ from: before.length, to: before.length + removed, insert: inserted }];
        const changed = applyEdit(source, { changes, select: { from: 0, to: 0 } });
        for (let at = before.length + removed; at <= source.length; at += 1) {
          expect(changed.slice(moveOffset(at, changes))).toBe(source.slice(at));
        }
      }),
    );
  });
});
