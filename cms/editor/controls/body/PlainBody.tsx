import { useEffect, useRef } from 'react';
import type { ControlProps } from '../control.ts';
import { answerFocusLine } from './focus-line.ts';
import { changeBetween, changeValue, withPlainLineEnds } from './line-ends.ts';

/** The text as a plain field. A browser knows one kind of line ends only: the value keeps its own. */
export function PlainBody({ id, value, onChange, describedBy, invalid, disabled }: ControlProps<string>) {
  const element = useRef<HTMLTextAreaElement>(null);
  const text = withPlainLineEnds(value ?? '');
  useEffect(() => {
    const area = element.current;
    return area === null ? undefined : answerFocusLine(area, (line) => selectLine(area, line));
  }, []);
  return (
    <textarea
      ref={element}
      id={id}
      className="control plain-body"
      rows={16}
      lang="ru"
      spellCheck
      value={text}
      onChange={(event) => onChange(changeValue(value ?? '', [changeBetween(text, event.target.value)]))}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      disabled={disabled}
    />
  );
}

function selectLine(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}
