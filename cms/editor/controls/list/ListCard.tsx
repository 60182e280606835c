import { memo, useEffect, useId, useRef } from 'react';
import { Field } from '../../form/Field.tsx';
import type { FieldConfig } from '../../form/field-config.ts';
import { fieldElementId } from '../../form/field-id.ts';
import { FindingCount } from '../../form/FindingCount.tsx';
import { focusFirstIn } from '../../form/focus-field.ts';
import { useOpen } from '../../form/focus-request.ts';
import { useChange, useForm } from '../../form/form-store.ts';
import { Messages } from '../../form/Messages.tsx';
import { Icon } from '../Icon.tsx';
import { CardActions } from './CardActions.tsx';
import type { CardMoves } from './CardActions.tsx';
import { useSummary } from './use-summary.ts';

interface Props extends CardMoves {
  /** The list's. */
  field: FieldConfig;
  /** The item's. */
  path: string;
  item: unknown;
  /** It was just added: it opens and gets the focus. */
  isNew: boolean;
}

/** One item of a list: a line that tells what it is, and below it, when it is open, its fields. */
export const ListCard = memo(function ListCard({ field, path, item, isNew, ...moves }: Props) {
  const { index, disabled } = moves;
  const [open, setOpen] = useOpen(path, isNew, true);
  const change = useChange();
  const findings = useForm((state) => state.findings.at(path));
  const summary = useSummary(field, item);
  const bodyId = useId();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew && body.current !== null) focusFirstIn(body.current);
  }, [isNew]);
  const fields = field.fields ?? [{ ...(field.field ?? { label: field.label, widget: 'line' }), name: '' }];
  return (
    <li className={open ? 'item open' : 'item'} data-path={path}>
      <div className="item-head">
        <button
          type="button"
          id={fieldElementId(path)}
          className="item-toggle"
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'opened' : 'closed'} />
          <span className="item-number">{index + 1}.</span>
          <span className={summary === '' ? 'item-title blank' : 'item-title'}>
            {summary === '' ? 'не заполнено' : summary}
          </span>
          {!open && <FindingCount path={path} />}
        </button>
        <CardActions {...moves} title={`${index + 1}. ${summary}`} />
      </div>
      <div className="item-body" id={bodyId} ref={body} hidden={!open}>
        {open && (
          <>
            <Messages id={`${fieldElementId(path)}-messages`} findings={findings} />
            {fields.map((child) => (
              <Field
                key={child.name}
                field={child}
                path={child.name === '' ? path : `${path}.${child.name}`}
                value={child.name === '' ? item : (item as Record<string, unknown> | null)?.[child.name]}
                onChange={change}
                disabled={disabled}
              />
            ))}
          </>
        )}
      </div>
    </li>
  );
});
