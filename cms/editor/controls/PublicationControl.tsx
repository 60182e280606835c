import type { ControlProps } from './control.ts';

/** Whether the entry is a draft, as words; the buttons that change it stand above the form. */
export function PublicationControl({ id, field, value }: ControlProps<boolean>) {
  const isDraft = value === true;
  return (
    <p className="publication-line">
      <output
        id={id}
        className={isDraft ? 'publication draft' : 'publication published'}
        aria-label="Состояние записи"
        tabIndex={-1}
      >
        {isDraft ? 'Черновик: не виден на сайте' : 'Опубликовано'}
      </output>
      {isDraft && <span className="note">{field.hint}</span>}
    </p>
  );
}
