import type { EditorState } from '@codemirror/state';
import { EditorState as States } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { ControlProps } from '../control.ts';
import { answerFocusLine } from './focus-line.ts';
import { changeBetween, changeValue, withPlainLineEnds } from './line-ends.ts';
import { createView, goToLine, outside, showText } from './view/create-view.ts';
import type { LineFinding } from './view/line-findings.ts';
import { showFindings } from './view/line-findings.ts';
import { nowhere, placeOf } from './view/place.ts';
import type { Place } from './view/place.ts';

interface BodyView {
  /** Goes around the text. */
  parent: RefObject<HTMLDivElement | null>;
  view: EditorView | undefined;
  place: Place;
}

/** Keeps a CodeMirror view and the value of the draft in step; what was not typed keeps every byte. */
export function useBodyView(
  { id, field, value, onChange, describedBy, invalid, disabled }: ControlProps<string>,
  findings: readonly LineFinding[],
  open: { link: () => void; component: (offset: number) => void },
): BodyView {
  const parent = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView>();
  const [place, setPlace] = useState(nowhere);
  const latest = useRef({ onChange, open });
  latest.current = { onChange, open };
  // What the draft had at first, what it has now, and what was typed of which it has not heard yet.
  const values = useRef({ first: value, now: value ?? '', told: [] as string[] });

  const attributes = [
    EditorView.contentAttributes.of({
      id,
      lang: 'ru',
      // It can be reached anyway; those who test for it look for the attribute.
      tabindex: '0',
      spellcheck: 'true',
      autocorrect: 'on',
      autocapitalize: 'on',
      'aria-label': field.label,
      ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
      ...(invalid ? { 'aria-invalid': 'true' } : {}),
      ...(disabled ? { 'aria-disabled': 'true' } : {}),
    }),
    States.readOnly.of(disabled),
    EditorView.editable.of(!disabled),
  ];

  useEffect(() => {
    if (parent.current === null) return undefined;
    const onMove = (state: EditorState) => setPlace((before) => reuse(before, placeOf(state)));
    const created = createView(
      parent.current,
      withPlainLineEnds(values.current.now),
      {
        onType(changes, text) {
          const { first, now, told } = values.current;
          const isAsAtFirst = withPlainLineEnds(first ?? '') === text;
          values.current.now = isAsAtFirst ? (first ?? '') : changeValue(now, changes);
          told.push(values.current.now);
          latest.current.onChange(isAsAtFirst ? first : values.current.now);
        },
        onMove,
        onLink: () => latest.current.open.link(),
        onComponent: (offset) => latest.current.open.component(offset),
      },
      attributes,
    );
    setView(created);
    onMove(created.state);
    const label = document.querySelector<HTMLLabelElement>(`label[for="${CSS.escape(id)}"]`);
    const focus = () => created.focus();
    label?.addEventListener('click', focus);
    const stopAnswering = answerFocusLine(created.contentDOM, (line) => goToLine(created, line));
    return () => {
      label?.removeEventListener('click', focus);
      stopAnswering();
      created.destroy();
    };
    // The view lives as long as the field: everything else reaches it by the effects below.
  }, [id]);

  useEffect(() => {
    if (view === undefined) return;
    const { now, told } = values.current;
    const heard = told.lastIndexOf(value ?? '');
    if (heard >= 0) told.splice(0, heard + 1);
    else if ((value ?? '') !== now) {
      values.current = { first: value, now: value ?? '', told: [] };
      showText(view, changeBetween(view.state.doc.toString(), withPlainLineEnds(value ?? '')));
    }
  }, [view, value]);

  useEffect(() => {
    view?.dispatch({ effects: outside.reconfigure(attributes) });
  }, [view, id, field.label, describedBy, invalid, disabled]);

  const marks = JSON.stringify(findings);
  useEffect(() => {
    if (view !== undefined) showFindings(view, findings);
  }, [view, marks]);

  return { parent, view, place };
}

/** The former object where nothing differs: the toolbar need not be drawn again. */
function reuse(before: Place, after: Place): Place {
  const keys = Object.keys(after) as (keyof Place)[];
  return keys.every((key) => before[key] === after[key]) ? before : after;
}
