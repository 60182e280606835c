interface Props {
  legend: string;
  items: readonly { id: string; label: string; note?: string | undefined }[];
  checked: readonly string[];
  /** Takes the ids in the order of the items. */
  onChange: (checked: string[]) => void;
}

/** Several of a few. */
export function CheckList({ legend, items, checked, onChange }: Props) {
  const toggle = (id: string, isOn: boolean) =>
    onChange(items.map((item) => item.id).filter((item) => (item === id ? isOn : checked.includes(item))));
  return (
    <fieldset className="check-list">
      <legend>{legend}</legend>
      {items.map(({ id, label, note }) => (
        <label key={id} className="check-item">
          <input
            type="checkbox"
            checked={checked.includes(id)}
            onChange={(event) => toggle(id, event.target.checked)}
          />
          <span>
            {label}
            {note !== undefined && <span className="dialog-hint"> {note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
