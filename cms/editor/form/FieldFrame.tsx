import type { ReactNode } from 'react';
import type { DraftFinding } from '../../api/types.ts';
import type { Layout } from '../controls/layout.ts';
import type { FieldConfig } from './field-config.ts';
import { Messages } from './Messages.tsx';

interface Props {
  id: string;
  path: string;
  field: FieldConfig;
  layout: Exclude<Layout, 'bare'>;
  /** Ids of the hint and the messages. */
  describedBy: string | undefined;
  findings: readonly DraftFinding[];
  children: ReactNode;
}

/** What stands around a control: its name, the hint, the messages. */
export function FieldFrame({ id, path, field, layout, describedBy, findings, children }: Props) {
  const notes = (
    <>
      <Hint id={`${id}-hint`} field={field} />
      <Messages id={`${id}-messages`} findings={findings} />
    </>
  );
  if (layout === 'group')
    return (
      <fieldset
        className={`field group-field ${field.widget}-field`}
        data-path={path}
        aria-describedby={describedBy}
      >
        <legend>
          <span className="field-name">{field.label}</span>
          <Marks id={`${id}-marks`} field={field} />
        </legend>
        {notes}
        {children}
      </fieldset>
    );
  const label = (
    <label htmlFor={id} id={`${id}-label`} className="field-name">
      {field.label}
    </label>
  );
  if (layout === 'beside')
    return (
      <div className="field beside-field" data-path={path}>
        <div className="beside">
          {children}
          <div className="field-head">
            {label}
            <Marks id={`${id}-marks`} field={field} />
          </div>
        </div>
        {notes}
      </div>
    );
  return (
    <div className={`field ${field.widget}-field`} data-path={path}>
      <div className="field-head">
        {label}
        <Marks id={`${id}-marks`} field={field} />
      </div>
      {notes}
      {children}
    </div>
  );
}

/** What is to be known of a field before it is filled in. */
function Marks({ id, field }: { id: string; field: FieldConfig }) {
  return (
    <span id={id}>
      {field.required === true && <span className="needed">обязательно для публикации</span>}
      {field.internal === true && <span className="internal">не публикуется</span>}
    </span>
  );
}

function Hint({ id, field: { hint, source } }: { id: string; field: FieldConfig }) {
  if (hint === undefined && source === undefined) return null;
  return (
    <p className="hint" id={id}>
      {hint}
      {source !== undefined && <span className="hint-source">Основание: {source}</span>}
    </p>
  );
}
