import type { ControlProps } from './control.ts';
import { choiceShape } from './layout.ts';
import { CheckboxesControl } from './CheckboxesControl.tsx';
import { RadiosControl } from './RadiosControl.tsx';
import { SelectControl } from './SelectControl.tsx';

/** One or several answers of a closed list. */
export function ChoiceControl(props: ControlProps) {
  const shape = choiceShape(props.field);
  if (shape === 'checkboxes') return <CheckboxesControl {...(props as ControlProps<(string | number)[]>)} />;
  return shape === 'radios' ? (
    <RadiosControl {...(props as ControlProps<string | number>)} />
  ) : (
    <SelectControl {...(props as ControlProps<string | number>)} />
  );
}
