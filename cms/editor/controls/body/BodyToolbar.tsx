import type { EditorView } from '@codemirror/view';
import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { BodyDialog } from './body-dialog.ts';
import { InsertMenu } from './InsertMenu.tsx';
import { toggleHeading, toggleList, toggleQuote } from './line-edits.ts';
import type { TextEdit, TextRange } from './text-edit.ts';
import { ToolIcon } from './ToolIcon.tsx';
import type { Place } from './view/place.ts';
import { runEdit, selectionOf, toggleMark } from './view/run-edit.ts';

interface Props {
  view: EditorView | undefined;
  place: Place;
  /** Id of the text. */
  controls: string;
  disabled: boolean;
  onDialog: (dialog: BodyDialog) => void;
  onChangeComponent: () => void;
}

type LineEdit = (text: string, selection: TextRange) => TextEdit;

/** Buttons above the text. The arrow keys go from one to the next; Tab goes on to the text. */
export function BodyToolbar({ view, place, controls, disabled, onDialog, onChangeComponent }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const edit = (change: LineEdit) => () =>
    view && runEdit(view, change(view.state.doc.toString(), selectionOf(view.state)));
  const button = (name: string, icon: ReactNode, run: () => void, pressed?: boolean) => (
    <button
      type="button"
      className="tool"
      title={name}
      aria-label={name}
      aria-pressed={pressed}
      disabled={disabled}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
    >
      {icon}
    </button>
  );
  const mark = (sign: '**' | '*') => () => view && toggleMark(view, sign);
  return (
    <div
      ref={bar}
      className="body-toolbar"
      role="toolbar"
      aria-label="Оформление текста"
      aria-controls={controls}
      tabIndex={disabled ? -1 : 0}
      onKeyDown={(event) => moveFocus(event, bar.current)}
      onFocus={(event) => {
        // Tab comes to the toolbar as a whole: the first button takes it.
        if (event.target === event.currentTarget) focusable(bar.current)[0]?.focus();
      }}
    >
      <div className="tool-group">
        {button('Полужирный (Ctrl+B)', <b>Ж</b>, mark('**'), place.bold)}
        {button('Курсив (Ctrl+I)', <i>К</i>, mark('*'), place.italic)}
      </div>
      <div className="tool-group">
        {button(
          'Заголовок 2',
          <b>H2</b>,
          edit((text, range) => toggleHeading(text, range, 2)),
          place.heading2,
        )}
        {button(
          'Заголовок 3',
          <b className="small">H3</b>,
          edit((text, range) => toggleHeading(text, range, 3)),
          place.heading3,
        )}
      </div>
      <div className="tool-group">
        {button(
          'Список',
          <ToolIcon name="bullet" />,
          edit((text, range) => toggleList(text, range, 'bullet')),
          place.bullet,
        )}
        {button(
          'Нумерованный список',
          <ToolIcon name="numbered" />,
          edit((text, range) => toggleList(text, range, 'numbered')),
          place.numbered,
        )}
        {button('Цитата', <ToolIcon name="quote" />, edit(toggleQuote), place.quote)}
      </div>
      <div className="tool-group">
        {button('Ссылка (Ctrl+K)', <ToolIcon name="link" />, () => onDialog({ kind: 'link' }), place.link)}
        {button('Таблица', <ToolIcon name="table" />, () => onDialog({ kind: 'table' }))}
      </div>
      <InsertMenu disabled={disabled} onChoose={(name) => onDialog({ kind: 'insert', name })} />
      {place.component && (
        <button
          type="button"
          className="tool wide"
          tabIndex={-1}
          disabled={disabled}
          onMouseDown={(event) => event.preventDefault()}
          onClick={onChangeComponent}
        >
          Изменить вставку
        </button>
      )}
    </div>
  );
}

function focusable(bar: HTMLElement | null): HTMLElement[] {
  return [...(bar?.querySelectorAll<HTMLElement>('button.tool:not(:disabled)') ?? [])];
}

function moveFocus(event: KeyboardEvent, bar: HTMLElement | null): void {
  const all = focusable(bar);
  const at = all.findIndex((element) => element === document.activeElement);
  if (event.key === 'Tab' && event.shiftKey && at >= 0) {
    // Back past the toolbar itself, which would hand the focus to its first button again.
    bar?.setAttribute('tabindex', '-1');
    requestAnimationFrame(() => bar?.setAttribute('tabindex', '0'));
  }
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const target =
    step !== undefined && at >= 0
      ? all[(at + step + all.length) % all.length]
      : { Home: all[0], End: all.at(-1) }[event.key];
  if (target === undefined || at < 0) return;
  event.preventDefault();
  target.focus();
}
