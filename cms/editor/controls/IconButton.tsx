import type { ComponentProps } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';

interface Props extends Omit<ComponentProps<'button'>, 'name' | 'title'> {
  icon: IconName;
  /** What it does, with what: «Удалить: 1. Приказ». */
  name: string;
  /** The first words of the name, seen on pointing. */
  title: string;
}

/** A button of a sign alone. */
export function IconButton({ icon, name, ...rest }: Props) {
  return (
    <button type="button" className="icon-button" aria-label={name} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
