import type { ReactNode } from 'react';

interface Props {
  tone: 'error' | 'warning' | 'info';
  /** Read out at once, not when the reader pauses. */
  urgent?: boolean;
  children: ReactNode;
  actions?: ReactNode;
}

/** A line across the screen that says what needs attention, with what can be done. */
export function Bar({ tone, urgent = false, children, actions }: Props) {
  return (
    <div className={`bar ${tone}`} role={urgent ? 'alert' : 'status'}>
      <div className="bar-text">{children}</div>
      {actions !== undefined && <div className="bar-actions">{actions}</div>}
    </div>
  );
}
