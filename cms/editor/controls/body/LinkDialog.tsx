import type { EditorView } from '@codemirror/view';
import { useState } from 'react';
import { decodeAddress, judgeLink } from '#entries/body/addresses';
import { DialogField } from '../../actions/DialogField.tsx';
import { FormDialog } from '../../actions/FormDialog.tsx';
import { completeAddress, insertLink } from './inline-edits.ts';
import { escapeText } from './paste/escape-text.ts';
import { nodeAround } from './view/markdown-language.ts';
import { runEdit, selectionOf } from './view/run-edit.ts';

const written = /^\[([\s\S]*)\]\(<?([^\s<>]*)>?[\s\S]*\)$/;

/** Address and words of a link: a new one, or the one at the cursor. */
export function LinkDialog({ view, onClose }: { view: EditorView; onClose: () => void }) {
  const selection = selectionOf(view.state);
  const node = nodeAround(view.state, selection, (name) => name === 'Link');
  const range = node ?? selection;
  const source = view.state.sliceDoc(range.from, range.to);
  const [, oldLabel = '', oldAddress = ''] = (node && written.exec(source)) ?? ['', node ? '' : source];
  const [address, setAddress] = useState(decodeAddress(oldAddress));
  const [label, setLabel] = useState(oldLabel.replace(/\s+/g, ' '));
  const [problem, setProblem] = useState<string>();
  const complete = completeAddress(address);
  const apply = () => {
    if (complete === '' || judgeLink(complete) === 'unsafe') {
      setProblem(
        'Раздел показывает ссылки на https://…, почту и телефон (mailto:, tel:) и на файлы раздела.',
      );
      return;
    }
    const words = label.trim() === '' ? complete : label.trim();
    const isAsItWas = words === oldLabel.replace(/\s+/g, ' ').trim();
    runEdit(view, insertLink(range, { address: complete, label: isAsItWas ? words : escapeText(words) }));
    onClose();
  };
  return (
    <FormDialog
      title={node === undefined ? 'Ссылка' : 'Изменить ссылку'}
      action="Готово"
      onAction={apply}
      onClose={onClose}
    >
      <DialogField
        field={{ name: 'address', label: 'Адрес', widget: 'line', required: true }}
        value={address}
        onChange={(value) => {
          setAddress(typeof value === 'string' ? value : '');
          setProblem(undefined);
        }}
        problem={problem}
        note={
          judgeLink(complete) === 'insecure'
            ? 'Адрес на http:// небезопасен: проверьте, открывается ли он с https://'
            : undefined
        }
      />
      <DialogField
        field={{
          name: 'label',
          label: 'Текст ссылки',
          widget: 'line',
          hint: 'Куда она ведёт, словами: не «тут» и не «скачать»',
        }}
        value={label}
        onChange={(value) => setLabel(typeof value === 'string' ? value : '')}
      />
    </FormDialog>
  );
}
