import type { ControlProps } from './control.ts';

/** Whether the entry is a draft, as words; the buttons that change it stand above the form. */
export function PublicationControl({ id, field, value }: ControlProps<boolean>) {
  // What is published says so above the form.
  if (value !== true) return null;
  return (
    <p className="publication-line">
      <output id={id} className="publication draft" aria-label="Состояние записи" tabIndex={-1}>
        Черновик: не виден на сайте
      </output>
      <span className="note">{field.hint}</span>
    </p>
  );
}
