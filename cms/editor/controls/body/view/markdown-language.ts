import { Language, defineLanguageFacet, syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import { GFM, parser } from '@lezer/markdown';
import type { TextRange } from '../text-edit.ts';

/** Markdown as bodies are read: tags of components are no HTML, and an indent makes no code. */
export const markdownLanguage = new Language(
  defineLanguageFacet(),
  parser.configure([GFM, { remove: ['HTMLBlock', 'HTMLTag', 'IndentedCode', 'SetextHeading'] }]),
  [],
  'markdown',
);

/** A node of the syntax tree by its place; names are those of @lezer/markdown. */
interface NodeRange extends TextRange {
  name: string;
  /** Where its own marks stand: stars, brackets. */
  marks: TextRange[];
}

/** The innermost node with a name that holds the whole selection. */
export function nodeAround(
  state: EditorState,
  { from, to }: TextRange,
  isWanted: (name: string) => boolean,
): NodeRange | undefined {
  for (const side of [1, -1] as const) {
    let node: ReturnType<ReturnType<typeof syntaxTree>['resolveInner']> | null = syntaxTree(
      state,
    ).resolveInner(from, side);
    for (; node !== null; node = node.parent) {
      if (!isWanted(node.name) || node.to < to || node.from > from) continue;
      const marks: TextRange[] = [];
      for (let child = node.firstChild; child !== null; child = child.nextSibling) {
        if (child.name.endsWith('Mark')) marks.push({ from: child.from, to: child.to });
      }
      return { name: node.name, from: node.from, to: node.to, marks };
    }
  }
  return undefined;
}

/** Whether an offset lies in code, where nothing is markup. */
export function isInCode(state: EditorState, offset: number): boolean {
  let node: ReturnType<ReturnType<typeof syntaxTree>['resolveInner']> | null = syntaxTree(state).resolveInner(
    offset,
    1,
  );
  for (; node !== null; node = node.parent) if (/^(?:InlineCode|FencedCode)$/.test(node.name)) return true;
  return false;
}

/** The whole blocks that a selection touches: paragraphs, lists, tables; a blank line is a place of its own. */
export function blocksAround(state: EditorState, { from, to }: TextRange): TextRange {
  const blockAt = (offset: number, side: -1 | 1): TextRange => {
    const line = state.doc.lineAt(offset);
    if (line.text.trim() === '') return line;
    let node: ReturnType<ReturnType<typeof syntaxTree>['resolveInner']> = syntaxTree(state).resolveInner(
      Math.min(Math.max(offset, line.from), line.to),
      offset === line.to ? -1 : side,
    );
    while (node.parent !== null && !node.parent.type.isTop) node = node.parent;
    return node.type.isTop ? line : { from: state.doc.lineAt(node.from).from, to: node.to };
  };
  return { from: blockAt(from, 1).from, to: blockAt(to, from === to ? 1 : -1).to };
}
