import { formatSchoolYear } from '#messages/format-display';
import { useForm } from '../../form/form-store.ts';
import type { ControlProps } from '../control.ts';
import { SelectControl } from '../SelectControl.tsx';
import { schoolYears } from './school-years.ts';

/** A school year around the present one. */
export function SchoolYearControl(props: ControlProps<string>) {
  const asOf = useForm((state) => state.asOf);
  const options = schoolYears(asOf, props.value).map((value) => ({ value, label: formatSchoolYear(value) }));
  return <SelectControl {...(props as ControlProps<string | number>)} field={{ ...props.field, options }} />;
}
