import type { EditorView } from '@codemirror/view';
import { useState } from 'react';
import { DialogField } from '../../actions/DialogField.tsx';
import { FormDialog } from '../../actions/FormDialog.tsx';
import { buildTable, insertBlock } from './block-edits.ts';
import { blocksAround } from './view/markdown-language.ts';
import { runEdit, selectionOf } from './view/run-edit.ts';

const limits = { rows: { min: 1, max: 50 }, columns: { min: 2, max: 10 } };

/** How large a table is to be; it comes in after the paragraph at the cursor. */
export function TableDialog({ view, onClose }: { view: EditorView; onClose: () => void }) {
  const [rows, setRows] = useState<unknown>(3);
  const [columns, setColumns] = useState<unknown>(2);
  const problemOf = (value: unknown, { min, max }: { min: number; max: number }) =>
    Number.isInteger(value) && Number(value) >= min && Number(value) <= max
      ? undefined
      : `Число от ${min} до ${max}.`;
  const apply = () => {
    if (problemOf(rows, limits.rows) ?? problemOf(columns, limits.columns)) return;
    const text = view.state.doc.toString();
    const block = blocksAround(view.state, selectionOf(view.state));
    const isBlank = text.slice(block.from, block.to).trim() === '';
    const heading = 'Столбец 1';
    runEdit(
      view,
      insertBlock(
        text,
        isBlank ? block : { from: block.to, to: block.to },
        buildTable(Number(rows), Number(columns)),
        {
          from: 2,
          to: 2 + heading.length,
        },
      ),
    );
    onClose();
  };
  return (
    <FormDialog title="Таблица" action="Вставить" onAction={apply} onClose={onClose}>
      <div className="dialog-row">
        <DialogField
          field={{ name: 'columns', label: 'Столбцов', widget: 'whole-number', ...limits.columns }}
          value={columns}
          onChange={setColumns}
          problem={problemOf(columns, limits.columns)}
        />
        <DialogField
          field={{ name: 'rows', label: 'Строк без заголовка', widget: 'whole-number', ...limits.rows }}
          value={rows}
          onChange={setRows}
          problem={problemOf(rows, limits.rows)}
        />
      </div>
      <p className="dialog-note">
        Ячейки разделяет черта |. Первая строка – названия столбцов. Таблицу из Word можно просто вставить в
        текст.
      </p>
    </FormDialog>
  );
}
