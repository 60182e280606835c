import { useForm } from '../../form/form-store.ts';
import { getIn } from '../../form/set-in.ts';
import type { ControlProps } from '../control.ts';
import { NumberControl } from '../NumberControl.tsx';
import { mapKeys } from './map-keys.ts';

type Values = Record<string, number | string>;

/** Numbers by name: one for each column of the table that the row stands in. */
export function ValueMapControl({
  id,
  path,
  field,
  value,
  onChange,
  invalid,
  disabled,
}: ControlProps<Values>) {
  // `contingentTable.rows.0.values` lies three levels below the table.
  const table = useForm(({ data }) => getIn(data, path.split('.').slice(0, -3).join('.')));
  const values = value ?? {};
  const keys = mapKeys(table, values);
  if (keys.length === 0)
    return (
      <p id={id} className="note" tabIndex={-1}>
        Сначала назовите столбцы таблицы: для каждого здесь появится число.
      </p>
    );
  const change = (key: string, number: number | string | undefined) => {
    const others = Object.entries(values).filter(([name]) => name !== key);
    onChange(number === undefined ? Object.fromEntries(others) : { ...values, [key]: number });
  };
  return (
    <div id={id} className="value-map" tabIndex={-1}>
      {keys.map(({ key, label }, index) => (
        <div key={key} className="value">
          <label htmlFor={`${id}-${index}`}>{label}</label>
          <NumberControl
            id={`${id}-${index}`}
            path={path}
            field={{ ...field, widget: 'number' }}
            value={values[key]}
            onChange={(number) => change(key, number)}
            describedBy={undefined}
            invalid={invalid}
            disabled={disabled}
          />
        </div>
      ))}
    </div>
  );
}
