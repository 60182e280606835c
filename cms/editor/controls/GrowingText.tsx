import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<'textarea'>, 'value'> & { value: string };

/** A text box as high as its text: an unseen copy below it takes the room (styles/controls.css). */
export function GrowingText({ value, className, ...rest }: Props) {
  return (
    <div className={`growing ${className ?? ''}`} data-text={value}>
      <textarea {...rest} className="control" value={value} rows={1} autoComplete="off" />
    </div>
  );
}
