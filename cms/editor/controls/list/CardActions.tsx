import { useLayoutEffect, useRef } from 'react';
import { IconButton } from '../IconButton.tsx';

/** What can be done with an item of a list. */
export interface CardMoves {
  index: number;
  isLast: boolean;
  onMove: (index: number, to: number) => void;
  onDuplicate: (index: number) => void;
  onRemove: (index: number) => void;
  disabled: boolean;
}

/** The buttons of an item. While it moves, the focus stays on the button that moves it. */
export function CardActions({
  title,
  index,
  isLast,
  onMove,
  onDuplicate,
  onRemove,
  disabled,
}: CardMoves & { title: string }) {
  const box = useRef<HTMLDivElement>(null);
  const moved = useRef<'up' | 'down'>(undefined);
  useLayoutEffect(() => {
    if (moved.current === undefined) return;
    const [up, down] = box.current?.querySelectorAll('button') ?? [];
    const target = moved.current === 'up' ? up : down;
    moved.current = undefined;
    (target?.disabled === true ? (target === up ? down : up) : target)?.focus();
  }, [index]);
  const move = (direction: 'up' | 'down') => {
    moved.current = direction;
    onMove(index, direction === 'up' ? index - 1 : index + 1);
  };
  return (
    <div className="item-actions" ref={box}>
      <IconButton
        icon="up"
        title="Поднять"
        name={`Поднять: ${title}`}
        onClick={() => move('up')}
        disabled={disabled || index === 0}
      />
      <IconButton
        icon="down"
        title="Опустить"
        name={`Опустить: ${title}`}
        onClick={() => move('down')}
        disabled={disabled || isLast}
      />
      <IconButton
        icon="copy"
        title="Сделать копию"
        name={`Сделать копию: ${title}`}
        onClick={() => onDuplicate(index)}
        disabled={disabled}
      />
      <IconButton
        icon="remove"
        title="Удалить"
        name={`Удалить: ${title}`}
        onClick={() => onRemove(index)}
        disabled={disabled}
      />
    </div>
  );
}
