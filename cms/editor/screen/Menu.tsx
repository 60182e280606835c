import { useEffect, useId, useRef, useState } from 'react';

/** One line of a menu: something to do, or an address to open in a new tab. */
export interface MenuItem {
  label: string;
  /** Why it cannot be chosen now, or more about it. */
  note?: string;
  disabled?: boolean;
  dangerous?: boolean;
  href?: string;
  onChoose?: () => void;
}

/** A button that opens a list of actions below it. */
export function Menu({ label, items }: { label: string; items: readonly MenuItem[] }) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();
  useEffect(() => {
    if (!open) return undefined;
    const closeOutside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      className="menu"
      ref={root}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) close();
      }}
    >
      <button
        type="button"
        ref={button}
        className="button"
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        {label} <span aria-hidden="true">▾</span>
      </button>
      <ul id={listId} className="menu-items" hidden={!open}>
        {items.map((item) => (
          <li key={item.label}>
            <MenuLine item={item} onDone={close} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function MenuLine({ item, onDone }: { item: MenuItem; onDone: () => void }) {
  const content = (
    <>
      {item.label}
      {item.note !== undefined && <small>{item.note}</small>}
    </>
  );
  if (item.href !== undefined)
    return (
      <a href={item.href} target="_blank" rel="noopener" onClick={onDone}>
        {content}
      </a>
    );
  return (
    <button
      type="button"
      className={item.dangerous === true ? 'dangerous' : undefined}
      disabled={item.disabled}
      onClick={() => {
        onDone();
        item.onChoose?.();
      }}
    >
      {content}
    </button>
  );
}
