import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { Annotation, Compartment, EditorState } from '@codemirror/state';
import type { Extension, Transaction } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { continueLine } from '../line-edits.ts';
import type { TextChange } from '../line-ends.ts';
import { pastedText } from '../paste/pasted-text.ts';
import { componentChips } from './component-chips.ts';
import { lineFindings } from './line-findings.ts';
import { markdownLanguage } from './markdown-language.ts';
import { componentAt } from './place.ts';
import { runEdit, toggleMark } from './run-edit.ts';
import { textLook } from './text-look.ts';

/** Marks what was not typed here but came from outside. */
const fromOutside = Annotation.define<true>();

/** What the text tells its control. */
export interface ViewListener {
  /** Somebody typed; offsets count in the text before. */
  onType: (changes: TextChange[], text: string) => void;
  /** The cursor moved or the text changed. */
  onMove: (state: EditorState) => void;
  onLink: () => void;
  /** The form of the component whose tag begins there is wanted. */
  onComponent: (offset: number) => void;
}

/** Attributes of the text that change while it is open. */
export const outside = new Compartment();

/** Opens a text in an editor with Russian habits: no trap for Tab, Ctrl+S left alone. */
export function createView(
  parent: HTMLElement,
  text: string,
  listener: ViewListener,
  attributes: Extension,
): EditorView {
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        keymap.of([...ownKeys(listener), ...historyKeymap, ...defaultKeymap]),
        EditorView.lineWrapping,
        EditorState.phrases.of({ 'Control character': 'Управляющий знак' }),
        markdownLanguage,
        textLook,
        componentChips(listener.onComponent),
        lineFindings,
        EditorView.domEventHandlers({ paste: onPaste }),
        EditorView.updateListener.of(({ docChanged, selectionSet, transactions, state, changes }) => {
          if (docChanged && !transactions.some(isFromOutside)) {
            const list: TextChange[] = [];
            changes.iterChanges((from, to, _from, _to, inserted) =>
              list.push({ from, to, insert: inserted.toString() }),
            );
            listener.onType(list, state.doc.toString());
          }
          if (docChanged || selectionSet) listener.onMove(state);
        }),
        outside.of(attributes),
      ],
    }),
  });
}

/** Shows another text that came from outside; the cursor stays where it can. */
export function showText(view: EditorView, change: TextChange): void {
  view.dispatch({ changes: change, annotations: fromOutside.of(true) });
}

/** Puts the cursor on a line and focuses the text. */
export function goToLine(view: EditorView, line: number): void {
  const { from, to } = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
  view.dispatch({
    selection: { anchor: from, head: to },
    effects: EditorView.scrollIntoView(from, { y: 'center' }),
  });
  view.focus();
}

function isFromOutside(transaction: Transaction): boolean {
  return transaction.annotation(fromOutside) === true;
}

function ownKeys({ onLink, onComponent }: ViewListener) {
  const done = (run: (view: EditorView) => void) => (view: EditorView) => {
    run(view);
    return true;
  };
  return [
    { key: 'Mod-b', run: done((view) => toggleMark(view, '**')) },
    { key: 'Mod-i', run: done((view) => toggleMark(view, '*')) },
    { key: 'Mod-k', run: done(onLink) },
    {
      key: 'Enter',
      run: (view: EditorView) => {
        const { main } = view.state.selection;
        if (!main.empty || view.state.selection.ranges.length > 1) return false;
        const tag = componentAt(view.state);
        if (tag !== undefined && tag.start < main.head && main.head < tag.end) {
          onComponent(tag.start);
          return true;
        }
        const edit = continueLine(view.state.doc.toString(), main.head);
        if (edit === undefined) return false;
        runEdit(view, edit);
        return true;
      },
    },
  ];
}

function onPaste(event: ClipboardEvent, view: EditorView): boolean {
  const text = event.clipboardData === null ? undefined : pastedText(event.clipboardData);
  if (text === undefined || view.state.readOnly) return false;
  event.preventDefault();
  view.dispatch(view.state.replaceSelection(text), { userEvent: 'input.paste', scrollIntoView: true });
  return true;
}
