import { useEffect, useRef, useState } from 'react';
import type { ComponentName } from '#entries/body/components';
import { componentNames, componentTexts } from './component-labels.ts';

interface Props {
  disabled: boolean;
  onChoose: (name: ComponentName) => void;
}

/** «Вставить…»: one item per component. */
export function InsertMenu({ disabled, onChoose }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const onOutside = (event: Event) => {
      if (event.target instanceof Node && box.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', onOutside);
    document.addEventListener('focusin', onOutside);
    box.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    return () => {
      document.removeEventListener('pointerdown', onOutside);
      document.removeEventListener('focusin', onOutside);
    };
  }, [open]);
  return (
    <div
      className="insert-menu"
      ref={box}
      onKeyDown={(event) => {
        if (!open) return;
        if (event.key === 'Escape') {
          setOpen(false);
          box.current?.querySelector('button')?.focus();
        }
        const items = [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
        const at = items.findIndex((item) => item === document.activeElement);
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step !== undefined) items[(at + step + items.length) % items.length]?.focus();
        if (event.key === 'Home') items[0]?.focus();
        if (event.key === 'End') items.at(-1)?.focus();
        if (event.key === 'Tab') setOpen(false);
        else event.stopPropagation();
        if (/^(?:Arrow|Home|End|Escape)/.test(event.key)) event.preventDefault();
      }}
    >
      <button
        type="button"
        className="tool wide"
        tabIndex={-1}
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        Вставить…
      </button>
      {open && (
        <div className="insert-items" role="menu" aria-label="Вставить">
          {componentNames.map((name) => (
            <button
              key={name}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                setOpen(false);
                onChoose(name);
              }}
            >
              {componentTexts[name].label}
              <span className="menu-note">{componentTexts[name].purpose}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
