import type { EditorState } from '@codemirror/state';
import { linesOf } from '../text-edit.ts';
import { tagAt } from '../find-tags.ts';
import type { ComponentTag } from '../find-tags.ts';
import { tagsOf } from './component-chips.ts';
import { nodeAround } from './markdown-language.ts';
import { selectionOf } from './run-edit.ts';

/** What the cursor stands in: the buttons of the toolbar that are pressed. */
export interface Place {
  bold: boolean;
  italic: boolean;
  heading2: boolean;
  heading3: boolean;
  bullet: boolean;
  numbered: boolean;
  quote: boolean;
  link: boolean;
  /** A tag of a component is there, whose form can be opened. */
  component: boolean;
}

export const nowhere: Place = {
  bold: false,
  italic: false,
  heading2: false,
  heading3: false,
  bullet: false,
  numbered: false,
  quote: false,
  link: false,
  component: false,
};

export function placeOf(state: EditorState): Place {
  const selection = selectionOf(state);
  const isIn = (...names: string[]) =>
    nodeAround(state, selection, (name) => names.includes(name)) !== undefined;
  const list = nodeAround(state, selection, (name) => name === 'BulletList' || name === 'OrderedList')?.name;
  const [line] = linesOf(state.doc.toString(), selection);
  return {
    bold: isIn('StrongEmphasis'),
    italic: isIn('Emphasis'),
    heading2: line?.text.startsWith('## ') ?? false,
    heading3: line?.text.startsWith('### ') ?? false,
    bullet: list === 'BulletList',
    numbered: list === 'OrderedList',
    quote: isIn('Blockquote'),
    link: isIn('Link'),
    component: componentAt(state) !== undefined,
  };
}

/** The tag at the cursor that a form can change: not a closing one. */
export function componentAt(state: EditorState): ComponentTag | undefined {
  const tag = tagAt(tagsOf(state), state.selection.main.head);
  return tag?.form === 'close' ? undefined : tag;
}
