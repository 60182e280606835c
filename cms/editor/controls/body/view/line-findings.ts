import { RangeSet, StateEffect, StateField } from '@codemirror/state';
import type { EditorState, Extension } from '@codemirror/state';
import { Decoration, EditorView, GutterMarker, gutter } from '@codemirror/view';
import type { Severity } from '#rules/rule';

/** What is wrong with a line of the body. */
export interface LineFinding {
  /** From 1. */
  line: number;
  severity: Severity;
  message: string;
}

class FindingMark extends GutterMarker {
  readonly severity: Severity;
  readonly message: string;

  constructor({ severity, message }: LineFinding) {
    super();
    this.severity = severity;
    this.message = message;
  }

  override eq(other: FindingMark): boolean {
    return other.severity === this.severity && other.message === this.message;
  }

  override toDOM(): HTMLElement {
    const mark = document.createElement('span');
    mark.className = `line-mark ${this.severity}`;
    mark.textContent = this.severity === 'info' ? 'i' : '!';
    mark.title = this.message;
    return mark;
  }
}

const setFindings = StateEffect.define<readonly LineFinding[]>();

const findingMarks = StateField.define<RangeSet<FindingMark>>({
  create: () => RangeSet.empty,
  update(marks, transaction) {
    const effect = transaction.effects.find((candidate) => candidate.is(setFindings));
    if (effect === undefined) return marks.map(transaction.changes);
    return marksOf(transaction.state, effect.value);
  },
  provide: (field) =>
    EditorView.decorations.compute([field], (state) => {
      const lines: ReturnType<Decoration['range']>[] = [];
      state.field(field).between(0, state.doc.length, (from, _, { severity }) => {
        lines.push(Decoration.line({ class: `line-finding ${severity}` }).range(state.doc.lineAt(from).from));
      });
      return Decoration.set(lines, true);
    }),
});

/** Marks the lines that findings are about, in the gutter and in the text. */
export const lineFindings: Extension = [
  findingMarks,
  gutter({ class: 'line-marks', markers: (view) => view.state.field(findingMarks) }),
];

/** Shows other findings than before. */
export function showFindings(view: EditorView, findings: readonly LineFinding[]): void {
  view.dispatch({ effects: setFindings.of(findings) });
}

/** One mark a line, with all its messages and the gravest severity. */
function marksOf(state: EditorState, findings: readonly LineFinding[]): RangeSet<FindingMark> {
  const inText = findings.filter(({ line }) => line >= 1 && line <= state.doc.lines);
  const marks = [...Map.groupBy(inText, ({ line }) => line)].map(([line, group]) => {
    const severity = (['error', 'warning', 'info'] as const).find((grave) =>
      group.some((finding) => finding.severity === grave),
    );
    const message = group.map((finding) => finding.message).join('\n');
    return new FindingMark({ line, severity: severity ?? 'info', message }).range(state.doc.line(line).from);
  });
  return RangeSet.of(marks, true);
}
