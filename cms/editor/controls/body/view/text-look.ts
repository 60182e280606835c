import { syntaxTree } from '@codemirror/language';
import type { Range } from '@codemirror/state';
import { Decoration, ViewPlugin } from '@codemirror/view';
import type { DecorationSet, EditorView, ViewUpdate } from '@codemirror/view';

/** Classes of whole lines, by the name of the block that they are part of. */
const lineClasses: Readonly<Record<string, string>> = {
  ATXHeading1: 'md-heading md-heading-2',
  ATXHeading2: 'md-heading md-heading-2',
  ATXHeading3: 'md-heading md-heading-3',
  ATXHeading4: 'md-heading md-heading-4',
  ATXHeading5: 'md-heading md-heading-4',
  ATXHeading6: 'md-heading md-heading-4',
  Blockquote: 'md-quote',
  FencedCode: 'md-code-line',
  ListItem: 'md-item',
  Table: 'md-table',
};

const textClasses: Readonly<Record<string, string>> = {
  StrongEmphasis: 'md-bold',
  Emphasis: 'md-italic',
  Strikethrough: 'md-struck',
  InlineCode: 'md-code',
  Link: 'md-link',
  Image: 'md-link',
  Autolink: 'md-link',
  HeaderMark: 'md-mark',
  EmphasisMark: 'md-mark',
  StrikethroughMark: 'md-mark',
  QuoteMark: 'md-mark',
  LinkMark: 'md-mark',
  CodeMark: 'md-mark',
  CodeInfo: 'md-mark',
  ListMark: 'md-list-mark',
  TableDelimiter: 'md-mark',
  TableHeader: 'md-bold',
  Escape: 'md-escape',
  URL: 'md-address',
  HorizontalRule: 'md-mark',
};

const lineLooks = new Map(
  Object.entries(lineClasses).map(([name, className]) => [name, Decoration.line({ class: className })]),
);
const textLooks = new Map(
  Object.entries(textClasses).map(([name, className]) => [name, Decoration.mark({ class: className })]),
);

/** Shows Markdown about as it will look: the text stays as it is written. */
export const textLook = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }

    update(update: ViewUpdate): void {
      const isReparsed = syntaxTree(update.state) !== syntaxTree(update.startState);
      if (update.docChanged || update.viewportChanged || isReparsed) this.decorations = decorate(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function decorate(view: EditorView): DecorationSet {
  const { state } = view;
  const ranges: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(state).iterate({
      from,
      to,
      enter: (node) => {
        const text = textLooks.get(node.name);
        if (text !== undefined && node.from < node.to) ranges.push(text.range(node.from, node.to));
        const line = lineLooks.get(node.name);
        if (line === undefined) return;
        const end = Math.min(node.to, to);
        for (let at = Math.max(node.from, from); at <= end;) {
          const found = state.doc.lineAt(at);
          ranges.push(line.range(found.from));
          at = found.to + 1;
        }
      },
    });
  }
  return Decoration.set(ranges, true);
}
