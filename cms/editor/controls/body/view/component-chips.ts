import { syntaxTree } from '@codemirror/language';
import type { EditorState, Range } from '@codemirror/state';
import { Decoration, ViewPlugin, WidgetType } from '@codemirror/view';
import type { DecorationSet, EditorView, ViewUpdate } from '@codemirror/view';
import { componentOf } from '#entries/body/components';
import { componentTexts } from '../component-labels.ts';
import { findTags } from '../find-tags.ts';
import type { ComponentTag } from '../find-tags.ts';
import { isInCode } from './markdown-language.ts';

/** The tags of components in the text, outside of code. */
export function tagsOf(state: EditorState): ComponentTag[] {
  return findTags(state.doc.toString(), (offset) => isInCode(state, offset));
}

/** The Russian name before a tag; a click opens the form of the component. */
class ChipName extends WidgetType {
  readonly #tag: ComponentTag;
  readonly #onOpen: (offset: number) => void;

  constructor(tag: ComponentTag, onOpen: (offset: number) => void) {
    super();
    this.#tag = tag;
    this.#onOpen = onOpen;
  }

  override eq(other: ChipName): boolean {
    return other.#tag.name === this.#tag.name && other.#tag.form === this.#tag.form;
  }

  override toDOM(view: EditorView): HTMLElement {
    const { name, form } = this.#tag;
    const { label, end } = componentTexts[name];
    const chip = document.createElement('span');
    chip.className = 'component-name';
    chip.textContent = form === 'close' ? (end ?? label) : label;
    if (form === 'close') return chip;
    chip.title = 'Изменить';
    chip.addEventListener('mousedown', (event) => event.preventDefault());
    chip.addEventListener('click', () => this.#onOpen(view.posAtDOM(chip)));
    return chip;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

const tagLook = Decoration.mark({ class: 'component-tag' });
const lineLook = Decoration.line({ class: 'component-line' });

/**
 * Shows tags of components as chips with their Russian names; they stay text that can be edited.
 * @param onOpen called with the offset of a tag whose chip was clicked
 */
export function componentChips(onOpen: (offset: number) => void) {
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;

      constructor(view: EditorView) {
        this.decorations = decorate(view.state, onOpen);
      }

      update(update: ViewUpdate): void {
        const isReparsed = syntaxTree(update.state) !== syntaxTree(update.startState);
        if (update.docChanged || isReparsed) this.decorations = decorate(update.state, onOpen);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );
}

function decorate(state: EditorState, onOpen: (offset: number) => void): DecorationSet {
  const ranges = tagsOf(state).flatMap((tag): Range<Decoration>[] => [
    Decoration.widget({ widget: new ChipName(tag, onOpen), side: -1 }).range(tag.start),
    tagLook.range(tag.start, tag.end),
    ...(componentOf(tag.name).inline === true ? [] : [lineLook.range(state.doc.lineAt(tag.start).from)]),
  ]);
  return Decoration.set(ranges, true);
}
