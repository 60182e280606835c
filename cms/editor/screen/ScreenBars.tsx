import { OfflineBar } from '../safety/OfflineBar.tsx';
import { OtherTabBar } from '../safety/OtherTabBar.tsx';
import { RecoveryBar } from '../safety/RecoveryBar.tsx';
import type { OtherTabs } from '../safety/use-other-tabs.ts';
import type { Recovery } from '../safety/use-recovery.ts';
import { Bar } from './Bar.tsx';
import type { OpenEntry } from './open-entry.ts';
import type { SaveOutcome } from './use-save.ts';

interface Props {
  open: OpenEntry;
  recovery: Recovery;
  tabs: OtherTabs;
  outcome: SaveOutcome;
  autosave: { failed: boolean };
  onReload: () => void;
}

/** All that needs attention before one goes on writing. */
export function ScreenBars({ open, recovery, tabs, outcome, autosave, onReload }: Props) {
  return (
    <div className="bars">
      <OfflineBar unsaved={open.unsaved} kept={!autosave.failed} />
      {outcome.state === 'failed' && (
        <Bar tone="error" urgent>
          {outcome.text}
        </Bar>
      )}
      {autosave.failed && (
        <Bar tone="warning">
          Браузер не даёт хранить черновики (частное окно или нет места). Сохраняйте чаще: после закрытия
          вкладки несохранённое пропадёт.
        </Bar>
      )}
      <OtherTabBar tabs={tabs} onReload={onReload} />
      <RecoveryBar entry={open} recovery={recovery} />
    </div>
  );
}
