import { useState } from 'react';
import type { ControlProps } from '../control.ts';
import { BodyToolbar } from './BodyToolbar.tsx';
import { ComponentDialog } from './ComponentDialog.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { TableDialog } from './TableDialog.tsx';
import { useBodyView } from './use-body-view.ts';
import type { BodyDialog } from './body-dialog.ts';
import type { LineFinding } from './view/line-findings.ts';
import { componentAt } from './view/place.ts';

/** The text with a toolbar: Markdown that already looks a little like the page. */
export function BodyEditor({
  findings,
  ...props
}: ControlProps<string> & { findings: readonly LineFinding[] }) {
  const [dialog, setDialog] = useState<BodyDialog>();
  const { parent, view, place } = useBodyView(props, findings, {
    link: () => setDialog({ kind: 'link' }),
    component: (offset) => setDialog({ kind: 'change', offset }),
  });
  const close = () => {
    setDialog(undefined);
    // While a dialog is open, nothing behind it can have the focus.
    setTimeout(() => view?.focus());
  };
  const openComponent = () => {
    const tag = view && componentAt(view.state);
    if (tag !== undefined) setDialog({ kind: 'change', offset: tag.start });
  };
  return (
    <div className="body-editor">
      <BodyToolbar
        view={view}
        place={place}
        controls={props.id}
        disabled={props.disabled}
        onDialog={setDialog}
        onChangeComponent={openComponent}
      />
      <div className="body-text" ref={parent} />
      {view !== undefined && dialog?.kind === 'link' && <LinkDialog view={view} onClose={close} />}
      {view !== undefined && dialog?.kind === 'table' && <TableDialog view={view} onClose={close} />}
      {view !== undefined && (dialog?.kind === 'insert' || dialog?.kind === 'change') && (
        <ComponentDialog view={view} dialog={dialog} onClose={close} />
      )}
    </div>
  );
}
