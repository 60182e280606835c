import { memo } from 'react';
import type { ComponentType } from 'react';
import type { DraftFinding } from '../../api/types.ts';
import { controls } from '../controls/index.ts';
import { LineControl } from '../controls/LineControl.tsx';
import type { ControlProps } from '../controls/control.ts';
import type { FieldConfig } from './field-config.ts';

interface Props {
  field: FieldConfig;
  path: string;
  value: unknown;
  onChange: (path: string, value: unknown) => void;
  /** Findings about this very field. */
  findings: readonly DraftFinding[];
  disabled: boolean;
}

/** A label, a control, a hint and what is wrong with the value. */
export const Field = memo(function Field({ field, path, value, onChange, findings, disabled }: Props) {
  const id = fieldElementId(path);
  const Control = (controls[field.widget] ?? LineControl) as ComponentType<ControlProps>;
  const hintId = field.hint === undefined ? undefined : `${id}-hint`;
  const messagesId = findings.length === 0 ? undefined : `${id}-messages`;
  return (
    <div className="field" data-path={path}>
      <label htmlFor={id}>{field.label}</label>
      <Control
        id={id}
        path={path}
        field={field}
        value={value}
        onChange={(next) => onChange(path, next)}
        describedBy={[hintId, messagesId].filter((part) => part !== undefined).join(' ') || undefined}
        invalid={findings.some(({ severity }) => severity !== 'info')}
        disabled={disabled}
      />
      {hintId !== undefined && (
        <p className="hint" id={hintId}>
          {field.hint}
        </p>
      )}
      {messagesId !== undefined && (
        <ul className="messages" id={messagesId}>
          {findings.map(({ rule, severity, message }) => (
            <li key={`${rule} ${message}`} className={severity}>
              {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
});

/** Id of the element that a field's control focuses. */
export function fieldElementId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`;
}
