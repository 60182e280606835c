import { Bar } from '../screen/Bar.tsx';
import type { OtherTabs } from './use-other-tabs.ts';

/** Warns that the same entry is open in another tab. */
export function OtherTabBar({ tabs, onReload }: { tabs: OtherTabs; onReload: () => void }) {
  if (tabs.saved)
    return (
      <Bar
        tone="warning"
        actions={
          <button type="button" className="button small" onClick={onReload}>
            Загрузить новую версию
          </button>
        }
      >
        Эту запись сохранили в другой вкладке: здесь показана прежняя версия.
      </Bar>
    );
  if (tabs.sessions.size === 0) return null;
  return (
    <Bar tone="warning">
      Эта запись открыта и в другой вкладке. Правьте её в одной из них, чтобы изменения не разошлись.
    </Bar>
  );
}
