import type { EditorView } from '@codemirror/view';
import { componentOf } from '#entries/body/components';
import type { ComponentName } from '#entries/body/components';
import { insertBlock } from '../block-edits.ts';
import { buildComponent } from '../component-text.ts';
import type { AttributeValues } from '../component-text.ts';
import { blocksAround } from './markdown-language.ts';
import { runEdit, selectionOf } from './run-edit.ts';

/**
 * Puts a component into the text: in the place of the selected words if it stands in a sentence, around the selected
 * paragraphs if it holds some, otherwise on lines of its own after the paragraph at the cursor.
 */
export function insertComponent(view: EditorView, name: ComponentName, values: AttributeValues): void {
  const { state } = view;
  const text = state.doc.toString();
  const selection = selectionOf(state);
  const { content, inline } = componentOf(name);
  const isEmpty = selection.from === selection.to;
  const blocks = blocksAround(state, selection);
  const range = inline ? selection : blocks;
  const words = isEmpty || content === 'none' ? '' : text.slice(range.from, range.to);
  const component = buildComponent(name, values, words);
  const { from, to } = component.selected;
  if (inline) {
    const insert = spaced(component.text, text.slice(0, selection.from), text.slice(selection.to));
    const at = selection.from + insert.trimEnd().length;
    runEdit(view, { changes: [{ ...selection, insert }], select: { from: at, to: at } });
    return;
  }
  const isBlank = text.slice(blocks.from, blocks.to).trim() === '';
  const place = words !== '' || isBlank ? blocks : { from: blocks.to, to: blocks.to };
  runEdit(view, insertBlock(text, place, component.text, words === '' ? { from, to } : undefined));
}

/** A word among words: a blank before it and after it, unless there is one or a sign that needs none. */
function spaced(word: string, before: string, after: string): string {
  return `${/[^\s«„"(]$/.test(before) ? ' ' : ''}${word}${/^[\p{L}\p{N}]/u.test(after) ? ' ' : ''}`;
}
