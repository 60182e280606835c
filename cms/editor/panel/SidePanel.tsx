import { ReadinessPanel } from './ReadinessPanel.tsx';

/** Beside the form: what is wrong now, and the page as the public will see it. */
export function SidePanel() {
  return (
    <aside className="side-panel" aria-label="Проверка и просмотр">
      <ReadinessPanel />
    </aside>
  );
}
