import { CheckboxesControl } from './CheckboxesControl.tsx';
import type { ControlProps } from './control.ts';
import { ListControl } from './list/ListControl.tsx';
import { numberOptions } from './number-options.ts';

/** A list: of cards, or of a few whole numbers to tick. */
export function ListOrNumbersControl(props: ControlProps) {
  const options = numberOptions(props.field);
  return options === undefined ? (
    <ListControl {...(props as ControlProps<unknown[]>)} />
  ) : (
    <CheckboxesControl
      {...(props as ControlProps<(string | number)[]>)}
      field={{ ...props.field, options }}
    />
  );
}
