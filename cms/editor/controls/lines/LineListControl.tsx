import { useEffect, useRef, useState } from 'react';
import { asList } from '../as-list.ts';
import type { ControlProps } from '../control.ts';
import { Icon } from '../Icon.tsx';
import { newKey } from '../new-key.ts';
import { completeAddress } from '../https-address.ts';
import { fillRow, linesOf, moveRow, rowsFor, splitLines } from './line-rows.ts';
import type { LineRow } from './line-rows.ts';
import { LineRowControl } from './LineRowControl.tsx';

/** Lines of text, one below the other. Enter begins a new one; a text of several lines becomes several. */
export function LineListControl({ id, field, value, onChange, invalid, disabled }: ControlProps<string[]>) {
  const [kept, setKept] = useState<readonly LineRow[]>([]);
  const rows = rowsFor(asList(value), kept);
  if (rows !== kept) setKept(rows);
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    box.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"] textarea`)?.focus();
    wanted.current = undefined;
  });
  const show = (next: readonly LineRow[], focus?: string) => {
    wanted.current = focus;
    setKept(next);
    const lines = linesOf(next);
    if (lines.join('\n') !== linesOf(rows).join('\n'))
      onChange(lines.length === 0 && field.required !== true ? undefined : lines);
  };
  const addAfter = (index: number) => {
    const row = { key: newKey(), text: '' };
    show(rows.toSpliced(index + 1, 0, row), row.key);
  };
  const type = (row: LineRow, text: string) => {
    const next = fillRow(rows, row.key, splitLines(text));
    const last = next[rows.indexOf(row) + next.length - rows.length];
    show(next, next.length > rows.length ? last?.key : undefined);
  };
  return (
    <div id={id} className="lines" tabIndex={-1} ref={box}>
      {rows.length > 0 && (
        <ol className="line-rows">
          {rows.map((row, index) => (
            <LineRowControl
              key={row.key}
              row={row}
              number={index + 1}
              isLast={index === rows.length - 1}
              label={field.label}
              invalid={invalid}
              disabled={disabled}
              onType={(text) => type(row, text)}
              onLeave={() => {
                const complete = field.format === 'url' ? completeAddress(row.text) : undefined;
                if (complete !== undefined && complete !== row.text) type(row, complete);
              }}
              onEnter={() => addAfter(index)}
              onMove={(by) => show(moveRow(rows, index, by), row.key)}
              onRemove={() => show(rows.toSpliced(index, 1), rows[index - 1]?.key ?? rows[index + 1]?.key)}
            />
          ))}
        </ol>
      )}
      <button type="button" className="add" onClick={() => addAfter(rows.length)} disabled={disabled}>
        <Icon name="plus" />
        Добавить {field.label_singular ?? 'строку'}
      </button>
    </div>
  );
}
