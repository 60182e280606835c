import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { addMark, removeMarks } from '../inline-edits.ts';
import type { Mark } from '../inline-edits.ts';
import type { TextEdit, TextRange } from '../text-edit.ts';
import { nodeAround } from './markdown-language.ts';

/** Makes an edit in the text, as one step of the history, and goes back to the text. */
export function runEdit(view: EditorView, { changes, select }: TextEdit): void {
  view.dispatch({
    changes,
    selection: { anchor: select.from, head: select.to },
    scrollIntoView: true,
    userEvent: 'input',
  });
  view.focus();
}

export function selectionOf(state: EditorState): TextRange {
  const { from, to } = state.selection.main;
  return { from, to };
}

const markNodes: Readonly<Record<Mark, string>> = { '**': 'StrongEmphasis', '*': 'Emphasis' };

/** Makes the selected words bold or italic, or plain if they were. */
export function toggleMark(view: EditorView, mark: Mark): void {
  const selection = selectionOf(view.state);
  const node = nodeAround(view.state, selection, (name) => name === markNodes[mark]);
  const edit =
    node === undefined
      ? addMark(view.state.doc.toString(), selection, mark)
      : removeMarks(selection, node.marks);
  runEdit(view, edit);
}
