import type { OrderValues } from './build-change.ts';
import { DialogField } from './DialogField.tsx';
import { programField } from './program-field.ts';

interface Props {
  /** Path of the order in the model, without the key of its part. */
  path: string;
  order: OrderValues;
  onChange: (order: OrderValues) => void;
}

/** Requisites of the order, if there is one. */
export function OrderFields({ path, order, onChange }: Props) {
  const part = (name: keyof OrderValues) => (value: unknown) => onChange({ ...order, [name]: value });
  return (
    <fieldset className="dialog-group">
      <legend>Приказ, если издан</legend>
      <div className="dialog-row">
        <DialogField
          field={programField(`${path}.kind`, { implied: 'order' })}
          value={order.kind}
          onChange={part('kind')}
        />
        <DialogField field={programField(`${path}.number`)} value={order.number} onChange={part('number')} />
        <DialogField field={programField(`${path}.date`)} value={order.date} onChange={part('date')} />
      </div>
    </fieldset>
  );
}
